import { CUE_WORDS } from './cue-words'
import { FUNCTION_WORDS } from './function-words'
import type { Token } from './tokens'

/**
 * Sentences whose words are nearly all capital, function words aside: headlines. One that has a verb of saying in small letters is a
 * sentence full of names.
 */
export function sentencesInCapitals(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  let capitals = 0
  let words = 0
  let reports = false
  tokens.forEach((token, i) => {
    if (token.kind === 'word' && !FUNCTION_WORDS.has(token.lower)) {
      words++
      if (token.capital) capitals++
      else reports ||= CUE_WORDS.get(token.lower)?.form === 'past'
    }
    if (tokens[i + 1]?.sentence === token.sentence) return
    if (words >= 4 && capitals >= words * 0.9 && !reports) found.add(token.sentence)
    capitals = 0
    words = 0
    reports = false
  })
  return found
}
