import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'

/** Of the names in sentences, at least this share must have their name and type; what is missed has a verb that reports nothing by itself. */
const LEAST = 0.97

interface Line {
  type: string
  name: string
  text: string
}

const lines: Line[] = readFileSync(new URL('speaker-types.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [type = '', name = '', text = ''] = line.split(' | ')
    return { type, name, text }
  })

const speakers = (text: string) => findQuotations(text).flatMap(q => (q.speaker ? [q.speaker] : []))
const roleOf = (text: string, name: string) => speakers(text).find(s => s.name === name)?.role

describe('what kind of speaker it is', () => {
  it(`is told of ${lines.length} names and descriptions in sentences`, () => {
    const missed = lines.filter(
      ({ type, name, text }) => !speakers(text).some(s => s.name === name && s.type === type),
    )
    expect(missed.length, missed.map(line => line.text).join('\n')).toBeLessThanOrEqual(
      lines.length * (1 - LEAST),
    )
  })
  it('is the same in all places of an article', () => {
    const text =
      'Velora said that two men had been held. The news agency Velora said that they were brothers. Velora, which is owned by the state, said that they had confessed.'
    expect(speakers(text).map(({ name, type }) => [name, type])).toEqual([
      ['Velora', 'group'],
      ['Velora', 'group'],
      ['Velora', 'group'],
    ])
  })
  it('knows an abbreviation with and without full stops for one name', () => {
    const text = 'The U.S. said it would go. The US said it would stay.'
    const [first, second] = speakers(text)
    expect([first?.type, second?.type]).toEqual(['group', 'group'])
    expect(first?.name).toBe(second?.name)
  })
  it('takes neither a headline’s words nor an adjective for someone', () => {
    const text =
      'Nadwar Refuses New Round of Talks\nNorwegian Officials See Little Chance for Harbour Deal\nIsraeli fire hit Western posts. Tensions rose. “We wait,” Ana Torres said. “So do we,” a Norwegian official said.'
    const named = findQuotations(text).flatMap(q => [q.speaker?.name ?? '', ...q.candidates])
    expect(named.filter(name => !['Ana Torres', 'a Norwegian official', ''].includes(name))).toEqual([])
  })
})

describe('the role of a speaker', () => {
  it('is the apposition behind the name, not the end of the clause before it', () => {
    const text =
      'Following the killing of the group’s last senior commander in the southern suburbs of Harlow last month, Amos Weil, a senior adviser to President Lena Roe, arrived on Monday. “There is no time,” Weil said.'
    expect(roleOf(text, 'Amos Weil')).toBe('a senior adviser to President Lena Roe')
  })
  it('is not the object of a clause in front', () => {
    const text =
      'After the army killed a senior rebel commander, Amos Weil, an envoy, landed in Harlow. “There is no time,” Weil said.'
    expect(roleOf(text, 'Amos Weil')).toBe('an envoy')
    expect(roleOf('In talks with the minister, Amos Weil said that time was short.', 'Amos Weil')).toBeNull()
  })
  it('is what stands in front of the name with a comma, where it is the subject', () => {
    expect(roleOf('A council spokesperson, Vera Okafor, said that bins were full.', 'Vera Okafor')).toBe(
      'A council spokesperson',
    )
  })
  it('keeps the rank and the body in front of the name', () => {
    expect(roleOf('“No,” senior Nadwar official Sami Roe said.', 'Sami Roe')).toBe('senior Nadwar official')
    expect(roleOf('“No,” said museum director Vera Okafor.', 'Vera Okafor')).toBe('museum director')
    expect(roleOf('“No,” Majority Whip Joan Hale said.', 'Joan Hale')).toBe('Majority Whip')
  })
  it('is none for a courtesy title', () => {
    expect(roleOf('“No,” Mr. Weil said.', 'Weil')).toBeNull()
  })
  it('prefers what follows the name to the title in front of it', () => {
    expect(roleOf('Dr. Vera Okafor, the head of the clinic, said that beds were full.', 'Vera Okafor')).toBe(
      'the head of the clinic',
    )
  })
  it('tells no day', () => {
    const text = 'Tomas Wrona, a commander in the north last spring, said that the road was shut.'
    expect(roleOf(text, 'Tomas Wrona')).toBe('a commander in the north')
  })
})

describe('the words that report', () => {
  it('are found before a role and a name', () => {
    const [quotation] = findQuotations('“We waited,” said museum director Vera Okafor.')
    expect(quotation?.cue?.text).toBe('said')
  })
  it('have the whole description as their subject', () => {
    const [quotation] = findQuotations(
      'Armed groups of Nadwar and the Northern Jihad said they had shelled the airport.',
    )
    expect(quotation?.speaker?.text).toBe('Armed groups of Nadwar and the Northern Jihad')
  })
})
