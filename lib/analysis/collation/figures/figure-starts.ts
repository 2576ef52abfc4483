import type { LanguageTable } from '../../text/languages/model'
import type { Word } from '../diff/words'
import { calendarWords } from './calendar'
import { figureStarters } from './figure-language'
import type { FigureWords } from './figure-words'

const [ZERO, NINE] = [48, 57]
/** "a hundred", "um milhão" */
const ARTICLE: ReadonlySet<string> = new Set(['a', 'an', 'um'])

/** Whether any word may start a figure: most sentences hold none. An article starts one too, if rarely, and is not asked. */
export function holdsFigure(words: readonly Word[], starts: (key: string) => boolean): boolean {
  return words.some(word => !ARTICLE.has(word.folded) && starts(word.folded))
}

const openers = new WeakMap<LanguageTable, ReadonlySet<string>>()

/** The words without a digit that a figure of the language can start with. */
function openersOf(figures: FigureWords, table: LanguageTable): ReadonlySet<string> {
  let known = openers.get(table)
  if (known === undefined) {
    known = new Set([...figureStarters(figures), ...calendarWords(table).keys()])
    openers.set(table, known)
  }
  return known
}

/** Whether a figure of the language can start with a folded word: a number or day word, or one with a digit. */
export function startTest(figures: FigureWords, table: LanguageTable): (key: string) => boolean {
  const starters = figureStarters(figures)
  const words = openersOf(figures, table)
  return key => {
    if (words.has(key)) return true
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at)
      if (code >= ZERO && code <= NINE) return true
    }
    // "twenty-five"
    const hyphen = key.indexOf('-')
    return hyphen >= 0 && starters.has(key.slice(0, hyphen))
  }
}
