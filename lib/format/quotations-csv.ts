import type { ListedQuotation } from '@/lib/schema/records'
import { articlePath, permanent, quotationPath } from './addresses'
import { titleText } from './articles'

export interface CsvOptions {
  /** What addresses begin with: "https://variorum.example", or "" for paths. */
  origin: string
  /** A byte order mark first: spreadsheets that would guess another encoding then take UTF-8. */
  bom?: boolean
}

type Column = readonly [
  name: string,
  value: (quotation: ListedQuotation, origin: string) => string | number | null,
]

/** What a row has, in this order. Empty where it is not known. */
const COLUMNS: readonly Column[] = [
  ['content', ({ content }) => content],
  ['kind', ({ kind }) => kind],
  ['speaker_as_written', ({ speaker }) => speaker?.written ?? null],
  ['speaker_in_article', ({ speaker }) => speaker?.resolved ?? null],
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['speaker_type', ({ speaker }) => speaker?.type ?? null],
  ['role', ({ speaker }) => speaker?.role ?? null],
  ['cue', ({ cue }) => cue?.text ?? null],
  ['certainty', ({ certainty }) => certainty],
  ['confidence', ({ confidence }) => confidence.toFixed(2)],
  ['other_candidates', ({ candidates }) => candidates.join('; ')],
  ['context', ({ context }) => context],
  ['outlet', ({ article }) => article.outlet?.name ?? null],
  ['credit', ({ article }) => article.credit],
  ['headline', ({ article }) => article.headline],
  ['opening', ({ article }) => (article.headline === null ? titleText(article) : null)],
  ['day_from', ({ article }) => article.day?.from ?? null],
  ['day_to', ({ article }) => article.day?.to ?? null],
  ['day_basis', ({ article }) => article.day?.basis ?? null],
  ['story', ({ article }) => article.story?.title ?? null],
  ['address', (quotation, origin) => origin + quotationPath(permanent(quotation.article), quotation.ordinal)],
  ['article_address', ({ article }, origin) => origin + articlePath(permanent(article))],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
]

const LINE_END = '\r\n'
const BYTE_ORDER_MARK = '\ufeff'

/** The first line, with its end; with the byte order mark when asked for. */
export function quotationsCsvHeader({ bom = false }: Pick<CsvOptions, 'bom'> = {}): string {
  return (bom ? BYTE_ORDER_MARK : '') + COLUMNS.map(([name]) => name).join(',') + LINE_END
}

/** One quotation's line, with its end: for writing 100,000 of them as they come. */
export function quotationCsvLine(quotation: ListedQuotation, origin: string): string {
  return COLUMNS.map(([, value]) => csvCell(value(quotation, origin))).join(',') + LINE_END
}

/** Header and lines (RFC 4180). Offsets are UTF-16 units into the published text. */
export function quotationsCsv(quotations: Iterable<ListedQuotation>, { origin, bom }: CsvOptions): string {
  const lines = [quotationsCsvHeader({ bom })]
  for (const quotation of quotations) lines.push(quotationCsvLine(quotation, origin))
  return lines.join('')
}

/** A spreadsheet takes what begins so for a formula, and would run it (OWASP, "CSV Injection"); wide forms too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u
const NEEDS_QUOTES = /[",\r\n]/

/** One cell: words that a spreadsheet would run are made harmless by an apostrophe before them. */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA_START.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
