import { knownLanguages, languageTable } from '@/lib/analysis/text/language'

/** About one line of a narrow column. */
export const OPENING_LENGTH = 80

/** A cut at the end of a clause may leave out so much more of the room than one between any two words. */
const LEAST_CLAUSE = 0.72
/** Stepping back from words that cannot end an extract stops here: a shorter one would say too little. */
const LEAST_WORDS = 0.6

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Small words of all known languages: behind "of the" or "will not" a cut would leave the reader hanging. */
const LEANING: ReadonlySet<string> = new Set(
  knownLanguages.flatMap(language => [...languageTable(language).stopWords]),
)

/**
 * The first words of a text, at most about `length` UTF-16 units; a no-break space and "…" follow where some are left
 * out. The cut falls at the end of a clause where one is near, else behind a word that can end: no small word, no figure
 * without what it counts, no part of a name. A text without spaces is cut between characters, never inside one; white
 * space is collapsed.
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
  const end = lastGoodEnd(collapsed, length)
  if (end === null) return `${collapsed.slice(0, characterBoundary(collapsed, length))}…`
  return `${collapsed.slice(0, end).replace(/[\s,;:–—-]+$/u, '')}\u00a0…`
}

/** Where the extract ends; null where no space is near. */
function lastGoodEnd(text: string, length: number): number | null {
  const last = text.lastIndexOf(' ', length)
  if (last <= length / 2) return null
  for (let end = last; end > length * LEAST_CLAUSE; end = text.lastIndexOf(' ', end - 1))
    if (CLAUSE_END.test(text.slice(0, end).slice(-2))) return end
  for (let end = last; end > length * LEAST_WORDS; end = text.lastIndexOf(' ', end - 1))
    if (!leans(wordBefore(text, end), text.slice(end + 1, end + 3))) return end
  return last
}

/** A comma, semicolon, colon or dash, with a closing mark at most. */
const CLAUSE_END = /[,;:–—][”’"»)]?$/u

const wordBefore = (text: string, end: number): string => text.slice(text.lastIndexOf(' ', end - 1) + 1, end)

/** Whether a word needs the next one: "the", "1,200", "Prime" before "Minister". */
function leans(word: string, next: string): boolean {
  const bare = word.replace(/[’]/gu, "'").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (bare === '' || /^\p{N}/u.test(bare)) return true
  return LEANING.has(bare.toLowerCase()) || (/^\p{Lu}/u.test(bare) && /^\p{Lu}/u.test(next))
}

/** The last offset up to `limit` at which no character, as a reader counts them, is split. */
function characterBoundary(text: string, limit: number): number {
  return GRAPHEMES.segment(text).containing(limit)?.index ?? text.length
}
