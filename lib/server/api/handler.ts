import type { z } from 'zod'
import type { OPERATIONS, OperationId } from '@/lib/schema/api/operations'

type Read<Schema> = Schema extends z.ZodType ? z.output<Schema> : null

/** Answers an operation: what the request says in, the body of the answer out. Throws ApiProblem. */
export type Handler<Id extends OperationId> = (asked: {
  parameters: Read<(typeof OPERATIONS)[Id]['parameters']>
  query: Read<(typeof OPERATIONS)[Id]['query']>
  body: Read<(typeof OPERATIONS)[Id]['body']>
}) => Promise<z.input<(typeof OPERATIONS)[Id]['response']>>
