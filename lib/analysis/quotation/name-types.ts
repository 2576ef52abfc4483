import { CUE_WORDS } from './cue-words'
import type { Entity } from './entities'
import { AUXILIARIES, FUNCTION_WORDS } from './function-words'
import type { Mention } from './mention'
import type { Token } from './tokens'

/** Nouns that only a body, a state or a movement owns: “Nadwar’s fighters”, “Orvex’s shares”. */
const OWNED_BY_BODIES = new Set(
  `fighters members militants gunmen rebels troops soldiers forces army navy military borders capital economy population citizens airport
  territory soil government parliament headquarters shares stock factories plants customers leadership founder founders ranks`.split(
    /\s+/,
  ),
)

/** What makes a body of a name that no list has: this much evidence; names of two words and more look like people and need twice as much. */
const ENOUGH = 1
const ENOUGH_FOR_TWO_WORDS = 2
/** Tokens behind a name in which its verb and the pronoun that takes it up are looked for. */
const VERB_REACH = 4
const PRONOUN_REACH = 6

/**
 * Tells bodies (organisations, states, movements, media) from people among the names, by how the whole article writes them, so that a name has one
 * type in all its places. Titles, first names and “the mayor, …” make a person; “the militant group …”, “…, a software company,” a body; else “the”
 * before it, “which” and plural verbs behind it, “it” and “its” that take it up, and what it owns are weighed against “who”, “he” and “she”.
 * Linear in the mentions.
 */
export function tellBodies(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  tokens: readonly Token[],
): void {
  for (const entity of entities) {
    const named = entity.mentions.map(m => mentions[m] as Mention).filter(m => !m.weak)
    const called = named.some(m => m.body)
    const person = named.some(m => m.person && !m.body)
    if (called && (!person || entity.words.length === 1)) become(entity)
    if (called || person || entity.gender === 'male' || entity.gender === 'female') continue
    let evidence = 0
    for (const mention of named) evidence += evidenceAt(mention, tokens)
    const enough = entity.words.length > 1 ? ENOUGH_FOR_TWO_WORDS : ENOUGH
    if (evidence >= enough) become(entity)
  }
}

function become(entity: Entity): void {
  entity.type = 'group'
  entity.gender = 'thing'
}

/** For a body above 0, for a person below. */
function evidenceAt(mention: Mention, tokens: readonly Token[]): number {
  const before = tokens[mention.first - 1]
  const next = tokens[mention.last]
  const { sentence } = tokens[mention.first] as Token
  if (!next || next.sentence !== sentence) return hasArticle(before, sentence) ? 2 : 0
  if (mention.possessive) return OWNED_BY_BODIES.has(next.lower) ? 1 : 0
  const follows =
    next.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || CUE_WORDS.has(next.lower) || next.capital
  if (!follows) return 0
  let evidence = hasArticle(before, sentence) ? 2 : 0
  if (next.text === ',') {
    const relative = tokens[mention.last + 1]?.lower
    if (relative === 'which' || relative === 'whose') evidence += relative === 'which' ? 2 : 0
    if (relative === 'who') evidence -= 2
  }
  // “the Rovers were”; “have” and “are” want several.
  if (/^(?:are|were|have)$/.test(next.lower) && before?.lower !== 'and') evidence += 1
  return evidence + takenUp(mention, tokens, sentence)
}

const hasArticle = (before: Token | undefined, sentence: number): boolean =>
  before?.lower === 'the' && before.sentence === sentence

/** “Orvex said it would …”, “Nadwar said its fighters …” against “Malik said he …”. */
function takenUp(mention: Mention, tokens: readonly Token[], sentence: number): number {
  let k = mention.last
  while (k < mention.last + VERB_REACH && !CUE_WORDS.has(tokens[k]?.lower ?? '')) {
    if (tokens[k]?.kind !== 'word' || tokens[k]?.sentence !== sentence) return 0
    k++
  }
  const limit = k + PRONOUN_REACH
  for (k += 1; k < limit; k++) {
    const token = tokens[k]
    if (!token || token.sentence !== sentence || token.capital) return 0
    if (/^(?:he|she|his|her|him)$/.test(token.lower)) return -2
    if (token.lower === 'its') return 2
    // “it was raining” takes up nobody.
    if (token.lower === 'it') return willing(tokens, k + 1) ? 2 : 0
    if (token.kind !== 'word') return 0
  }
  return 0
}

/** A verb that wants someone who acts: “it would”, “it had”, “it expected”, not “it was”. */
function willing(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k]?.lower ?? ''
  if (/^(?:would|will|could|might|may)$/.test(next))
    return !/^(?:be|take|cost|depend|rain|snow)$/.test(tokens[k + 1]?.lower ?? '')
  if (/^(?:has|had)$/.test(next)) return tokens[k + 1]?.lower !== 'been'
  return (
    CUE_WORDS.has(next) ||
    (!AUXILIARIES.has(next) && /(?:ed|s)$/.test(next) && next !== 'is' && next !== 'was')
  )
}
