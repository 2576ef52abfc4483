import type { ArticleSummary, DayRecord } from '@/lib/schema/records'
import { OUTLET_NOT_NAMED } from './articles'
import { citedArticles, citedTitle, CITED_IN, type Cited } from './citation'
import { dateParts, describeDay } from './days'

/**
 * Citations as reference managers read them. An outlet stands as the publication, never as an author: who wrote an article
 * is not known. A day that is not sure goes into the note with its words; a year alone is given where only that is sure.
 */

/** BibTeX, one entry. */
export function bibtex(cited: Cited, readOn: string): string {
  const { outlets, year, month, day } = publication(cited)
  const fields: [string, string | null][] = [
    ['title', `{${texText(citedTitle(cited))}}`],
    ['howpublished', texText(outlets)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', readOn],
    ['note', texText(noteOf(cited))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]))
  return `@misc{${citationKey(cited)},\n${lines.join('\n')}\n}\n`
}

/** RIS, one record. Lines end as the format wants, with CR and LF. */
export function ris(cited: Cited, readOn: string): string {
  const { outlets, year, month, day } = publication(cited)
  const two = (part: string | null) => part?.padStart(2, '0') ?? ''
  const fields: [string, string | null][] = [
    ['TY', cited.kind === 'article' ? 'NEWS' : 'ELEC'],
    ['ID', citationKey(cited)],
    ['TI', citedTitle(cited)],
    ['T2', outlets],
    ['PY', year],
    ['DA', year === null ? null : `${year}/${two(month)}/${two(day)}`],
    ['LA', citedArticles(cited)[0]?.language ?? null],
    ['DB', CITED_IN],
    ['UR', cited.url],
    ['Y2', readOn.replaceAll('-', '/')],
    ['N1', noteOf(cited)],
    ['ER', ''],
  ]
  return fields
    .flatMap(([tag, value]) =>
      value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}\r\n`],
    )
    .join('')
}

/** One item of CSL-JSON, the form that citeproc styles read. */
export interface CslItem {
  id: string
  type: 'article-newspaper' | 'webpage'
  title: string
  'container-title': string
  issued?: { 'date-parts': number[][]; circa?: boolean }
  accessed: { 'date-parts': number[][] }
  archive: string
  language: string
  note: string
  URL: string
}

export function cslItem(cited: Cited, readOn: string): CslItem {
  const [article] = citedArticles(cited)
  const { outlets, shared } = publication(cited)
  const accessed = dateParts(readOn)
  return {
    id: citationKey(cited),
    type: cited.kind === 'article' ? 'article-newspaper' : 'webpage',
    title: citedTitle(cited),
    'container-title': outlets,
    ...(shared === null ? {} : { issued: issued(shared) }),
    accessed: { 'date-parts': [[accessed.year, accessed.month, accessed.day]] },
    archive: CITED_IN,
    language: article?.language ?? 'und',
    note: noteOf(cited),
    URL: cited.url,
  }
}

/** CSL-JSON text: a list with one item. */
export function cslJson(cited: Cited, readOn: string): string {
  return `${JSON.stringify([cslItem(cited, readOn)], null, 2)}\n`
}

/** Letters and digits that stay the same for the same thing: "courier-ferries-p7". */
export function citationKey(cited: Cited): string {
  const slugs = citedArticles(cited).map(({ slug }) => slug)
  const place = cited.url.includes('#') ? [cited.url.slice(cited.url.lastIndexOf('#') + 1)] : []
  return [...slugs, ...place].join('-').replace(/[^A-Za-z0-9-]+/g, '') || 'variorum'
}

interface Publication {
  outlets: string
  /** The day, when all cited articles share it. */
  shared: DayRecord | null
  year: string | null
  month: string | null
  day: string | null
}

function publication(cited: Cited): Publication {
  const articles = citedArticles(cited)
  const outlets = [...new Set(articles.map(({ outlet }) => outlet?.name ?? `[${OUTLET_NOT_NAMED}]`))].join(
    ' / ',
  )
  const [first, ...rest] = articles.map(({ day }) => day)
  const same =
    first !== null &&
    first !== undefined &&
    rest.every(day => day?.from === first.from && day.to === first.to)
  const shared = same ? first : null
  if (shared === null) return { outlets, shared, year: null, month: null, day: null }
  const [from, to] = [dateParts(shared.from), dateParts(shared.to)]
  const sameYear = from.year === to.year
  const sameMonth = sameYear && from.month === to.month
  return {
    outlets,
    shared,
    year: sameYear ? String(from.year) : null,
    month: sameMonth ? String(from.month) : null,
    day: shared.from === shared.to ? String(from.day) : null,
  }
}

function issued(day: DayRecord): NonNullable<CslItem['issued']> {
  const parts = [...new Set([day.from, day.to])].map(date => {
    const { year, month, day: ofMonth } = dateParts(date)
    return [year, month, ofMonth]
  })
  return day.basis === 'inferred' ? { 'date-parts': parts, circa: true } : { 'date-parts': parts }
}

function noteOf(cited: Cited): string {
  const about = (article: ArticleSummary) =>
    [
      article.outlet === null ? OUTLET_NOT_NAMED : null,
      article.credit === null ? null : `credits ${article.credit}`,
      article.headline === null ? 'no headline, opening words given' : null,
      describeDay(article.day),
    ]
      .filter(part => part !== null)
      .join(', ')
  const [only, other] = citedArticles(cited)
  if (only === undefined) return ''
  return other === undefined
    ? about(only)
    : `${only.siglum}: ${about(only)}; ${other.siglum}: ${about(other)}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text for a BibTeX field: TeX's own characters made plain, line breaks gone. */
function texText(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, character => TEX[character] ?? character).replace(/\s+/gu, ' ')
}
