import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseArticle } from '@/lib/ingest/analyse-article'
import { BRIDGE_COURIER, BRIDGE_HERALD } from '../support/articles'

describe('an analysed article', () => {
  test('has each quotation’s words and the sentence it stands in', () => {
    const { quotations } = analyseArticle(BRIDGE_HERALD)
    const asked = quotations.find(({ content }) => content === '“Nobody asked us,”')
    expect(asked?.context).toBe('“Nobody asked us,” said Mara Petrov, who runs a bakery.')
    expect(asked?.searchWords).toBe('nobody asked us')
  })

  test('counts the words of headline and body', () => {
    expect(analyseArticle('It can’t be the U.S. cease-fire of 1,200 days.').words).toBe(9)
    expect(analyseArticle('').words).toBe(0)
  })

  test('opens with its first paragraph, cut between words when it is long', () => {
    expect(analyseArticle(BRIDGE_HERALD).opening).toBe(
      'The harbour bridge will be shut from May, the city said.',
    )
    const long = analyseArticle(`${'seven and seventy '.repeat(40)}times.`).opening
    expect(long).toMatch(/^(seven and seventy )+seven( and( seventy)?)?$|^(seven and seventy ?)+$/)
    expect(long.length).toBeGreaterThan(200)
    expect(long.length).toBeLessThanOrEqual(240)
    expect(analyseArticle('').opening).toBe('')
  })

  test('never cuts an opening through a character', () => {
    for (const shift of ['', 'x']) {
      const { opening } = analyseArticle(shift + '😀'.repeat(200))
      expect(opening).not.toMatch(/\p{Surrogate}/u)
      expect(opening.length).toBeGreaterThan(200)
    }
  })

  test('has contexts that hold the words they are around, in any text', () => {
    const sentence = fc.constantFrom(
      '“Stop,” he said. ',
      '“Stop.\n\n“Go on,” said Ada Lind.\n',
      'She said that it was late. ',
      "'No' ",
      'x\r\n',
      '🙂 ',
      BRIDGE_COURIER,
    )
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), parts => {
        const text = parts.join('')
        for (const { start, end, content, context } of analyseArticle(text).quotations) {
          expect(content).toBe(text.slice(start, end))
          expect(context).toContain(content)
          expect(text).toContain(context)
        }
      }),
      { numRuns: 50 },
    )
  })
})
