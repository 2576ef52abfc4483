import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { clean } from '@/lib/analysis/text/clean'
import { told } from './told'

const ARTICLE = `The storm took the roofs of half the town on Sunday night. The Port Sanna ferry was sunk.

“We heard the roof go and then there was only sky,” said Ilse Marrow, 61, who keeps the chandler’s shop.

Mayor Omar Velde asked for patience. “The pumps are running,” he said.`

const head = (line: string) => `${line}\n\n${ARTICLE}`

describe('words in marks in a headline', () => {
  it.each([
    '‘There was only sky’: Port Sanna wakes up after the storm',
    "'There was only sky': Port Sanna wakes up after the storm",
    '“There was only sky”: Port Sanna wakes up after the storm',
    'Port Sanna wakes up after the storm: “There was only sky”',
  ])('are the words of who says them below: %s', line => {
    expect(told(head(line))[0]).toMatch(/^Ilse Marrow\b/)
  })

  it('carry the speaker’s place in the text and how sure it is', () => {
    const text = head('‘The pumps are running’: Port Sanna wakes up after the storm')
    const [quotation] = findQuotations(text, clean(text))
    expect(quotation?.speaker).toMatchObject({ name: 'Omar Velde', role: 'Mayor', type: 'person' })
    expect(text.slice(quotation?.speaker?.start, quotation?.speaker?.end)).toBe(quotation?.speaker?.text)
    expect(quotation).toMatchObject({ cue: null, certainty: 'sure' })
  })

  it('are nobody’s rather than a place’s', () => {
    const [quotation] = findQuotations(head('‘It was the end of us’: Port Sanna wakes up after the storm'))
    expect(quotation).toMatchObject({ speaker: null, certainty: 'none', confidence: 0 })
    expect(quotation?.candidates).not.toContain('Port Sanna')
  })

  it('stay with whom the headline names as saying them', () => {
    expect(told(head('“The worst is over,” Omar Velde says'))[0]).toBe('Omar Velde: “The worst is over,”')
  })
})
