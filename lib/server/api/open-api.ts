import { z } from 'zod'
import { apiSchemas } from '@/lib/schema/api/named'
import type { Operation } from '@/lib/schema/api/operation'
import { API_PATH, OPERATIONS, type OperationId } from '@/lib/schema/api/operations'
import { problem, PROBLEMS } from '@/lib/schema/api/problem'
import { parameterDescriptions } from './parameter-descriptions'
import type { JsonSchema } from './schema-fields'

const PLACE = '#/components/schemas/'

type JsonObject = Record<string, unknown>

let made: JsonObject | null = null

/** The description of the API as an OpenAPI 3.1 document, made once from the schemas that requests are read with. */
export function openApiDocument(): JsonObject {
  made ??= {
    openapi: '3.1.1',
    info: {
      title: 'Variorum',
      version: '1',
      description:
        'How different outlets tell the same news: passages side by side, wording compared, quotations with who said them. Lists are read page by page with “after”; every answer to GET has an entity tag.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_PATH }],
    paths: pathsOf(Object.entries(OPERATIONS) as [OperationId, Operation][]),
    components: { schemas: componentSchemas() },
  }
  return made
}

function pathsOf(operations: readonly [OperationId, Operation][]): JsonObject {
  const paths: Record<string, JsonObject> = {}
  for (const [id, operation] of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(id, operation) }
  }
  return paths
}

function described(id: OperationId, operation: Operation): JsonObject {
  const { title, description, body, response, problems, method } = operation
  const answers = (kinds: Operation['problems']): JsonObject =>
    Object.fromEntries(
      [...new Set(kinds.map(kind => PROBLEMS[kind].status))].map(status => [
        String(status),
        {
          description: kinds
            .filter(kind => PROBLEMS[kind].status === status)
            .map(kind => PROBLEMS[kind].title)
            .join(', or '),
          content: { 'application/problem+json': { schema: reference(problem) } },
        },
      ]),
    )
  return {
    operationId: id,
    summary: title,
    description,
    parameters: parameterDescriptions(operation),
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } }),
    responses: {
      200: {
        description: title,
        ...(method === 'get' ? { headers: { ETag: { schema: { type: 'string' } } } } : {}),
        content: { 'application/json': { schema: reference(response) } },
      },
      ...(method === 'get' ? { 304: { description: 'What If-None-Match names is still current' } } : {}),
      ...answers([...problems, 'server-error']),
    },
  }
}

/** A named schema by its name. Throws for one without: all that are asked for and answered have one. */
function reference(schema: z.ZodType): JsonObject {
  const name = apiSchemas.get(schema)?.id
  if (name === undefined) throw new Error('A schema of the API has no name.')
  return { $ref: PLACE + name }
}

/** JSON Schema of all that have a name. Read as for input: an answer may get further fields within this version. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(apiSchemas, {
    io: 'input',
    uri: id => PLACE + id,
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [
      id,
      schema as JsonSchema,
    ]),
  )
}
