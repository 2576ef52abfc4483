import { describe, expect, it } from 'vitest'
import { inMarks, withinMarks } from '@/lib/format/quotation-marks'

describe('words between double marks', () => {
  it.each([
    ['that came with none', 'We will not sail', '“We will not sail”'],
    ['that came with some, and the comma of their sentence', '“We will not sail,”', '“We will not sail”'],
    ['in straight marks', '"We will not sail"', '“We will not sail”'],
    ['in German marks', '„Wir fahren nicht“', '“Wir fahren nicht”'],
    ['in French marks', '«Nous ne partons pas»', '“Nous ne partons pas”'],
    ['with marks inside', 'She called it “a bad joke” again', '“She called it ‘a bad joke’ again”'],
    ['that quote in straight marks', 'It is "over," she said', '“It is ‘over,’ she said”'],
    ['that are interrupted', '“No,” she said, “never.”', '“‘No,’ she said, ‘never.’”'],
    ['that have lost the closing mark', '“We will', '“We will”'],
    ['that have lost the opening mark', 'not sail”', '“not sail”'],
    ['that end on a quotation', 'They heard “no”', '“They heard ‘no’”'],
  ])('%s', (_, words, marked) => {
    expect(inMarks(words)).toBe(marked)
  })

  it('are the same without the marks around them', () => {
    expect(withinMarks('“We will not sail')).toBe('We will not sail')
    expect(withinMarks('He said “no”')).toBe('He said ‘no’')
  })
})
