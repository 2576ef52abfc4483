import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collate } from '@/lib/analysis/collation/collate'
import type { Witness } from '@/lib/analysis/collation/model'
import { segment } from '@/lib/analysis/text/segment'
import { anyText } from './any-text'
import { witness } from './witness'

const MORNING = witness(
  'The ferry Solveig sank off Bergen on Monday with 214 people on board, the coast guard said.',
  'At least 12 people were killed and more than 30 were hurt, according to Norwegian officials.',
  '“We did everything we could, and we will find out what happened,” Captain Lars Ekdahl told reporters.',
  'The ship was built in Gdansk in 1987.',
  'Bergen is a port of 290,000 people.',
)
const EVENING = witness(
  'Two hundred and fourteen people were on the ferry Solveig when it sank off Bergen on Monday.',
  'Divers searched the wreck until nightfall.',
  '“We did everything we could and we will find out what happened,” Lars Ekdal, the ship’s captain, said.',
  'Norwegian officials said 16 people were killed and more than 30 were hurt.',
)

function whole(text: string): Witness {
  return { text, segments: segment(text) }
}

describe('two articles on one event', () => {
  const collation = collate(MORNING, EVENING)
  const row = (left: number) => collation.passages.find(passage => passage.left.includes(left))!

  it('stand side by side where they tell the same, and alone where they do not', () => {
    expect(row(0).right).toEqual([0])
    expect(row(1).right).toEqual([3])
    expect(row(2).right).toEqual([2])
    expect(row(3)).toMatchObject({ relation: 'left-only', right: [] })
    expect(
      collation.passages.filter(passage => passage.relation === 'right-only').map(passage => passage.right),
    ).toEqual([[1]])
  })

  it('are in conflict over the dead, and agree on the hurt and on those on board', () => {
    expect(row(1).figures.map(({ left, right, relation }) => [left.text, right.text, relation])).toEqual([
      ['At least 12 people were killed', '16 people were killed', 'conflict'],
      ['more than 30 were hurt', 'more than 30 were hurt', 'agree'],
    ])
    expect(row(0).figures.map(({ kind, relation }) => `${kind} ${relation}`)).toContain('number agree')
  })

  it('spell the captain in two ways', () => {
    expect(collation.variants).toContainEqual({
      kind: 'name',
      left: 'Ekdahl',
      right: 'Ekdal',
      passages: [row(2).number],
    })
  })

  it('say how much they share', () => {
    expect(collation.summary).toMatchObject({ leftOnly: 2, rightOnly: 1 })
    expect(collation.summary.leftLinked).toBeGreaterThan(0.7)
  })
})

describe('laws', () => {
  const anyWitness = fc
    .array(anyText, { maxLength: 10 })
    .map(lines => witness(...lines.filter(line => /\S/u.test(line))))

  it('an article collated with itself has verbatim rows only', () => {
    fc.assert(
      fc.property(anyWitness, one => {
        for (const passage of collate(one, one).passages) expect(passage.relation).toBe('verbatim')
      }),
    )
    expect(collate(MORNING, MORNING).passages.map(passage => passage.relation)).toEqual(
      Array(5).fill('verbatim'),
    )
  })

  it('swapping the sides mirrors the rows', () => {
    const rows = (left: Witness, right: Witness, isSwapped: boolean) =>
      collate(left, right)
        .passages.map(passage => {
          const [one, other] = isSwapped ? [passage.right, passage.left] : [passage.left, passage.right]
          return `${one.join()}=${other.join()} ${passage.transposed}`
        })
        .sort()
    fc.assert(
      fc.property(anyWitness, anyWitness, (left, right) => {
        expect(rows(right, left, true)).toEqual(rows(left, right, false))
      }),
    )
    expect(rows(EVENING, MORNING, true)).toEqual(rows(MORNING, EVENING, false))
  })

  it.each<[string, string, string]>([
    [
      'one line of a megabyte',
      'The ferry sank off the coast and nobody knows why '.repeat(20_000),
      'The ferry sank.',
    ],
    ['no blanks', 'x'.repeat(300_000), 'x'.repeat(200_000) + 'y'],
    ['one word', 'no '.repeat(100_000), 'no '.repeat(90_000)],
    ['nothing but marks', '.,;:!?'.repeat(30_000), '…'.repeat(10_000)],
  ])(
    '%s: every segment stands in one row and the pieces give back the readings',
    (_, one, other) => {
      const [left, right] = [whole(one), whole(other)]
      const { passages } = collate(left, right)
      expect(passages.reduce((sum, passage) => sum + passage.left.length, 0)).toBe(left.segments.length)
      expect(passages.reduce((sum, passage) => sum + passage.right.length, 0)).toBe(right.segments.length)
      for (const passage of passages) {
        const isExact =
          passage.pieces.map(piece => piece.left).join('') === passage.leftText &&
          passage.pieces.map(piece => piece.right).join('') === passage.rightText
        expect(isExact).toBe(true)
      }
    },
    60_000,
  )

  it('holds for 100,000 equal lines', () => {
    const lines = (count: number) => witness(...Array<string>(count).fill('Leave a reply.'))
    const { passages } = collate(lines(100_000), lines(50_000))
    const kinds = new Map<string, number>()
    for (const { relation } of passages) kinds.set(relation, (kinds.get(relation) ?? 0) + 1)
    expect(Object.fromEntries(kinds)).toEqual({ verbatim: 50_000, 'left-only': 50_000 })
  }, 120_000)
})
