import type { Word } from '../diff/words'

/** Lower-case words of a reading without accents. */
export interface FigureTokens {
  keys: readonly string[]
  /** What stands between word i - 1 and word i, a point that belongs to the word before included. */
  gaps: readonly string[]
  capitals: readonly boolean[]
}

/** What the figure readers ask of a reading's words, in one pass. */
export function figureTokens(text: string, words: readonly Word[]): FigureTokens {
  const keys: string[] = []
  const gaps: string[] = []
  const capitals: boolean[] = []
  let end = 0
  for (const word of words) {
    keys.push(word.folded)
    capitals.push(word.capital)
    gaps.push(text.slice(end, word.start))
    end = text[word.end - 1] === '.' ? word.end - 1 : word.end
  }
  return { keys, gaps, capitals }
}
