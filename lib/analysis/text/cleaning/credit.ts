import type { Credit, Span } from '../model'
import { fold } from '../normalise'
import type { Line } from './lines'

/** A credit, and the words that are furniture because they only credit; null when they are part of a paragraph. */
export interface FoundCredit {
  credit: Credit | null
  furniture: Span | null
  /** The line it stands in. */
  line: number
  /** The line is a sentence that says where the article first appeared, and says no more. */
  statement: boolean
}

/** News agencies by the names they sign with, folded. */
const SHORT_AGENCIES =
  'reuters ap afp upi dpa apa efe ansa xinhua tass interfax bloomberg pti ani ians kyodo yonhap anadolu lusa belga ats ptb aap antara'
const LONG_AGENCIES = [
  'associated press',
  'the associated press',
  'agence france-presse',
  'united press international',
  'bloomberg news',
  'ria novosti',
  'press trust of india',
  'kyodo news',
  'jiji press',
  'anadolu agency',
  'pa media',
  'press association',
  'the canadian press',
  'canadian press',
  'agencia brasil',
  'agencia efe',
  'europa press',
]
const AGENCIES: ReadonlySet<string> = new Set([...SHORT_AGENCIES.split(' '), ...LONG_AGENCIES])

/** "This article originally appeared in The New York Times." and its like, in a line of its own. */
const APPEARED =
  /^(?:this|the)\s(?:article|story|post|piece|report|column|essay|interview)\s(?:was\s)?(?:has\s)?(?:(?:originally|first)\s)?(?:appeared|published|ran)\s(?:originally\s|first\s)?(?:in|on|by|at|with)\s+(?<name>[^.!?\n]{2,80}?)(?:[.,;](?:\s|$)|\sunder\s|\sand\sis\s|$)/iu
/** A closing bracket with nothing but names: "… conflict. (The Example/X-2)". */
const CLOSING_BRACKET = /[.!?…]["”’»)]*\s*(?<bracket>[([](?<name>[\p{L}\p{N}][^()[\]\n]{1,60})[)\]])\s*$/u
/** "PORT CITY, Nov 3 (Reuters) - ", "(AP) — ". */
const DATELINE = /^(?:[\p{Lu}][^()\n]{0,60}\s)?\((?<name>[\p{L}][\p{L}\s.-]{1,30})\)\s*[-–—:]/u
const SOURCE_LINE =
  /^\(?(?:source|sources|via|fonte|fuente|quelle|bron|источник|sumber)\s*:\s*(?<name>[^\n]{0,80}?)\)?\.?$/iu
/** Words of a link, no name: "Source: Read More". */
const LINK_WORDS =
  /^(?:read more|read|link|here|click here|original|view|web|internet|more|https?:.*|www\..*)$/iu
const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'de',
  'do',
  'da',
  'la',
  'le',
  'der',
  'die',
  'das',
  'y',
  'e',
  '&',
])
const MOST_NAME_WORDS = 6
const MOST_STATEMENT_WORDS = 40
/** A dateline opens the article; a headline without its own place and a standfirst may stand before it. */
const DATELINE_PARAGRAPHS = 3

/**
 * Who the article says its copy is from, in the words that pages use for it: a closing line, a closing bracket, a source
 * line, a dateline. "Told Reuters" inside a sentence credits a quotation, not the article. The last one found at the foot counts,
 * before one at the head.
 */
export function findCredits(lines: readonly Line[], body: readonly number[]): FoundCredit[] {
  const found: FoundCredit[] = []
  const last = body.at(-1)
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || line.text.length > 400) continue
    const appeared = APPEARED.exec(line.text)?.groups?.name
    if (appeared && line.words <= MOST_STATEMENT_WORDS)
      found.push({ ...wholeLine(line, i, nameOf(appeared)), statement: isOneSentence(line.text) })
    const source = line.words <= 12 ? SOURCE_LINE.exec(line.text)?.groups?.name : undefined
    if (source !== undefined && (last === undefined || i >= last))
      found.push(wholeLine(line, i, nameOf(source)))
    if (
      AGENCIES.has(
        fold(line.text)
          .replace(/[()[\].]/gu, '')
          .trim(),
      )
    )
      found.push(wholeLine(line, i, nameOf(line.text)))
  }
  if (last !== undefined) found.unshift(...bracketIn(lines, last))
  for (const i of body.slice(0, DATELINE_PARAGRAPHS)) found.push(...datelineIn(lines, i))
  return found
}

function wholeLine(line: Line, index: number, name: string | null): FoundCredit {
  const span = { start: line.start, end: line.end }
  return { credit: name === null ? null : { ...span, name }, furniture: span, line: index, statement: false }
}

function isOneSentence(text: string): boolean {
  return !/[.!?]["”’)]*\s+\P{Ll}/u.test(text)
}

function bracketIn(lines: readonly Line[], index: number): FoundCredit[] {
  const line = lines[index]
  // Only the line's end matters; a whole article in one line must not be searched for each bracket in it.
  const tail = line?.text.slice(-120) ?? ''
  const match = CLOSING_BRACKET.exec(tail)
  const bracket = match?.groups?.bracket
  if (!line || !bracket || !isNameList(match.groups?.name ?? '')) return []
  const at = line.text.length - tail.length + match.index + match[0].lastIndexOf(bracket)
  const span = { start: line.start + at, end: line.start + at + bracket.length }
  const name = nameOf(match.groups?.name ?? '')
  const credit = name === null ? null : { ...span, name }
  return [{ credit, furniture: span, line: index, statement: false }]
}

function datelineIn(lines: readonly Line[], index: number): FoundCredit[] {
  const line = lines[index]
  const match = line && DATELINE.exec(line.text.slice(0, 140))
  const written = match?.groups?.name
  if (!line || !match || !written || !AGENCIES.has(fold(written).trim())) return []
  const start = line.start + match[0].lastIndexOf(written)
  const credit = { start, end: start + written.length, name: written }
  return [{ credit, furniture: null, line: index, statement: false }]
}

/** "The Guardian/Z-2" → "The Guardian": desk codes and pictures' makers come behind a slash. */
function nameOf(words: string): string | null {
  const name = (words.split('/')[0] ?? '').replace(/^[\s"“'‘(©]+|[\s"”'’).,;:]+$/gu, '')
  return name === '' || LINK_WORDS.test(name) || !isNameList(name) ? null : name
}

/** Capitalised words and an agency's small letters: no aside of the writer. */
function isNameList(words: string): boolean {
  const parts = words.split(/[\s/]+/u).filter(part => part !== '')
  if (parts.length === 0 || parts.length > MOST_NAME_WORDS) return false
  if (AGENCIES.has(fold(words).trim())) return true
  return (
    /\p{Lu}/u.test(words) &&
    parts.every(part => /^[\p{Lu}\p{N}\p{Lo}]/u.test(part) || SMALL_WORDS.has(part) || AGENCIES.has(part))
  )
}
