import type { ArticleSummary } from '@/lib/schema/records'

/** How an article is named, also when its outlet or its headline is not known. Nothing is ever made up. */

export const OUTLET_NOT_NAMED = 'outlet not named'

/** Opening words stand for a headline in lists: about one line of a narrow column. */
const OPENING_LENGTH = 80

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

type Named = Pick<ArticleSummary, 'outlet' | 'credit'>
type Titled = Pick<ArticleSummary, 'headline' | 'opening'>

/** The outlet's name, or "outlet not named". */
export function outletName(article: Pick<ArticleSummary, 'outlet'>): string {
  return article.outlet?.name ?? OUTLET_NOT_NAMED
}

/** Outlet and credit: "outlet not named · credits Reuters", "The Courier · credits Reuters", "The Courier". */
export function outletLine(article: Named): string {
  const outlet = outletName(article)
  return article.credit === null || article.credit === outlet
    ? outlet
    : `${outlet} · credits ${article.credit}`
}

/**
 * The shortest name that tells articles apart in running text: the outlet, else "an outlet not named that credits
 * Reuters", else "an outlet not named".
 */
export function outletInSentence(article: Named): string {
  if (article.outlet !== null) return article.outlet.name
  return article.credit === null
    ? 'an outlet not named'
    : `an outlet not named that credits ${article.credit}`
}

/** An article's headline, or its opening words, which are shown as such (`kind`) and never as a headline. */
export interface ArticleTitle {
  kind: 'headline' | 'opening'
  text: string
}

/** The headline, or the opening words with an ellipsis, or "untitled article" where the text is empty. */
export function articleTitle(article: Titled, length = OPENING_LENGTH): ArticleTitle {
  const headline = article.headline?.trim() ?? ''
  if (headline !== '') return { kind: 'headline', text: headline }
  return { kind: 'opening', text: openingWords(article.opening, length) || 'untitled article' }
}

/** The title as one string: a headline as it is, opening words in quotation marks: “The talks were to begin …”. */
export function titleText(article: Titled, length = OPENING_LENGTH): string {
  const title = articleTitle(article, length)
  return title.kind === 'opening' && article.opening.trim() !== '' ? `“${title.text}”` : title.text
}

/**
 * The first words of a text, at most about `length` UTF-16 units, cut between words with " …". A text without spaces is
 * cut between characters, never inside one; white space is collapsed.
 */
export function openingWords(text: string, length = OPENING_LENGTH): string {
  // Collapsing what can be shown is enough, however long the text is.
  const collapsed = text
    .trimStart()
    .slice(0, length * 4)
    .replace(/\s+/gu, ' ')
    .trimEnd()
  const whole = text.trim().length <= length * 4
  if (whole && collapsed.length <= length) return collapsed
  const lastSpace = collapsed.lastIndexOf(' ', length)
  if (lastSpace > length / 2) {
    return `${collapsed.slice(0, lastSpace).replace(/[\s,;:–—-]+$/u, '')} …`
  }
  return `${collapsed.slice(0, characterBoundary(collapsed, length))}…`
}

/** The last offset up to `limit` at which no character, as a reader counts them, is split. */
function characterBoundary(text: string, limit: number): number {
  return GRAPHEMES.segment(text).containing(limit)?.index ?? text.length
}
