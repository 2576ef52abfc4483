import { describe, expect, test } from 'vitest'
import { passingArticle } from '@/lib/ingest/passing-article'
import type { SaidDifferentlyView } from '@/lib/schema/comparison-view'
import type { ArticleRecord } from '@/lib/schema/records'
import { compareTexts } from '@/lib/server/compare-texts'

const article = (siglum: string, text: string): ArticleRecord =>
  passingArticle({ name: `${siglum}.txt`, text, siglum })

/** Says of the quotations with these words that they are renditions of one statement, as a stored story does. */
function joined(words: string, ...articles: ArticleRecord[]): void {
  for (const { revision } of articles)
    for (const quotation of revision.quotations)
      if (quotation.content.includes(words)) quotation.statement = words
}

const wordsOf = ({ pieces, left, right }: SaidDifferentlyView): string[] => [
  `${left.marked ? '' : 'reported: '}${pieces.map(piece => piece.left).join('')}`,
  `${right.marked ? '' : 'reported: '}${pieces.map(piece => piece.right).join('')}`,
]
const said = (left: ArticleRecord, right: ArticleRecord): string[][] =>
  compareTexts(left, right).saidDifferently.map(wordsOf)

const lead = 'The harbour bridge will close to all traffic in May, the city council decided on Monday.'
const report = (...paragraphs: string[]): string => [lead, ...paragraphs].join('\n\n')

describe('what both quote in different words', () => {
  test('is not the tag around the same words, nor the reporter’s own', () => {
    const one = report('"If those cables snap, nobody walks home that night," Chief Ada Lindqvist said.')
    const other = report(
      '"If those cables snap, nobody walks home that night," Ada Lindqvist told journalists outside the hall.',
    )
    const [left, right] = [article('A', one), article('B', other)]
    joined('nobody walks home', left, right)
    expect(said(left, right)).toEqual([])
  })

  test('is not the place where an article interrupts it, or its marks', () => {
    const one = report(`"They always tell us it's safe," Mara Petrov said. "Every spring, it's safe."`)
    const other = report(`“They always tell us it’s safe. Every spring, it’s safe,” said Mara Petrov.`)
    const [left, right] = [article('A', one), article('B', other)]
    joined('always tell us', left, right)
    expect(said(left, right)).toEqual([])
  })

  test('is what one of them left out, without the words around the quotation', () => {
    const one = report(
      '"The families of this harbour deserve answers, whoever owns that bridge," Petrov said.',
    )
    const other = report(
      'Mara Petrov, who is fighting an inquiry, vowed that the families "deserve answers".',
    )
    const [left, right] = [article('A', one), article('B', other)]
    for (const { revision } of [left, right])
      for (const quotation of revision.quotations)
        if (quotation.speaker !== null) quotation.speaker.slug = 'petrov'
    expect(said(left, right)).toEqual([
      ['The families of this harbour deserve answers, whoever owns that bridge', 'deserve answers'],
    ])
  })

  test('has the two wordings of one statement, wherever they stand', () => {
    const one = report('"We told them in March that the cables were worn," Ada Lindqvist said.')
    const other = report(
      'Shops on the quay sold out of candles.',
      '"We warned them in March that the cables were worn," Ada Lindqvist said.',
    )
    const [left, right] = [article('A', one), article('B', other)]
    joined('the cables were worn', left, right)
    expect(said(left, right)).toEqual([
      [
        'We told them in March that the cables were worn',
        'We warned them in March that the cables were worn',
      ],
    ])
  })

  test('says where one of them reports it in its own words', () => {
    const one = report('"We told them in March that the cables were worn," Ada Lindqvist said.')
    const other = report('Ada Lindqvist said that they had been told in March the cables were worn.')
    const [left, right] = [article('A', one), article('B', other)]
    joined('the cables were worn', left, right)
    const [pair] = said(left, right)
    expect(pair?.[0]).toBe('We told them in March that the cables were worn')
    expect(pair?.[1]).toMatch(/^reported: .*the cables were worn$/)
  })

  test('has no two reports without marks, whose words are the reporters’', () => {
    const one = report('Ada Lindqvist said that the cables were worn and would be replaced.')
    const other = report('Ada Lindqvist said that the cables were worn and had to be replaced.')
    const [left, right] = [article('A', one), article('B', other)]
    joined('the cables were worn', left, right)
    expect(said(left, right)).toEqual([])
  })

  test('shows long ones by what differs, with the words around it', () => {
    const long = (word: string): string =>
      `We have walked over this bridge every morning for forty years, in rain and in snow and in the dark, and there was never a day on which anybody from the council came to look at the ${word} that hold it up above the water of the harbour`
    const one = report(`"${long('cables')}," Ada Lindqvist said.`)
    const other = report(`"${long('chains')}," Ada Lindqvist said.`)
    const [left, right] = [article('A', one), article('B', other)]
    joined('forty years', left, right)
    expect(said(left, right)).toEqual([
      [
        '… the council came to look at the cables that hold it up above the water …',
        '… the council came to look at the chains that hold it up above the water …',
      ],
    ])
  })
})
