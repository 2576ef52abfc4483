import { z } from 'zod'
import type { Operation } from '@/lib/schema/api/operation'

/** A parameter as an OpenAPI document has it. */
export interface ParameterDescription {
  name: string
  in: 'path' | 'query'
  required: boolean
  description: string
  schema: Record<string, unknown>
}

/** The parameters of an operation, those of its path first. */
export function parameterDescriptions({ parameters, query }: Operation): ParameterDescription[] {
  return [
    ...Object.entries(parameters.shape).map(([name, schema]) => described(name, 'path', schema as z.ZodType)),
    ...Object.entries(query.shape).map(([name, schema]) => described(name, 'query', schema as z.ZodType)),
  ]
}

function described(name: string, place: ParameterDescription['in'], schema: z.ZodType): ParameterDescription {
  const {
    $schema: _schema,
    description: _description,
    ...json
  } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.description
    },
  })
  const leftOut = schema.safeParse(undefined)
  return {
    name,
    in: place,
    required: place === 'path' || !leftOut.success,
    description: schema.description ?? '',
    schema: { ...json, ...(leftOut.data === undefined ? {} : { default: leftOut.data }) },
  }
}
