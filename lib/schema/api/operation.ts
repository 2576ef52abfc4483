import type { z } from 'zod'
import type { ProblemKind } from './problem'

/** One thing that can be asked, as it is described to people and machines and as the request is read. */
export interface Operation {
  method: 'get' | 'post' | 'delete'
  /** Below /api/v1; parameters in braces. */
  path: string
  /** "An article". */
  title: string
  description: string
  /** Parameters of the path. What is none of these is not found. */
  parameters: z.ZodObject
  query: z.ZodObject
  /** What is sent as JSON. */
  body: z.ZodType | null
  response: z.ZodType
  /** Open only where writing is, and never to pages of other sites. */
  isWriting?: boolean
  problems: readonly ProblemKind[]
  /** To try: the address with what is not in it in braces, or the body. */
  example: string
}

/** Keeps the types of the schemas, which handlers are checked against. */
export const operation = <const Described extends Operation>(described: Described): Described => described
