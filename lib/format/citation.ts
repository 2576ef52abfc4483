import type { ArticleSummary } from '@/lib/schema/records'
import { outletLine, titleText } from './articles'
import { describeDay, formatDay } from './days'
import { inMarks } from './quotation-marks'

/** What can be cited, with what a citation needs to know. `url` is the absolute address of the thing itself. */
export type Cited =
  | { kind: 'article'; article: ArticleSummary; url: string }
  | { kind: 'quotation'; article: ArticleSummary; content: string; speaker: string | null; url: string }
  | { kind: 'comparison'; left: ArticleSummary; right: ArticleSummary; url: string }
  | {
      kind: 'passage'
      left: ArticleSummary
      right: ArticleSummary
      number: number
      /** The readings; null on the side that does not tell it. */
      leftText: string | null
      rightText: string | null
      url: string
    }

/** In whose collection an address stands. */
export const CITED_IN = 'Variorum'

/**
 * A citation in one line of plain text: what, where and when it was published as far as known, its address, and the day
 * it was read (`readOn`, an ISO date). What is not known is said, never filled in.
 */
export function citationText(cited: Cited, readOn: string): string {
  const read = `${CITED_IN}, ${cited.url} (read ${shortDay(readOn)}).`
  return `${sentence(citedTitle(cited))} ${sentence(publishedIn(cited))} ${read}`
}

/** What is cited, without where: the title of an article, "“Words”, said by …", "Passage 7 of A and B". */
export function citedTitle(cited: Cited): string {
  if (cited.kind === 'article') return titleText(cited.article)
  if (cited.kind === 'quotation') {
    const words = inMarks(cited.content)
    return cited.speaker === null ? `${words}, speaker not attributed` : `${words}, ${cited.speaker}`
  }
  const pair = `${titleText(cited.left)} compared with ${titleText(cited.right)}`
  if (cited.kind === 'comparison') return pair
  const readings = [reading(cited.left, cited.leftText), reading(cited.right, cited.rightText)]
  return `${sentence(`Passage ${cited.number}: ${readings.filter(words => words !== null).join('; ')}`)} ${pair}`
}

/** The articles a citation rests on. */
export function citedArticles(cited: Cited): ArticleSummary[] {
  return 'article' in cited ? [cited.article] : [cited.left, cited.right]
}

/** "The Courier, Wed 14 Aug 2024", of a quotation with the article's title, of a pair both. */
function publishedIn(cited: Cited): string {
  const places = citedArticles(cited).map(
    article => `${sentenceCase(outletLine(article))}, ${describeDay(article.day)}`,
  )
  const place = places.join('; ')
  return cited.kind === 'quotation' ? `In ${sentence(titleText(cited.article))} ${place}` : place
}

function reading(article: ArticleSummary, text: string | null): string | null {
  return text === null ? null : `${article.siglum} ${inMarks(text)}`
}

/** With a full stop, unless it ends as a sentence does. */
const sentence = (text: string): string => (/[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`)

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const shortDay = (isoDate: string): string =>
  formatDay({ from: isoDate, to: isoDate, basis: 'stated', words: null }).replace(/^\S+ /u, '')
