import { z } from 'zod'

/** The schemas that have a name in the description of the API, by that name. */
export const apiSchemas = z.registry<{ id: string }>()

/** Gives a schema its name and description, under which others refer to it. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  const described = schema.describe(description)
  apiSchemas.add(described, { id })
  return described
}
