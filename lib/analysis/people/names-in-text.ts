import { isFirstName } from '@/lib/analysis/quotation/first-names'
import { FUNCTION_WORDS } from '@/lib/analysis/quotation/function-words'
import { NAME_PARTICLES, TITLES, isPersonNoun } from '@/lib/analysis/quotation/titles'
import { nameWord } from './parse-name'
import { formalName } from './nicknames'

/** Names in full are at most this many words before the surname. */
const MOST_GIVEN = 4
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’ʼ‐‑-]*/gu
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const INITIAL = /^\p{Lu}$/u
const POSSESSIVE = /['’ʼ]s$|(?<=s)['’ʼ]$/iu
const ONLY_SPACE = /^\.?[ \u00a0]+$/
const SENTENCE_START = /(?:^|[.!?\n“”"‘«:]\s*)$/u

/** The given names (in formal form) that a text puts before a surname, and how each is written with it. */
export type FullNames = Map<string, string>

/**
 * Which people of the given surnames a text names in full: surname → given names. One pass over the text; words that
 * only begin a sentence, titles and roles are no given names. `known` holds keys as `fullKey` gives them, which win where
 * several words could be the given name.
 */
export function fullNamesInText(
  text: string,
  surnames: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Map<string, FullNames> {
  const found = new Map<string, FullNames>()
  /** The capitalised words just before, with only spaces (or an initial's point) between. */
  let run: { word: string; written: string; start: number; afterStop: boolean }[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(POSSESSIVE, '')
    const word = nameWord(written)
    const gap = text.slice(end, match.index)
    const pointed = gap.startsWith('.') && !INITIAL.test(run.at(-1)?.written ?? '')
    if (!ONLY_SPACE.test(gap) || pointed) run = []
    if (surnames.has(word) && CAPITAL.test(lastPart(written)) && run.length > 0) {
      const given = run.find(part => known.has(`${formalName(part.word)} ${word}`))?.word ?? givenName(run)
      if (given !== null) {
        const names = found.get(word) ?? new Map<string, string>()
        const start = run.find(part => part.word === given)?.start ?? match.index
        const formal = formalName(given)
        if (!names.has(formal)) names.set(formal, text.slice(start, match.index + written.length))
        found.set(word, names)
      }
    }
    const particle = NAME_PARTICLES.has(written.toLowerCase())
    if (CAPITAL.test(written) || (particle && run.length > 0)) {
      const afterStop = SENTENCE_START.test(text.slice(Math.max(0, match.index - 3), match.index))
      run.push({ word, written, start: match.index, afterStop })
      if (run.length > MOST_GIVEN) run.shift()
    } else run = []
    // A possessive belongs to what comes before: "Israel’s Netanyahu" names no Israel Netanyahu.
    if (written.length < match[0].length) run = []
    end = match.index + match[0].length
  }
  return found
}

/** The first given name of a run of capitalised words before a surname; null when the run holds none. */
function givenName(
  run: readonly { word: string; written: string; start: number; afterStop: boolean }[],
): string | null {
  let given: string | null = null
  for (let index = run.length - 1; index >= 0; index--) {
    const part = run[index]
    if (part === undefined) break
    const lower = part.written.toLowerCase()
    if (INITIAL.test(part.written) || (NAME_PARTICLES.has(lower) && index > 0)) continue
    if (TITLES.has(lower) || isPersonNoun(lower) || FUNCTION_WORDS.has(lower)) break
    if (lower.split('-').some(word => TITLES.has(word))) break
    // Any word may begin a sentence; only one known as a first name is one there.
    if (part.afterStop && !isFirstName(lower)) break
    // Before a first name stands another ("Ali Hassan") or no name at all ("Egyptian Abdel").
    if (given !== null && !isFirstName(lower)) break
    given = part.word
  }
  return given
}

const lastPart = (written: string): string => written.slice(written.lastIndexOf('-') + 1)
