import { describe, expect, it } from 'vitest'
import type { MarkExample } from '@/lib/schema/marks-view'
import type { PassageView } from '@/lib/schema/comparison-view'
import { loadMarks } from '@/lib/server/method-marks'

const { view, passages } = loadMarks()

function shown(example: MarkExample): PassageView {
  const passage = view.passages.find(({ number }) => number === passages[example])
  if (passage === undefined) throw new Error(`No passage shows ${example}.`)
  return passage
}

describe('each example has the mark that it explains', () => {
  it('passages: every relation, one moved, one run folded', () => {
    expect(shown('same').kind).toBe('same-wording')
    expect(shown('reworded').kind).toBe('reworded')
    expect(shown('overlap').kind).toBe('overlap')
    expect(shown('only-left').kind).toBe('only-left')
    expect(view.passages.filter(({ transposed }) => transposed)).toEqual([shown('moved')])
    const runs = view.blocks.filter(block => block.kind === 'run')
    expect(runs.map(run => run.passages[0]?.number)).toEqual([passages.run])
  })

  it('words: small ones, moved ones, variants of three kinds, hardly any in common', () => {
    const changes = shown('minor').pieces.filter(({ kind }) => kind === 'change')
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(({ minor }) => minor)).toBe(true)
    expect(shown('shifted').pieces.filter(({ moved }) => moved !== undefined)).toHaveLength(2)
    expect(shown('variants').pieces.flatMap(({ variant }) => variant ?? [])).toEqual([
      'name',
      'spelling',
      'abbreviation',
    ])
    expect(view.passages.filter(({ heavy }) => heavy)).toEqual([shown('heavy')])
  })

  it('speakers: one that is sure on both sides, one with somebody else it could be', () => {
    const { left, right } = shown('speakers').quotations
    expect([left[0]?.certainty, right[0]?.certainty]).toEqual(['sure', 'sure'])
    const [doubtful] = shown('uncertain').quotations.left
    expect(doubtful?.certainty).toBe('uncertain')
    expect([doubtful?.speaker?.name, ...(doubtful?.candidates ?? [])]).toEqual(
      expect.arrayContaining(['Lena Roth', 'Vera Stahl']),
    )
  })

  it('notes: figures in each relation that is told, and one attributed on one side', () => {
    expect(shown('figures').figures.map(({ relation }) => relation)).toEqual([
      'conflict',
      'rounded',
      'other-words',
    ])
    expect(shown('attribution').attribution?.kind).toBe('attributed-right-only')
  })
})
