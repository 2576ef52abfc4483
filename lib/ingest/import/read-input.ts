import { createHash } from 'node:crypto'
import { clean } from '@/lib/analysis/text/clean'
import { detectLanguage } from '@/lib/analysis/text/language'
import type { CleanedText } from '@/lib/analysis/text/model'
import {
  LARGEST_PAGE,
  LARGEST_TEXT,
  type ImportDraft,
  type ImportOverrides,
  type InputKind,
} from '@/lib/schema/import'
import { whyTextCannotBeKept } from '@/lib/schema/published-text'
import type { DayRecord } from '@/lib/schema/records'
import { slugFor } from '@/lib/schema/slug'
import { analyseArticle } from '../analyse-article'
import { decodeText, type DecodedText } from '../decode/decode-text'
import { DecodeRefusal } from '../decode/refusal'
import { articleAddress } from './addresses'
import { captureMarkdown } from './capture-markdown'
import { capturePage } from './capture-page'
import { SAYS_NOTHING, type Captured, type Said } from './captured'
import { movePieces, piecesOf, placeHeadline } from './pieces'
import { ImportRefusal } from './refusal'
import { canBeSegmented, hasLetters } from './scripts'
import { statedDay } from './stated-day'
import { isWall } from './walls'

export interface ImportInput {
  kind: InputKind
  /** What came: bytes in whatever encoding, or characters. */
  content: Uint8Array | string
  /** Where it was found. */
  url?: string | null
  /** The HTTP Content-Type header or a browser's type of a dropped file. */
  contentType?: string | null
}

/**
 * Reads an input the way it would be stored: the published text, taken apart, with headline, byline, outlet, day, language,
 * and everything the analysis finds. `overrides` are what a person or a record says about it, and win. Nothing is stored
 * or fetched; the same input reads the same. Throws ImportRefusal for what is no article that can be taken in.
 */
export function readInput(input: ImportInput, overrides: ImportOverrides = {}): ImportDraft {
  const { decoded, captured } = capture(input)
  const { text } = captured
  const cleaned = captured.parts ?? clean(text)
  const { headline } = captured.says
  const found = headline === null ? cleaned : placeHeadline(text, cleaned, headline)
  const moved = movePieces(text, found, overrides)
  const parts = captured.parts === null && samePieces(moved, cleaned) ? null : moved
  const analysis = analyseArticle(text, parts)
  assertArticle(input.kind, decoded.text, text, analysis)
  const details = detailsOf(input, captured.says, overrides, text, analysis)
  return {
    kind: input.kind,
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    encoding: decoded.encoding,
    replaced: decoded.replaced,
    ...details,
    story: overrides.story,
    pieces: piecesOf(moved, found),
    parts,
    analysis,
  }
}

type Decoded = Pick<DecodedText, 'text' | 'replaced'> & { encoding: string | null }

function capture(input: ImportInput): { decoded: Decoded; captured: Captured } {
  const decoded = decode(input)
  switch (input.kind) {
    case 'html':
      return { decoded, captured: small(capturePage(decoded.text, input.url ?? null)) }
    case 'markdown':
      return { decoded, captured: small(captureMarkdown(decoded.text)) }
    case 'text':
      return { decoded, captured: { text: decoded.text, parts: null, says: SAYS_NOTHING } }
  }
}

function decode({ kind, content, contentType }: ImportInput): Decoded {
  const size = typeof content === 'string' ? Buffer.byteLength(content, 'utf8') : content.length
  const most = kind === 'html' ? LARGEST_PAGE : LARGEST_TEXT
  if (size > most) throw tooLarge(size, most)
  if (typeof content !== 'string') {
    try {
      return decodeText(content, { contentType })
    } catch (cause) {
      if (cause instanceof DecodeRefusal) throw new ImportRefusal(cause.code, cause.message, { cause })
      throw cause
    }
  }
  if (!/[^\s\p{Cf}]/u.test(content))
    throw new ImportRefusal('empty', 'There is no text in this: it is empty.')
  const reason = whyTextCannotBeKept(content)
  if (reason !== null) throw new ImportRefusal('not-text', `This cannot be taken in: ${reason}.`)
  return { text: content, encoding: null, replaced: 0 }
}

/** Markup can unfold into more text than it is itself. */
function small(captured: Captured): Captured {
  const size = Buffer.byteLength(captured.text, 'utf8')
  if (size > LARGEST_TEXT) throw tooLarge(size, LARGEST_TEXT)
  return captured
}

function tooLarge(size: number, most: number): ImportRefusal {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
  return new ImportRefusal(
    'too-large',
    `This is too large: ${megabytes(Math.max(size, most + 100_000))}, and at most ${megabytes(most)} are taken in. Leave out what is not the article.`,
  )
}

function assertArticle(
  kind: InputKind,
  source: string,
  text: string,
  analysis: ImportDraft['analysis'],
): void {
  if (isWall(text, analysis.words, kind === 'html' ? source : null)) {
    throw new ImportRefusal(
      'login-wall',
      'This is the page in front of an article: it asks to log in or to subscribe, and the article is not on it. Open the article in a browser and paste its text.',
    )
  }
  const kept = analysis.segments
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))
    .join(' ')
  if (!hasLetters(kept)) {
    throw new ImportRefusal(
      'no-text',
      kind === 'html'
        ? 'No article was found on this page. Paste its text instead.'
        : 'There are no sentences in this to compare.',
    )
  }
  if (!canBeSegmented(kept)) {
    throw new ImportRefusal(
      'script-not-segmented',
      'This is written in a script whose sentences cannot be told apart here yet, so it cannot be compared.',
    )
  }
}

function detailsOf(
  input: ImportInput,
  says: Said,
  overrides: ImportOverrides,
  text: string,
  analysis: ImportDraft['analysis'],
): Pick<ImportDraft, 'headline' | 'byline' | 'outlet' | 'credit' | 'day' | 'language' | 'address'> {
  const language = overrides.language ?? languageOf(text, analysis, says)
  const inText =
    analysis.headline && (text.slice(analysis.headline.start, analysis.headline.end).trim() || null)
  const stated = overrides.headline === undefined ? says.headline : overrides.headline
  const outlet = overrides.outlet === undefined ? says.outlet : overrides.outlet
  return {
    headline:
      stated !== null || overrides.headline === null
        ? { text: stated, basis: 'stated' }
        : { text: inText, basis: 'inferred' },
    byline: overrides.byline === undefined ? (says.byline ?? bylineIn(text, analysis)) : overrides.byline,
    outlet: outlet === null ? null : { slug: slugFor(outlet, 'outlet'), name: outlet },
    credit: overrides.credit === undefined ? (analysis.credit?.name ?? null) : overrides.credit,
    day: dayOf(says, overrides, text, analysis, language),
    language,
    address:
      overrides.address === undefined
        ? (articleAddress(says.address) ?? articleAddress(input.url))
        : articleAddress(overrides.address),
  }
}

/** What the words are wins over what a page's template says; that counts for languages we cannot tell. */
function languageOf(text: string, analysis: CleanedText, says: Said): string {
  const sample = analysis.body.map(({ start, end }) => text.slice(start, Math.min(end, start + 1000)))
  const detected = detectLanguage(sample.join('\n'))
  if (detected !== 'und') return detected
  const stated = says.language?.toLowerCase().split(/[-_]/)[0] ?? ''
  return /^[a-z]{2,3}$/.test(stated) ? stated : 'und'
}

/** "By Ada Lindqvist", as a line of its own. */
const BYLINE = /^(?:by|por|par|von|di|door)\s+(?=\p{Lu})/iu
const LONGEST_BYLINE = 120

function bylineIn(text: string, { furniture }: CleanedText): string | null {
  const found = furniture.find(({ kind }) => kind === 'byline')
  const line = found === undefined ? '' : text.slice(found.start, found.end).replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST_BYLINE && BYLINE.test(line) ? line.replace(BYLINE, '') : null
}

function dayOf(
  says: Said,
  overrides: ImportOverrides,
  text: string,
  { furniture }: CleanedText,
  language: string,
): DayRecord | null {
  const stated = (day: string): DayRecord => ({ from: day, to: day, basis: 'stated', words: null })
  if (overrides.day !== undefined) return overrides.day === null ? null : stated(overrides.day)
  const said = says.day === null ? null : statedDay(says.day, language)
  if (said !== null) return stated(said)
  for (const { kind, start, end } of furniture) {
    if (kind !== 'date' && kind !== 'byline') continue
    const day = statedDay(text.slice(start, end), language)
    if (day !== null) return stated(day)
  }
  return null
}

function samePieces(left: CleanedText, right: CleanedText): boolean {
  return (
    left.headline?.start === right.headline?.start &&
    left.body.length === right.body.length &&
    left.body.every((span, i) => span.start === right.body[i]?.start)
  )
}
