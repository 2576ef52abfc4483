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

/** How a text names the people of one surname. */
export interface NamedInText {
  /** Given names in formal form, each with the full name as first written. */
  full: Map<string, string>
  /** Titles and offices right before the surname ("President Roe", "Mrs. Roe"), lower case. */
  titles: Set<string>
}

interface Part {
  word: string
  written: string
  start: number
  afterStop: boolean
}

/**
 * How a text names the people of the given surnames. One pass over the text; words that only begin a sentence, titles and
 * roles are no given names. `known` holds keys as `fullKey` gives them, which win where several words could be the given
 * name.
 */
export function namesInText(
  text: string,
  surnames: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Map<string, NamedInText> {
  const found = new Map<string, NamedInText>()
  /** The capitalised words just before, with only spaces (or the point of an initial or a title) between. */
  let run: Part[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const written = match[0].replace(POSSESSIVE, '')
    const gap = text.slice(end, match.index)
    const before = run.at(-1)?.written ?? ''
    const stops = gap.startsWith('.') && !INITIAL.test(before) && !TITLES.has(before.toLowerCase())
    if (!ONLY_SPACE.test(gap) || stops) run = []
    const capital = CAPITAL.test(written)
    const word = capital ? nameWord(written) : ''
    if (run.length > 0 && surnames.has(word)) {
      const names = found.get(word) ?? { full: new Map(), titles: new Set() }
      readRun(run, word, match.index + written.length, text, known, names)
      if (names.full.size + names.titles.size > 0) found.set(word, names)
    }
    if (capital || (run.length > 0 && NAME_PARTICLES.has(written.toLowerCase()))) {
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

function readRun(
  run: readonly Part[],
  surname: string,
  end: number,
  text: string,
  known: ReadonlySet<string>,
  into: NamedInText,
): void {
  const given = run.find(part => known.has(`${formalName(part.word)} ${surname}`))?.word ?? givenName(run)
  if (given !== null) {
    const formal = formalName(given)
    const start = run.find(part => part.word === given)?.start ?? end
    if (!into.full.has(formal)) into.full.set(formal, text.slice(start, end))
    return
  }
  const title = (run.at(-1)?.written ?? '').toLowerCase()
  if (TITLES.has(title)) into.titles.add(title)
}

/** The first given name of a run of capitalised words before a surname; null when the run holds none. */
function givenName(run: readonly Part[]): string | null {
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
