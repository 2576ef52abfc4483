import { expect, test } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'

test('of two who are named in one breath and could both be meant, a pronoun is never surely one', () => {
  const [said] = findQuotations(
    'Lena Roth and Vera Stahl met on the quay. “It is a leap in the dark,” she said.',
  )
  expect(said?.certainty).toBe('uncertain')
  expect([said?.speaker?.name, ...(said?.candidates ?? [])].sort()).toEqual(['Lena Roth', 'Vera Stahl'])
})

test('where only one of the two can be meant, it is that one', () => {
  const said = findQuotations(
    'Adam Roth and Vera Stahl met on the quay. “It is a leap in the dark,” she said. “It is,” he said.',
  )
  expect(said.map(({ speaker }) => speaker?.name)).toEqual(['Vera Stahl', 'Adam Roth'])
})
