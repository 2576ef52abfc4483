import { expect, test } from 'vitest'
import type { AttributionShift } from '@/lib/analysis/collation/model'
import { rowNotes } from '@/lib/format/row-notes'
import { collate } from '@/lib/analysis/collation/collate'
import { witness } from '../analysis/collation/witness'

const [row] = collate(
  witness('The council voted on Monday to close the old bridge for two years.'),
  witness('The council voted on Monday to close the old bridge for three years.'),
).passages
const noted = (attribution: AttributionShift | null) => rowNotes({ ...row!, attribution }, 'A', 'B')
const figures = 'Figures disagree: A “two years”, B “three years”'

test('what stands below a row says which figures disagree', () => {
  expect(noted(null)).toEqual([figures])
})

test('and who states what the other attributes', () => {
  expect(noted({ kind: 'attributed-right-only', left: null, right: 'the mayor said' })).toEqual([
    figures,
    'Attributed in one, stated in the other: B says “the mayor said”, A states it as fact',
  ])
})

test('and when they attribute it to different speakers', () => {
  expect(noted({ kind: 'other-speaker', left: 'the mayor said', right: 'the union said' })).toEqual([
    figures,
    'Given to different speakers: A “the mayor said”, B “the union said”',
  ])
})
