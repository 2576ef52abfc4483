import { CUE_WORDS } from './cue-words'
import { isFirstName } from './first-names'
import { FUNCTION_WORDS } from './function-words'
import { POSSESSIVE } from './mention'
import { GROUP_NAMES, isAdjectiveOfPeople, isBodyNoun, isPersonNoun, TITLES } from './titles'
import type { Token } from './tokens'

/** “in late May”, “since May”: the month, which as a verb is no calendar word. */
export function isMonthOfMay(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i] as Token).text !== 'May') return false
  const next = tokens[i + 1]
  const before = tokens[i - 1]?.lower ?? ''
  if (next?.capital && next.sentence === (tokens[i] as Token).sentence) return false
  return /^(?:in|since|late|early|mid|until|till|last|this|next|from|of|by|before|after)$/.test(before)
}

/** Endings of plurals and of nouns for what nobody is. */
const THING_OPENING = /(?:[^s]s|[ts]ion|ment|ness|ity|ism|ship|hood|[ae]nce|graphy|ology)$/
const ADJECTIVAL = /(?:ional|ial|ical|ive|ous|ful|less|able|ible|ary)$/

/** How an article writes its words: in small letters somewhere, or with a capital inside a sentence. */
export interface Spelling {
  small: ReadonlySet<string>
  named: ReadonlySet<string>
}

/** Linear in the tokens. */
export function spellingOf(tokens: readonly Token[]): Spelling {
  const small = new Set<string>()
  const named = new Set<string>()
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    const bare = token.lower.replace(POSSESSIVE, '')
    if (!token.capital) small.add(bare)
    else if (tokens[i - 1]?.sentence === token.sentence) named.add(bare)
  })
  return { small, named }
}

/**
 * “Tensions in the region …”, “Fearing attacks, …”, “Successive rounds …”: a word that is capital because a sentence begins with it. It stands
 * alone, the article never has it as a name, and has it in small letters, or it is a participle, or a noun follows that it belongs to.
 */
export function isMereOpener(tokens: readonly Token[], i: number, { small, named }: Spelling): boolean {
  const { lower, text, sentence } = tokens[i] as Token
  if (named.has(lower.replace(POSSESSIVE, '')) || isFirstName(lower) || GROUP_NAMES.has(lower)) return false
  if (POSSESSIVE.test(lower) || !/^\p{Lu}[\p{Ll}-]+$/u.test(text) || TITLES.has(lower)) return false
  const next = tokens[i + 1]
  if (ADJECTIVAL.test(lower)) return true
  if (!next || next.sentence !== sentence || next.kind !== 'word')
    return small.has(lower) || lower.endsWith('ing')
  if (next.capital) return false
  if (isAdjectiveOfPeople(lower)) return false
  if (small.has(lower) || lower.endsWith('ing')) return !CUE_WORDS.has(next.lower) || small.has(lower)
  // “Bombs may fall”, “Immigration is …”
  if (FUNCTION_WORDS.has(next.lower) && THING_OPENING.test(lower)) return true
  const verbal = /(?:ed|s)$/.test(next.lower) && !ADJECTIVAL.test(next.lower)
  const noun = !FUNCTION_WORDS.has(next.lower) && !CUE_WORDS.has(next.lower) && !verbal
  return noun && !isPersonNoun(next.lower) && !isBodyNoun(next.lower)
}
