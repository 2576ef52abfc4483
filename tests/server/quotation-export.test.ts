import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import type { ExportedQuotation } from '@/lib/format/quotations-json'
import { quotationsAsCsv, quotationsAsJson } from '@/lib/server/quotation-export'
import { readQuotationQuery } from '@/lib/server/quotation-query'
import { storeSaid } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

/** More than two pages of the database's list, so that the file must go on where a page ended. */
const COUNT = 450
const ORIGIN = 'http://localhost'

const wordsOf = (number: number): string => `“Item ${number} on the list was settled,”`

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1)
  await storeSaid(
    'minutes',
    numbers.map(number => `🗒 ${wordsOf(number)} Mara Petrov said.`).join('\n'),
    numbers.map(number => ({ words: wordsOf(number), by: 'Mara Petrov' })),
  )
  await storeSaid('formula', '“=1+1” said Tomas Okafor.', [{ words: '“=1+1”', by: 'Tomas Okafor' }])
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

describe('quotations taken along', () => {
  test('CSV has every quotation once, in order, over all pages', async () => {
    const text = await textOf(quotationsAsCsv(readQuotationQuery({}), { origin: ORIGIN, bom: false }))
    const numbers = [...text.matchAll(/“Item (\d+) on the list was settled,”",direct/g)].map(([, number]) =>
      Number(number),
    )
    expect(numbers).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1))
    expect(text.trimEnd().split('\r\n')).toHaveLength(COUNT + 2)
  })

  test('CSV for spreadsheets begins with the byte order mark', async () => {
    const query = readQuotationQuery({ text: '"item 7"' })
    const text = await textOf(quotationsAsCsv(query, { origin: ORIGIN, bom: true }))
    expect(text.startsWith('\ufeffcontent,')).toBe(true)
    expect(text.trimEnd().split('\r\n')).toHaveLength(2)
  })

  test('JSON is one document, with places in code points of the article’s text', async () => {
    const text = await textOf(quotationsAsJson(readQuotationQuery({ text: 'item' }), ORIGIN))
    const { quotations } = JSON.parse(text) as { quotations: ExportedQuotation[] }
    expect(quotations).toHaveLength(COUNT)
    const last = quotations.at(-1)!
    const position = last.annotation.target.selector.find(({ type }) => type === 'TextPositionSelector')
    // Each line begins with a sign of two UTF-16 units that is one character.
    expect(position).toMatchObject({ start: last.offsets.start - COUNT })
    expect(last.id).toBe(`${ORIGIN}/articles/minutes@1#q${COUNT}`)
  })

  test('nothing found is a file without rows, and still whole', async () => {
    const query = readQuotationQuery({ text: 'nowhere' })
    expect(JSON.parse(await textOf(quotationsAsJson(query, ORIGIN)))).toEqual({ quotations: [] })
    const csv = await textOf(quotationsAsCsv(query, { origin: ORIGIN, bom: false }))
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1)
  })
})
