import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '@/lib/analysis/collation/align'
import type { Witness } from '@/lib/analysis/collation/model'

/** One segment a line. */
function witness(lines: readonly string[]): Witness {
  let text = ''
  const segments = lines.map((line, paragraph) => {
    const start = text.length
    text += line
    const end = text.length
    text += '\n'
    return { start, end, paragraph }
  })
  return { text, segments }
}

/** Links as "0=1" for same and "0~1" for overlap, transposed ones with a star. */
function show(left: readonly string[], right: readonly string[]): string {
  return align(witness(left), witness(right))
    .links.map(l => `${l.left}${l.relation === 'same' ? '=' : '~'}${l.right}${l.transposed ? '*' : ''}`)
    .join(' ')
}

const harbour = [
  'A cargo ship ran aground off the port of Velmar on Monday, spilling 300 tonnes of oil, the coastguard said.',
  'No one among the crew of 19 was hurt.',
  'Fishing was banned along 40 kilometres of coast.',
  '“We have lost the season,” said Odile Marsan, who owns two boats in the harbour.',
  'The captain told police that the engine had failed in heavy seas.',
]

describe('align', () => {
  it('links what is the same, and nothing else', () => {
    expect(show(harbour, harbour)).toBe('0=0 1=1 2=2 3=3 4=4')
    expect(
      show(harbour, ['The orchestra will open its winter programme with two works by young composers.']),
    ).toBe('')
  })

  it('links a fact that two outlets tell in words of their own', () => {
    const other = [
      'Some 300 tonnes of oil have leaked from a freighter stranded near Velmar since Monday.',
      'The regional government forbade fishing on a stretch of 40 kilometres.',
      'Tourism accounts for a third of the jobs in the region.',
      'Odile Marsan, the owner of two boats, said that the season was lost.',
    ]
    const links = align(witness(harbour), witness(other)).links
    expect(links.map(l => [l.left, l.right])).toEqual([
      [0, 0],
      [2, 1],
      [3, 3],
    ])
  })

  it('links one sentence to the two that it was split into', () => {
    const left = [
      'The council approved the bridge by nine votes to four on Friday, and work on it will begin in March.',
    ]
    const right = [
      'By nine votes to four the council approved the bridge on Friday.',
      'Work on the bridge will begin in March.',
    ]
    expect(align(witness(left), witness(right)).links.map(l => l.right)).toEqual([0, 1])
  })

  it('finds a passage that stands elsewhere and says so', () => {
    const moved = [harbour[4]!, ...harbour.slice(0, 4)]
    expect(show(harbour, moved)).toBe('0=1 1=2 2=3 3=4 4=0*')
  })

  it('keeps a link when the figures disagree', () => {
    const other = harbour.map(line => line.replace('300', '450').replace('19', '21'))
    expect(show(harbour, other)).toBe('0=0 1=1 2=2 3=3 4=4')
  })

  it('gives for each link evidence that both segments have', () => {
    const other = ['Odile Marsan said “We have lost the season” as oil from 300 tonnes spread on Monday.']
    const left = witness(harbour)
    const right = witness(other)
    const { links } = align(left, right)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      expect(link.evidence.length).toBeGreaterThan(0)
      for (const { kind, left: a, right: b } of link.evidence) {
        if (kind === 'neighbour') continue
        expect(harbour[link.left]).toContain(a)
        expect(other[link.right]).toContain(b)
      }
    }
    const kinds = links.flatMap(l => l.evidence.map(e => `${e.kind}: ${e.left}`))
    expect(kinds).toContain('quotation: We have lost the season')
    expect(kinds).toContain('name: Odile Marsan')
  })

  it('pairs lines that repeat in the order they stand', () => {
    const left = ['No comment.', 'The mine will close in May.', 'No comment.', 'No comment.']
    expect(show(left, left)).toBe('0=0 1=1 2=2 3=3')
    const many = Array.from({ length: 3000 }, () => 'Nothing to report.')
    expect(align(witness(many), witness(many)).links).toHaveLength(3000)
  })

  it('says nothing of sides that are empty or without words', () => {
    expect(align(witness([]), witness(harbour))).toEqual({ links: [], weak: [] })
    expect(align(witness(harbour), witness([]))).toEqual({ links: [], weak: [] })
    expect(align(witness(['***', '—']), witness(['***', '…'])).links).toEqual([])
  })

  it('reads other languages and scripts without a table of them', () => {
    const left = ['Премьер-министр прибыл в Осло в понедельник.', 'Погода была холодной.']
    const right = ['Погода оставалась очень холодной.', 'В понедельник премьер-министр прибыл в Осло.']
    const links = align(witness(left), witness(right)).links
    expect(links.map(l => `${l.left}-${l.right}`)).toContain('0-1')
  })

  it('reads scripts that are written without spaces', () => {
    const left = ['首相は月曜日にオスロに到着した。', '天気は寒かった。', '市長は新しい橋の計画を発表した。']
    const right = ['新しい橋の計画は市長が発表した。', '月曜日、首相がオスロに到着した。']
    const links = align(witness(left), witness(right)).links
    expect(links.map(l => `${l.left}-${l.right}`)).toEqual(['0-1', '2-0'])
  })
})

describe('laws of align', () => {
  const words = fc.constantFrom(
    ...'the a Hamas Doha talks said on Tuesday 1,200 12 people killed “we never” left. U.S. é 東京 😀 ‏שלום'.split(
      ' ',
    ),
  )
  const line = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
    .map(w => w.join(' '))
  const lines = fc.array(line, { maxLength: 12 })

  it('mirrors when the sides are swapped, scores and all', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const straight = align(witness(a), witness(b))
        const swapped = align(witness(b), witness(a))
        const mirror = swapped.links
          .map(l => ({
            ...l,
            left: l.right,
            right: l.left,
            evidence: l.evidence.map(e => ({ ...e, left: e.right, right: e.left })),
          }))
          .sort((x, y) => x.left - y.left || x.right - y.right)
        expect(mirror.map(({ evidence: _, ...rest }) => rest)).toEqual(
          straight.links.map(({ evidence: _, ...rest }) => rest),
        )
        expect(
          swapped.weak
            .map(w => ({ ...w, left: w.right, right: w.left }))
            .sort((x, y) => x.left - y.left || x.right - y.right),
        ).toEqual(straight.weak)
      }),
      { numRuns: 200 },
    )
  })

  it('links every segment that has words to itself, as the same', () => {
    fc.assert(
      fc.property(lines, a => {
        const own = align(witness(a), witness(a)).links.filter(l => l.left === l.right)
        const wordy = a.flatMap((text, k) => (/[\p{L}\p{N}]/u.test(text.normalize('NFKD')) ? [k] : []))
        const linked = new Set(own.filter(l => l.relation === 'same').map(l => l.left))
        expect(wordy.filter(k => !linked.has(k))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('gives scores from 0 to 1, in order, each pair once, links apart from weak ones', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const { links, weak } = align(witness(a), witness(b))
        const keys = [...links, ...weak].map(l => `${l.left}-${l.right}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { score } of [...links, ...weak]) expect(score >= 0 && score <= 1).toBe(true)
        const order = links.map(l => l.left * 1000 + l.right)
        expect(order).toEqual([...order].sort((x, y) => x - y))
      }),
    )
  })
})
