import { foldWord } from '@/lib/analysis/text/normalise'
import { tokenise } from '@/lib/analysis/text/tokenise'

/**
 * The words of a text as searching sees them, with blanks between: case, accents and typography folded, "U.S." as "us",
 * "can’t" as "can t". Done here and not in the database, whose idea of a letter depends on the locale it was made with.
 */
export function searchWords(text: string): string {
  return tokenise(text)
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .flatMap(token => foldWord(text.slice(token.start, token.end)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .join(' ')
}

/** A quoted phrase, or a run of other characters, each with the minus before it. */
const PART = /(?<minus>-?)(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/gu

/**
 * What a person types, in PostgreSQL's `websearch_to_tsquery` language, on texts as `searchWords` makes them: "phrases"
 * in straight or curly marks, `or`, and -words to leave out; a word that folds to several is a phrase. '' when there is
 * no word to look for.
 */
export function searchQuery(typed: string): string {
  const parts: string[] = []
  for (const { groups } of typed.replace(/[“”„«»]/gu, '"').matchAll(PART)) {
    const { minus = '', phrase, word = '' } = groups ?? {}
    if (phrase === undefined && minus === '' && word.toLowerCase() === 'or') {
      parts.push('or')
      continue
    }
    const words = searchWords(phrase ?? word)
    if (words !== '') parts.push(`${minus}"${words}"`)
  }
  return parts.every(part => part === 'or') ? '' : parts.join(' ')
}
