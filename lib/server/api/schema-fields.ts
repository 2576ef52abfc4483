import type { FieldView, TypeWords } from '@/lib/schema/api/api-view'
import { SLUG } from '@/lib/schema/slug'

/** As much of JSON Schema as the schemas of the API are written in. */
export interface JsonSchema {
  type?: string | string[]
  $ref?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  default?: unknown
  description?: string
}

/** The fields of an object, those of objects in it below them: "speaker", "speaker.name", "passages[].number". */
export function fieldsOf(schema: JsonSchema, prefix = ''): FieldView[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const place = prefix + name
    const { object, suffix } = objectIn(field)
    return [
      fieldView(place, field, schema.required?.includes(name) === true),
      ...(object === null ? [] : fieldsOf(object, `${place}${suffix}.`)),
    ]
  })
}

export function fieldView(name: string, schema: JsonSchema, required: boolean): FieldView {
  return {
    name,
    type: typeWords(schema),
    required,
    otherwise: schema.default === undefined ? null : String(schema.default),
    description: schema.description ?? '',
  }
}

/** The object that a field holds, or a list of which it holds. */
function objectIn(schema: JsonSchema): { object: JsonSchema | null; suffix: string } {
  const own = alternatives(schema).find(({ properties, items }) => properties ?? items)
  if (own?.properties !== undefined) return { object: own, suffix: '' }
  if (own?.items === undefined) return { object: null, suffix: '' }
  const { object, suffix } = objectIn(own.items)
  return { object, suffix: `[]${suffix}` }
}

function typeWords(schema: JsonSchema): TypeWords[] {
  const all = alternatives(schema)
  const words = all.filter(one => one.type !== 'null').map(wordsOf)
  if (words.length < all.length) words.push([{ text: 'null' }])
  return words.flatMap((one, place) => (place === 0 ? one : [{ text: ' or ' }, ...one]))
}

/** A type of several, "string or null", is several types. */
function alternatives(schema: JsonSchema): JsonSchema[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(alternatives)
  if (Array.isArray(schema.type)) return schema.type.map(type => ({ ...schema, type }))
  return [schema]
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  object: 'object',
}
const FORMATS: Readonly<Record<string, string>> = { date: 'day, YYYY-MM-DD', 'date-time': 'time, ISO 8601' }

const COUNTED = new Set(['text', 'slug', 'object', 'number', 'whole number'])
const inPlural = (words: TypeWords): TypeWords =>
  COUNTED.has(words.text) ? { text: `${words.text}s` } : words

function wordsOf(schema: JsonSchema): TypeWords[] {
  const { $ref, items, minimum, maximum, format, type } = schema
  if ($ref !== undefined) {
    const id = $ref.slice($ref.lastIndexOf('/') + 1)
    return [{ text: id, schema: id }]
  }
  if (items !== undefined) return [{ text: 'list of ' }, ...typeWords(items).map(inPlural)]
  if (schema.const !== undefined) return [{ text: JSON.stringify(schema.const) }]
  if (schema.enum !== undefined) return [{ text: schema.enum.map(String).join(' | ') }]
  if (format !== undefined && FORMATS[format] !== undefined) return [{ text: FORMATS[format] }]
  if (schema.pattern === SLUG.source) return [{ text: 'slug' }]
  const plain = PLAIN[String(type)] ?? 'any'
  if (plain === 'number' && minimum === 0 && maximum === 1) return [{ text: '0 to 1' }]
  const isBounded = minimum !== undefined && maximum !== undefined && maximum < 0x7fffffff
  return [{ text: isBounded ? `${plain}, ${minimum} to ${maximum}` : plain }]
}
