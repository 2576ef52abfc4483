import { FUNCTION_WORDS } from './function-words'
import type { Token } from './tokens'

/** Sentences whose words are nearly all capital, function words aside: headlines. */
export function sentencesInCapitals(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  let capitals = 0
  let words = 0
  tokens.forEach((token, i) => {
    if (token.kind === 'word' && !FUNCTION_WORDS.has(token.lower)) {
      words++
      if (token.capital) capitals++
    }
    if (tokens[i + 1]?.sentence === token.sentence) return
    if (words >= 4 && capitals >= words * 0.9) found.add(token.sentence)
    capitals = 0
    words = 0
  })
  return found
}
