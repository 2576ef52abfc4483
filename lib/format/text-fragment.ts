/**
 * Text fragments (WICG URL Fragment Text Directives): an address that opens a page at some words and marks them,
 * `#:~:text=[prefix-,]start[,end][,-suffix]`.
 */

/** Longer words are given by their beginning and their end, so that the address stays short. */
const LONGEST_WHOLE = 120
/** Words at the beginning and at the end of longer ones: enough to be found, few enough to type. */
const EDGE_WORDS = 6
/** Words before and after that tell one place from another of the same words. */
const CONTEXT_WORDS = 4
/** Where a text has no spaces, so many characters stand for its words. */
const EDGE_UNITS = 40

/**
 * The fragment for a span of a text, with `#`. Words that stand in several places are told apart by those around them.
 * A span over several lines is given by its first and last words, since each must lie in one block of the page.
 */
export function textFragment(text: string, span: { start: number; end: number }): string {
  const words = text.slice(span.start, span.end).trim()
  if (words === '') return ''
  const parts = words.length <= LONGEST_WHOLE && !words.includes('\n') ? [words] : edges(words)
  if (isUnique(text, words)) return `#:~:text=${parts.map(encode).join(',')}`
  const before = lastWords(text.slice(Math.max(0, span.start - 200), span.start))
  const after = firstWords(text.slice(span.end, span.end + 200))
  return `#:~:text=${[
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...parts.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',')}`
}

function isUnique(text: string, words: string): boolean {
  const first = text.indexOf(words)
  return text.indexOf(words, first + 1) < 0
}

function edges(words: string): string[] {
  const lines = words.split('\n').filter(line => line.trim() !== '')
  const [first, last] = [lines[0] ?? '', lines.at(-1) ?? '']
  const start = take(first.trim(), EDGE_WORDS, 'start')
  const end = take(last.trim(), EDGE_WORDS, 'end')
  return [start, end]
}

const lastWords = (before: string): string =>
  take((before.split('\n').at(-1) ?? '').trim(), CONTEXT_WORDS, 'end')
const firstWords = (after: string): string =>
  take((after.split('\n')[0] ?? '').trim(), CONTEXT_WORDS, 'start')

function take(line: string, count: number, side: 'start' | 'end'): string {
  const words = line.split(/\s+/u).filter(word => word !== '')
  const taken = (side === 'start' ? words.slice(0, count) : words.slice(-count)).join(' ')
  if (words.length > count || taken.length <= LONGEST_WHOLE) return taken
  const characters = [...taken]
  return (side === 'start' ? characters.slice(0, EDGE_UNITS) : characters.slice(-EDGE_UNITS)).join('')
}

/** Percent-encodes; commas, ampersands and dashes are the syntax's own. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '').replace(/\s+/gu, ' ')).replace(/-/g, '%2D')
