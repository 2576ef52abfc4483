import { describe, expect, test } from 'vitest'
import { LARGEST_BODY } from '@/lib/schema/api/collate'
import { OPERATIONS } from '@/lib/schema/api/operations'
import { PROBLEMS } from '@/lib/schema/api/problem'
import { findOperations } from '@/lib/server/api/find-operations'
import { openApiDocument } from '@/lib/server/api/open-api'
import { fieldsOf, type JsonSchema } from '@/lib/server/api/schema-fields'
import { readApi } from './api-request'

interface Described {
  openapi: string
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string
        parameters: { name: string; in: string; required: boolean; schema: JsonSchema }[]
        requestBody?: unknown
        responses: Record<string, unknown>
      }
    >
  >
  components: { schemas: Record<string, JsonSchema> }
}

/** As it is sent, so that what JSON leaves out is left out. */
const document = JSON.parse(JSON.stringify(openApiDocument())) as Described

describe('the description for machines', () => {
  test('is answered at its address', async () => {
    expect(await readApi('/openapi.json')).toEqual(document)
    expect(document.openapi).toMatch(/^3\.1\./)
  })

  test('refers to nothing that it does not have, and has nothing that is not referred to', () => {
    const text = JSON.stringify(document)
    const referred = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, place]) => place))
    const had = Object.keys(document.components.schemas).map(id => `#/components/schemas/${id}`)
    expect([...referred].sort()).toEqual(had.sort())
    expect(text).not.toContain('"$defs"')
  })

  test('gives every parameter of a path, and none that is not in it', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters } of Object.values(methods)) {
        const described = parameters.filter(parameter => parameter.in === 'path')
        expect(described.map(({ name }) => name).sort()).toEqual(inPath.sort())
        expect(described.every(({ required }) => required)).toBe(true)
      }
    }
  })

  test('says what a parameter is, from what to what, and what counts when it is left out', () => {
    const parameters = document.paths['/quotations']?.get?.parameters ?? []
    const byName = Object.fromEntries(parameters.map(({ name, ...rest }) => [name, rest]))
    expect(byName.limit).toMatchObject({
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
    })
    expect(byName.kind).toMatchObject({ schema: { enum: ['direct', 'partial', 'indirect'] } })
    expect(byName.sort).toMatchObject({ schema: { default: 'article' } })
  })

  test('says what can go wrong with each request', () => {
    for (const [id, { method, path, problems }] of Object.entries(OPERATIONS)) {
      const described = document.paths[path]?.[method]
      expect(described?.operationId).toBe(id)
      const statuses = new Set(problems.map(kind => String(PROBLEMS[kind].status)))
      expect(Object.keys(described?.responses ?? {})).toEqual(
        expect.arrayContaining(['200', '500', ...statuses]),
      )
    }
  })

  test('lets later versions of an answer have more fields', () => {
    expect(document.components.schemas.Article).not.toHaveProperty('additionalProperties')
    expect(document.components.schemas.CollateRequest).toHaveProperty('additionalProperties', false)
  })
})

describe('the description for people', () => {
  test('lists the fields of objects in objects and in lists below them', () => {
    const fields = fieldsOf(document.components.schemas.Passage ?? {})
    const named = Object.fromEntries(
      fields.map(({ name, type }) => [name, type.map(({ text }) => text).join('')]),
    )
    expect(named).toMatchObject({
      number: 'whole number',
      score: '0 to 1',
      left: 'object or null',
      'left.segments': 'list of whole numbers',
      pieces: 'list of Piece',
      'figures[].left': 'SpanText',
      'figures[].relation': 'agree | rounded | conflict | other-words',
    })
  })

  test('leads from a type to the schema of that name', () => {
    const [pieces] = fieldsOf(document.components.schemas.Passage ?? {}).filter(
      ({ name }) => name === 'pieces',
    )
    expect(pieces?.type.at(-1)).toEqual({ text: 'Piece', schema: 'Piece' })
  })
})

describe('addresses', () => {
  test.each([
    ['/api/v1/quotations/counts', 'countQuotations', {}],
    ['/api/v1/articles/the-bridge', 'readArticle', { slug: 'the-bridge' }],
    ['/api/v1/articles/caf%C3%A9', 'readArticle', { slug: 'café' }],
    ['/api/v1/articles/a/revisions/2', 'readRevision', { slug: 'a', number: '2' }],
  ])('%s', (address, id, parameters) => {
    expect(findOperations(address)?.get('GET')).toEqual({ id, parameters })
  })

  test.each([
    '/api/v1',
    '/api/v1/',
    '/api/v1/articles/',
    '/api/v1//articles',
    '/api/v1/articles/%E0%A4%A',
    '/api/v2/articles',
  ])('%s is none', address => {
    const found = findOperations(address)
    // An empty part may stand for a parameter, which it then is not.
    expect(found === null || [...found.values()].every(({ parameters }) => parameters.slug === '')).toBe(true)
  })

  test('a body that holds two texts of the largest size is read', () => {
    expect(LARGEST_BODY).toBeGreaterThan(2 * 3 * 1_000_000)
  })
})
