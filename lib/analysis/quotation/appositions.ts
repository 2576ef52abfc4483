import { CUE_WORDS } from './cue-words'
import { AUXILIARIES } from './function-words'
import type { Mention } from './mention'
import type { Token } from './tokens'

/**
 * Ties descriptions to the names they stand beside: “Vedant Patel, a State Department spokesperson,” and “a State Department
 * spokesperson, Vedant Patel, said”. Sets `apposition` of the description and `role` of the name. Linear in the mentions.
 */
export function tieAppositions(text: string, tokens: readonly Token[], mentions: readonly Mention[]): void {
  const startsAt = new Map<number, number>()
  mentions.forEach((mention, index) => {
    if (!mention.inside && mention.kind !== 'pronoun') startsAt.set(mention.first, index)
  })
  mentions.forEach((mention, index) => {
    if (mention.inside || mention.possessive || mention.kind === 'pronoun') return
    let comma = mention.last
    // “Jane Roe (R-Ohio), the chair”; “Jane Roe, 45, the chair”
    if (tokens[comma]?.text === '(')
      while (comma < mention.last + 8 && tokens[comma] && tokens[comma - 1]?.text !== ')') comma++
    if (
      tokens[comma]?.text === ',' &&
      /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') &&
      tokens[comma + 2]?.text === ','
    )
      comma += 2
    if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== tokens[mention.first]?.sentence) return
    const other = nextMention(tokens, startsAt, comma + 1)
    if (other < 0) return
    const second = mentions[other] as Mention
    if (
      mention.kind === 'name' &&
      second.kind === 'nominal' &&
      second.person &&
      isSingular(second) &&
      !mention.body
    ) {
      second.apposition = index
      mention.role ??= text.slice(second.start, second.end)
      mention.person = true
    } else if (
      mention.kind === 'nominal' &&
      mention.person &&
      isSingular(mention) &&
      second.kind === 'name' &&
      !second.body
    ) {
      if (!closes(tokens[second.last])) return
      mention.apposition = other
      second.role ??= text.slice(mention.start, mention.end)
      second.person = true
    }
  })
}

function nextMention(tokens: readonly Token[], startsAt: ReadonlyMap<number, number>, from: number): number {
  // A title may stand before the name: “the minister, Mr. Roe,”.
  for (let k = from; k < from + 4 && k < tokens.length; k++) {
    const index = startsAt.get(k)
    if (index !== undefined) return index
    if (tokens[k]?.kind !== 'word' && tokens[k]?.text !== '.') return -1
    if (tokens[k]?.kind === 'word' && !tokens[k]?.capital && k > from) return -1
  }
  return -1
}

const isSingular = (mention: Mention): boolean => mention.gender !== 'plural'

/** Whether a name in apposition ends here: a comma, a full stop, or the verb that goes on with the sentence. */
function closes(token: Token | undefined): boolean {
  if (!token) return true
  return token.kind === 'point' || AUXILIARIES.has(token.lower) || CUE_WORDS.has(token.lower)
}
