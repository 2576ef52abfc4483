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
  paragraphs.forEach((paragraph, number) => {
    const next = paragraphs[number + 1]
    const continued = next !== undefined && /^\s*["“„«]/u.test(text.slice(next.start, next.start + 8))
    scanParagraph(text, paragraph.start, paragraph.end, number, continued, found)
  })
  return found
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
  // Where a search for a closing mark of this kind found nothing, so that a hostile row of openers stays linear.
  const hopeless = new Map<string, number>()
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
    const close = hopeless.has(mark) ? -1 : isDouble ? closeDouble(text, i, to) : closeSingle(text, i, to)
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
    hopeless.set(mark, i)
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

function closeDouble(text: string, open: number, to: number): number {
  const mark = text[open] as string
  const closers = CLOSERS[mark] as string
  let depth = 0
  let last = -1
  for (let i = open + 1; i < to; i++) {
    const c = text[i] as string
    // Nested marks of the other shape: "… “…” …".
    if (c === '“' && mark !== '„') {
      depth++
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
      if (measuredBefore(text, i, open)) continue
    }
    return i
  }
  return last
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
    if (c === '"' || c === '“' || c === '”') break
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
