import type { ArticleSummary } from '@/lib/schema/records'
import { OPENING_LENGTH, openingWords } from './opening-words'
import { inMarks } from './quotation-marks'

/** How an article is named, also when its outlet or its headline is not known. Nothing is ever made up. */

export const OUTLET_NOT_NAMED = 'outlet not named'

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
 * What stands beside an article's letter once it has been named in full: the outlet, else "credits Reuters", else "outlet
 * not named". Meant for places where a letter alone would be too little and the whole line too much.
 */
export function outletShort(article: Named): string {
  if (article.outlet !== null || article.credit === null) return outletName(article)
  return `credits ${article.credit}`
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

/** Orders articles of a story by their letters: A to Z, then AA. */
export function byLetter(a: Pick<ArticleSummary, 'siglum'>, b: Pick<ArticleSummary, 'siglum'>): number {
  return a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : a.siglum > b.siglum ? 1 : 0)
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
  return title.kind === 'opening' && article.opening.trim() !== '' ? inMarks(title.text) : title.text
}
