import { beforeReportingTag } from './reporting-tag'

/** A stretch in quotation marks, within one paragraph. */
export interface MarkedSpan {
  /** Marks included. */
  start: number
  end: number
  /** Without the marks. */
  innerStart: number
  innerEnd: number
  /** Has its closing mark in the paragraph. */
  closed: boolean
  single: boolean
  paragraph: number
}

const SPACE = /\s/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const DIGIT = /\p{N}/u
const LOWER = /\p{Ll}/u
/** What may stand before an opening mark without a space between. */
const BEFORE_OPENER = /[\s([{—–\-/:“"«„‘'…,;]/u
/** What may stand after a closing mark without a space between. */
const AFTER_CLOSER = /[\s)\]}—–\-/.,;:!?”"»“’'…]/u
/** Elisions that begin with an apostrophe: ’90s, ’em, ’tis, ’cause, ’n’. */
const ELISION = /^['’‘](?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|n\b|round\b|bout\b)/iu

/** Searches for a closing mark that may fail in a paragraph, for each kind of mark. */
const MOST_FAILURES = 8

/** Closing marks by opening mark. Straight marks close curly ones and the other way round: keyboards mix them. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '”': '”',
}

/**
 * The stretches in double marks (straight, curly, German, French) and in single marks outside them, in order, never overlapping,
 * each within its paragraph. Marks of feet and inches, apostrophes and elisions open nothing. A mark that is never closed reaches
 * to the end of its paragraph when what follows reads as a quotation, and is dropped otherwise. Linear in the text.
 */
export function findMarked(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
): MarkedSpan[] {
  const found: MarkedSpan[] = []
  let open = false
  paragraphs.forEach((paragraph, number) => {
    const from = open ? closeCarried(text, paragraph, number, found) : paragraph.start
    const next = paragraphs[number + 1]
    const continued = next !== undefined && /^\s*["“„«]/u.test(text.slice(next.start, next.start + 8))
    const before = found.length
    scanParagraph(text, from, paragraph.end, number, continued, found)
    const last = found.at(-1)
    const isCarried = last?.closed === false && text.slice(last.end, paragraph.end).trim() === ''
    open = found.length > before && isCarried && !continued
  })
  return found
}

/**
 * “We go.⏎We go now,” she said: a quotation that opens once and closes in the next paragraph. Adds its end and returns where to go on;
 * the paragraph's start when its first mark closes nothing.
 */
function closeCarried(
  text: string,
  paragraph: { start: number; end: number },
  number: number,
  found: MarkedSpan[],
): number {
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const c = text[i] as string
    if (!(c in CLOSERS)) continue
    const after = i + 1 < paragraph.end ? (text[i + 1] as string) : ' '
    const closes =
      c === '”' || c === '»' || (c === '"' && !SPACE.test(text[i - 1] ?? ' ') && AFTER_CLOSER.test(after))
    if (!closes || i === paragraph.start) return paragraph.start
    found.push({
      start: paragraph.start,
      end: i + 1,
      innerStart: paragraph.start,
      innerEnd: i,
      closed: true,
      single: false,
      paragraph: number,
    })
    return i + 1
  }
  return paragraph.start
}

function scanParagraph(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  continued: boolean,
  found: MarkedSpan[],
): void {
  let i = from
  // How often a search for a closing mark of this kind found nothing: a hostile row of openers must stay linear.
  const failures = new Map<string, number>()
  while (i < to) {
    const mark = text[i] as string
    const isDouble = mark in CLOSERS
    const isSingle = mark === '‘' || mark === "'"
    if (!isDouble && !isSingle) {
      i++
      continue
    }
    const before = i > from ? (text[i - 1] as string) : ' '
    const after = i + 1 < to ? (text[i + 1] as string) : ' '
    if (isDouble ? !opensDouble(mark, before, after) : !opensSingle(text, i, before, after)) {
      i++
      continue
    }
    const close =
      (failures.get(mark) ?? 0) >= MOST_FAILURES
        ? -1
        : isDouble
          ? closeDouble(text, i, to)
          : closeSingle(text, i, to)
    if (close > 0) {
      found.push({
        start: i,
        end: close + 1,
        innerStart: i + 1,
        innerEnd: close,
        closed: true,
        single: isSingle,
        paragraph,
      })
      i = close + 1
      continue
    }
    // Looked for once in a while only, as the closing mark is: a hostile row of openers must stay linear.
    const cut = isDouble && (failures.get(mark) ?? 0) < MOST_FAILURES ? beforeReportingTag(text, i, to) : -1
    failures.set(mark, (failures.get(mark) ?? 0) + 1)
    if (cut > 0) {
      found.push({
        start: i,
        end: cut,
        innerStart: i + 1,
        innerEnd: cut,
        closed: false,
        single: false,
        paragraph,
      })
      i = cut
      continue
    }
    if (close === OPENED_AGAIN) {
      i++
      continue
    }
    // A missing closing mark: the rest of the paragraph is the quotation when it opens it, follows a colon or comma,
    // or the next paragraph carries on with an opening mark.
    const lead = text.slice(Math.max(from, i - 3), i).trimEnd()
    if (isDouble && (continued || lead === '' || /[:,]$/u.test(lead)) && to - i > 2) {
      const end = from + text.slice(from, to).trimEnd().length
      found.push({
        start: i,
        end,
        innerStart: i + 1,
        innerEnd: end,
        closed: false,
        single: false,
        paragraph,
      })
      return
    }
    i++
  }
}

function opensDouble(mark: string, before: string, after: string): boolean {
  if (mark === '“' || mark === '„') return true
  if (mark === '«') return true
  // »Zitat«: opens before a letter, after a space.
  if (mark === '»') return SPACE.test(before) && LETTER_OR_DIGIT.test(after)
  if (mark === '”') return false
  // 6" and 5'10" are inches.
  if (DIGIT.test(before)) return false
  return BEFORE_OPENER.test(before) && !SPACE.test(after)
}

/** The mark is never closed, and another opens a quotation of its own behind it. */
const OPENED_AGAIN = -2

function closeDouble(text: string, open: number, to: number): number {
  const mark = text[open] as string
  const closers = CLOSERS[mark] as string
  let depth = 0
  let last = -1
  /** Opening marks that a sentence begins with. */
  let fresh = 0
  for (let i = open + 1; i < to; i++) {
    const c = text[i] as string
    // Nested marks of the other shape: "… “…” …".
    if (c === '“' && mark !== '„') {
      depth++
      if (/[.!?]/u.test(text[i - 2] ?? '') && text[i - 1] === ' ') fresh++
      continue
    }
    if (!closers.includes(c)) continue
    last = i
    if (c === '”' && depth > 0) {
      depth--
      continue
    }
    if (c === '"') {
      const before = text[i - 1] as string
      const after = i + 1 < to ? (text[i + 1] as string) : ' '
      if (mark !== '"' && SPACE.test(before) && !SPACE.test(after)) continue
      // "We go, she said. "We stay," he said: the same in straight marks.
      if (mark === '"' && /[.!?]\s$/u.test(text.slice(i - 2, i)) && /\p{Lu}/u.test(after)) return OPENED_AGAIN
      if (measuredBefore(text, i, open)) continue
    }
    return i
  }
  // “We go, she said. “We stay,” he said: the first mark is never closed, and the second opens a quotation of its own.
  return fresh > 0 ? OPENED_AGAIN : last
}

/** Whether the mark at `i` is an inch mark after feet: 6'2". */
function measuredBefore(text: string, i: number, open: number): boolean {
  let j = i - 1
  while (j > open && i - j < 4 && DIGIT.test(text[j] as string)) j--
  return j < i - 1 && j > open && (text[j] === "'" || text[j] === '’') && DIGIT.test(text[j - 1] as string)
}

function opensSingle(text: string, i: number, before: string, after: string): boolean {
  if (LETTER_OR_DIGIT.test(before) || !BEFORE_OPENER.test(before)) return false
  if (SPACE.test(after)) return false
  return !ELISION.test(text.slice(i, i + 7))
}

function closeSingle(text: string, open: number, to: number): number {
  const straight = text[open] === "'"
  let fallback = -1
  for (let i = open + 2; i < to; i++) {
    const c = text[i] as string
    // A second opening mark before any close: the first was an apostrophe.
    if (c === '‘' && !straight) break
    // ‘He said “go” and I went,’ she said: a quotation inside.
    if (c === '"' || c === '“') {
      const inner = text.indexOf(c === '"' ? '"' : '”', i + 1)
      if (inner < 0 || inner >= to) break
      i = inner
      continue
    }
    if (c === '”') break
    if (c !== '’' && c !== "'") continue
    const before = text[i - 1] as string
    const after = i + 1 < to ? (text[i + 1] as string) : ' '
    if (SPACE.test(before) || !AFTER_CLOSER.test(after)) continue
    // the ministers’ plan: a possessive, unless nothing better comes.
    if (/[szx]/u.test(before) && after === ' ' && LOWER.test(text[i + 2] ?? '')) {
      if (fallback < 0) fallback = i
      continue
    }
    return i
  }
  return fallback
}
