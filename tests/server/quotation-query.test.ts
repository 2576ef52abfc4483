import { describe, expect, test } from 'vitest'
import { quotationsAddress, readQuotationQuery } from '@/lib/server/quotation-query'

describe('the address of a list of quotations', () => {
  test('says every filter and reads it back', () => {
    const query = readQuotationQuery({
      speaker: 'ada-lindqvist',
      outlet: '-',
      credit: 'The Courier & Sons',
      kind: 'partial',
      certainty: 'uncertain',
      text: '"hundred years" -paint',
      sort: 'speaker',
      after: '12.3.4',
    })
    expect(query.filter).toMatchObject({
      speaker: 'ada-lindqvist',
      outlet: null,
      credit: 'The Courier & Sons',
    })
    const address = quotationsAddress(query)
    expect(readQuotationQuery(new URL(address, 'http://localhost').searchParams)).toEqual(query)
  })

  test('nothing asked for is the plain address', () => {
    expect(quotationsAddress(readQuotationQuery({ text: '', speaker: '', sort: 'article' }))).toBe(
      '/quotations',
    )
  })

  test.each([
    { speaker: 'Not A Slug!' },
    { kind: 'shouted' },
    { certainty: '100' },
    { sort: 'loudest' },
    { after: "'; drop table" },
    { statements: 'some' },
  ])('leaves out what is wrong: %o', parameters => {
    expect(quotationsAddress(readQuotationQuery(parameters))).toBe('/quotations')
  })

  test('of a parameter that is given twice the first counts', () => {
    expect(readQuotationQuery({ kind: ['direct', 'partial'] }).filter.kind).toBe('direct')
    expect(readQuotationQuery(new URLSearchParams('kind=direct&kind=partial')).filter.kind).toBe('direct')
  })

  test('of more words than anybody types the first are searched for', () => {
    expect(readQuotationQuery({ text: 'x'.repeat(5000) }).filter.text).toBe('x'.repeat(200))
  })

  test('a null byte, which no database takes, is not searched for', () => {
    expect(readQuotationQuery({ text: 'rust\0' }).filter.text).toBe('rust')
  })
})
