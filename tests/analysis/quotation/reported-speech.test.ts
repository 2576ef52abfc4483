import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { reported } from './told'

describe('reported speech without marks', () => {
  it('takes the clause behind the verb', () => {
    expect(reported('Ana Torres said that the bridge would open in May.')).toEqual([
      'Ana Torres said: that the bridge would open in May',
    ])
    expect(reported('Ana Torres said on Monday the bridge would open in May.')).toEqual([
      'Ana Torres said: the bridge would open in May',
    ])
  })
  it('takes the sentence before the verb', () => {
    expect(reported('The bridge would open in May, Ana Torres said.')).toEqual([
      'Ana Torres said: The bridge would open in May',
    ])
  })
  it('takes the sentence before a verb with its day, without the dateline', () => {
    expect(reported('LEEDS (Newswire) - The bridge would open in May, the council said on Friday.')).toEqual([
      'the council said: The bridge would open in May',
    ])
  })
  it('takes what “as the paper noted” introduces', () => {
    expect(reported('As the Leeds Courier noted, the bridge had cost twice the estimate.')).toEqual([
      'Leeds Courier noted: the bridge had cost twice the estimate',
    ])
  })
  it('takes what “according to” vouches for, on either side', () => {
    expect(reported('According to the port authority, the cranes were idle for a week.')).toEqual([
      'the port authority According to: the cranes were idle for a week',
    ])
    expect(reported('The cranes were idle for a week, according to the port authority.')).toEqual([
      'the port authority according to: The cranes were idle for a week',
    ])
  })
  it('leaves the one spoken to out of the clause', () => {
    expect(reported('Ana Torres told reporters that the bridge would open in May.')).toEqual([
      'Ana Torres told: that the bridge would open in May',
    ])
  })
  it('parts two speakers in one sentence', () => {
    expect(reported('Ana Torres said the bridge was safe, but Peter Lund said it was a ruin.')).toEqual([
      'Ana Torres said: the bridge was safe',
      'Peter Lund said: it was a ruin',
    ])
  })
  it('gives a second verb its subject', () => {
    expect(reported('Ana Torres said the bridge was safe, adding that the old one would stay.')).toEqual([
      'Ana Torres said: the bridge was safe',
      'Ana Torres adding: that the old one would stay',
    ])
  })
  it('holds the marked fragments that stand in it', () => {
    expect(reported('Ana Torres said that the bridge was “a wonder” and would open in May.')).toEqual([
      'Ana Torres said: that the bridge was “a wonder” and would open in May',
    ])
  })
  it('takes no words around a quotation for reported speech', () => {
    expect(reported('“The bridge will open in May,” Ana Torres said in a statement.')).toEqual([])
  })
  it('gives a passive verb the one who does it', () => {
    expect(reported('Ana Torres was asked by a reporter whether the bridge was safe.')).toEqual([
      'a reporter asked: whether the bridge was safe',
    ])
  })
  it('takes no dateline for the subject', () => {
    expect(reported('LEEDS (Newswire) — A study published Monday said the bridge was safe.')).toEqual([
      'A study said: the bridge was safe',
    ])
  })
})

describe('how sure it is of a verb that stands away from its subject', () => {
  const certainties = (text: string) =>
    findQuotations(text).map(q => [q.speaker?.name, q.cue?.text, q.certainty])

  it('is sure where the last reporting verb has the same subject beside it', () => {
    expect(
      certainties('Ana Torres said the bridge was safe, adding that the old one would stay.').at(-1),
    ).toEqual(['Ana Torres', 'adding', 'sure'])
    expect(
      certainties('Ana Torres said the bridge was safe and warned that the old one would fall.').at(-1),
    ).toEqual(['Ana Torres', 'warned', 'sure'])
  })
  it('is sure where nobody else stands between', () => {
    expect(
      certainties('Velora quickly rejected the plan, stating that it favoured the city.').at(-1),
    ).toEqual(['Velora', 'stating', 'sure'])
  })
  it('is not where somebody does', () => {
    const [, , certainty] =
      certainties('Ana Torres joined Peter Lund and met Jon Berg, stating that the plan was dead.').at(-1) ??
      []
    expect(certainty).not.toBe('sure')
  })
})
