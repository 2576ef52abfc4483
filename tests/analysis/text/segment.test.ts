import { describe, expect, it } from 'vitest'
import { clean } from '@/lib/analysis/text/clean'
import { segment } from '@/lib/analysis/text/segment'

/** Each case is a text with a bar where one sentence ends and the next begins; the bars are not part of it. */
function expectCuts(marked: string, language = 'en') {
  const text = marked.replaceAll('|', '')
  const cut = segment(text, undefined, language).map(({ start, end }) => text.slice(start, end))
  expect(cut.join('|')).toBe(
    marked
      .split('|')
      .map(part => part.trim())
      .join('|'),
  )
}

describe('segment', () => {
  it.each([
    'Mr. Okafor met Dr. J. R. Lindqvist on Oct. 7. |They spoke for an hour.',
    'The U.S. Secretary of State left. |He flew to the U.S. |The plane was late.',
    'It opens at 9 a.m. Thursday and closes at 5 p.m. |Tickets cost $3.50.',
    'It runs to 9 p.m. Eastern. |Then it stops.',
    'It struck at 4:17 a.m. (0917 GMT), the chief said. |Then it burned.',
    'He works for Acme Inc. (formerly Norland Tin) in Ghent. |He is 40.',
    'It opens at 9 a.m. |(It closes at noon.) |Tickets are free.',
    'Bus No. 5 was full. |They said no. |Nobody moved.',
    'Acme Inc. The shares fell'.replace(' The', ' |The'),
    'Acme Corp. President Ann Lee resigned. |The board thanked her.',
    'Prices rose 3.5 percent in 2021. |Wages did not.',
    'John F. Marsh wrote it. |She read it.',
    'She came from Ghana, Togo, etc. |Others stayed.',
  ])('does not take an abbreviation for an end: %s', text => expectCuts(text))

  it.each([
    '“No deal.” |Then he left.',
    'He said: “No deal.” |She shrugged.',
    'Asked about rain, Lindqvist said: “I hope so. I think so.”',
    'He called it “a win. A big one.” |The crowd agreed.',
    '“We have waited for eleven years for this bridge to be built across the river. |We will not wait for another one,” she said.',
    '“Who is next?” Abena Mensah asked. |Nobody knew.',
    '“Why now?” he asked.',
    '“Stop!” |The car went on.',
    'Er sagte: „Das reicht.“ |Dann ging er.',
    '"It rained." |"It poured," she said.',
    '(They came late. They left early.) |The hall was dark.',
  ])('keeps closing marks with the sentence they close: %s', text => expectCuts(text))

  it.each([
    'The talks were held in Ghent.|The mayor was there.',
    'They met in 2019.|Nobody spoke.',
    'See example.com or Example.Org for more. |It is free.',
    'It was version 2.Beta that failed.',
  ])('cuts glued sentences, and nothing else without a space: %s', text => expectCuts(text))

  it.each([
    'He wants the return of as many as possible. number of people is open.',
    'They were taken to the hall. , according to the guard.',
    'We had some trouble ... we had some trouble at the door.',
    'Well ... |Nobody came.',
  ])('does not begin a sentence with a small letter or a comma: %s', text => expectCuts(text))

  it('cuts Portuguese, German, Spanish and Chinese by their own rules', () => {
    expectCuts('O Sr. Almeida chegou às 10 h. |Depois falou com a Dra. Souza.', 'pt')
    expectCuts('Am 14. August kam Dr. Weiß an. |Es regnete.', 'de')
    expectCuts('¿Quién es? |La Sra. Gómez no lo sabe.', 'es')
    expectCuts('市長は「開く。必ず開く。」と語った。|人々は待った。', 'ja')
    expectCuts('هل انتهى؟ |نعم انتهى.', 'ar')
  })

  it('gives the headline a paragraph of its own, uncut, and never joins paragraphs', () => {
    const text = [
      'Bridge opens. Who pays? The mayor knows',
      'The new bridge was opened by the mayor on Monday. She did not say who pays for it.',
      'Who else knows the price of the bridge',
    ].join('\n\n')
    const cleaned = clean(text)
    const segments = segment(text, cleaned)
    expect(segments.map(s => [s.paragraph, text.slice(s.start, s.end)])).toEqual([
      [0, 'Bridge opens. Who pays? The mayor knows'],
      [1, 'The new bridge was opened by the mayor on Monday.'],
      [1, 'She did not say who pays for it.'],
      [2, 'Who else knows the price of the bridge'],
    ])
  })

  it('reads hard-wrapped paragraphs as paragraphs', () => {
    const text = [
      'The council voted on Monday to close the old bridge over the river for',
      'two years. It will be rebuilt in steel and opened to buses first, the',
      'mayor said, and to cars only when the last of the ramps is done and the',
      'money for the second phase has come in from the region, which has not',
      'promised any.',
      '',
      'Shops on both banks fear for their trade. The owner of the bakery said',
      'she would ask for help with the rent.',
    ].join('\n')
    expect(segment(text).map(s => s.paragraph)).toEqual([0, 0, 1, 1])
  })

  it('has nothing to cut in an empty text', () => {
    expect(segment('')).toEqual([])
    expect(segment(' \n\t\n')).toEqual([])
  })
})
