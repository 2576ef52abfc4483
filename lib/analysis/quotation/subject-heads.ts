import { CUE_WORDS } from './cue-words'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import { mentionEndingAt } from './mention-at'
import type { Token } from './tokens'

/** Furthest back, in tokens, that a clause inside a subject may begin. */
const REACH = 24
const RELATIVE = /^(?:who|whom|which|that|whose)$/
/** Past forms of verbs that no ending tells, of those that are no cues themselves: “the woman who ran the shop”. */
const IRREGULAR =
  /^(?:ran|led|held|kept|left|lost|made|met|paid|sent|sold|built|bought|brought|caught|fought|drove|flew|gave|took|grew|got|hit|cut|won|rode|sat|stood|spent|fell|came|became|chose|broke|drew|ate|drank|fled|fed|hid|hurt|laid|lay|lent|let|rose|shot|shut|slept|stole|struck|threw|wore)$/
/** Nouns that end as participles do. */
const NOUN_IN_ING =
  /^(?:morning|evening|building|meeting|king|spring|thing|nothing|anything|everything|something|wing|ring|string|ruling|hearing|briefing|filing|warning|housing|shipping|mining|banking|training|planning|shooting|killing|bombing|according|during)$/
const BELONGING = /^(?:of|from|at|with|for|in)$/

/**
 * Whose verb it is that stands behind mention `index`, where that mention hangs on another: the union in “the union that represents 300 workers
 * said”, Roe in “Jane Roe of the Harbour Office said”. The mention itself when it hangs on none.
 */
export function subjectHead(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  index: number,
): number {
  const mention = mentions[index] as Mention
  if (mention.kind === 'pronoun') return index
  const outer = memberOf(tokens, mentions, cover, index)
  if (outer !== index) return outer
  const antecedent = antecedentBefore(tokens, mentions, cover, mention.lead - 1, true)
  return antecedent < 0 ? index : antecedent
}

/** “Jane Roe of the Harbour Office”, “Sgt. Jo Roe with the State Police”: the person, where a name stands right before the preposition. */
function memberOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  index: number,
): number {
  const mention = mentions[index] as Mention
  if (mention.kind === 'pronoun' || mention.inside) return index
  let k = Math.min(mention.lead, mention.first) - 1
  if (k > 0 && DETERMINERS.has((tokens[k] as Token).lower)) k--
  const preposition = tokens[k]
  if (!preposition || preposition.sentence !== (tokens[mention.first] as Token).sentence) return index
  if (!BELONGING.test(preposition.lower)) return index
  const owner = mentionEndingAt(mentions, cover, k - 1)
  if (owner < 0) return index
  const { kind, body, possessive, person, words, first, lead } = mentions[owner] as Mention
  if (kind !== 'name' || body || possessive || (tokens[first] as Token).sentence !== preposition.sentence)
    return index
  // “the Science and Technology Directorate of the ministry”
  const partOfName = /^(?:the|and|&)$/.test(tokens[lead - 1]?.lower ?? '')
  return person || (words.length > 1 && !partOfName) ? owner : index
}

/**
 * The mention that a clause without commas describes, which begins behind it and goes on to token `from`: “the union that
 * represents …”, “the group helping …”; -1 where there is none. `hasObject` says that a mention stands behind `from`, before the verb.
 */
export function antecedentBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  from: number,
  hasObject = false,
): number {
  const end = tokens[from]
  if (end?.kind !== 'word') return -1
  // “After the storm that killed ten officials said”: two nouns that meet are of two clauses.
  const beside = mentionEndingAt(mentions, cover, from)
  if (beside >= 0 && !(mentions[beside] as Mention).possessive) return -1
  let reported = from + 1
  for (let k = from; k > 0 && k > from - REACH; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== end.sentence || (token.kind !== 'word' && token.text !== '.')) return -1
    const cue = (cover[k] ?? -1) < 0 ? CUE_WORDS.get(token.lower) : undefined
    if (cue && cue.strength >= 2 && (cue.form === 'past' || cue.form === 'present')) reported = k
    const relative = RELATIVE.test(token.lower) && opensRelative(tokens, mentions, cover, k, from, hasObject)
    // “anyone who hopes should remember that most scientists say”
    if (!relative && CONJUNCTIONS.has(token.lower) && !/^(?:and|or|once)$/.test(token.lower)) return -1
    const participle = (cover[k] ?? -1) < 0 && token.lower.endsWith('ing') && !NOUN_IN_ING.test(token.lower)
    if (!relative && !participle) continue
    const index = mentionEndingAt(mentions, cover, k - 1)
    if (index < 0) continue
    // “The union that represents the crews said owners told …”: the verb of the sentence is behind the clause already.
    if (reported <= from && (reported === from || reported > k + 1)) return -1
    return isSubject(tokens, mentions[index] as Mention, end.sentence)
      ? holderOf(tokens, mentions, cover, index)
      : -1
  }
  return -1
}

/** “voters in Norland who …”: who is described stands before the preposition. */
function holderOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  index: number,
): number {
  const member = memberOf(tokens, mentions, cover, index)
  const mention = mentions[index] as Mention
  const { lead } = mention
  if (member !== index || !BELONGING.test(tokens[lead - 1]?.lower ?? '')) return member
  const holder = mentionEndingAt(mentions, cover, lead - 2)
  const { person, body, possessive } = (mentions[holder] ?? mention) as Mention
  return holder >= 0 && (person || body) && !possessive ? holder : index
}

/** Whether a clause of its own stands from the relative pronoun at `k` on: “that represents …”, “whom the police arrested”. */
function opensRelative(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  k: number,
  from: number,
  hasObject: boolean,
): boolean {
  const pronoun = (tokens[k] as Token).lower
  let verb = k + 1
  while (verb < from && isAdverb(tokens[verb] as Token)) verb++
  if (verb > from) return false
  if (pronoun === 'whose') return verb < from
  const subject = cover[verb] ?? -1
  if (subject >= 0) {
    const behind = (mentions[subject] as Mention).last
    return behind <= from && isVerb(tokens[behind] as Token, false)
  }
  return pronoun === 'who' && !DETERMINERS.has((tokens[verb] as Token).lower)
    ? !PREPOSITIONS.has((tokens[verb] as Token).lower)
    : isVerb(tokens[verb] as Token, hasObject || verb < from)
}

/** Whether a word looks like a verb with an ending of person or tense; with `loosely` also one in “-s”, which may be a noun. */
function isVerb({ lower, capital, kind }: Token, loosely: boolean): boolean {
  if (kind !== 'word' || capital || DETERMINERS.has(lower) || PREPOSITIONS.has(lower)) return false
  if (AUXILIARIES.has(lower) || IRREGULAR.test(lower) || lower.endsWith('ed')) return true
  const cue = CUE_WORDS.get(lower)
  return (cue !== undefined && cue.form !== 'ing') || (loosely && /[^s]s$/.test(lower))
}

const isAdverb = ({ lower, capital }: Token): boolean =>
  !capital && (ADVERBS.has(lower) || lower.endsWith('ly')) && !AUXILIARIES.has(lower)

/** Whether a mention can be what the sentence is about: no object of a verb of saying, and hanging on no preposition. */
function isSubject(tokens: readonly Token[], mention: Mention, sentence: number): boolean {
  if (mention.kind === 'pronoun' || mention.possessive || mention.inside) return false
  let before = tokens[Math.min(mention.lead, mention.first) - 1]
  if (before && DETERMINERS.has(before.lower)) before = tokens[Math.min(mention.lead, mention.first) - 2]
  if (!before || before.sentence !== sentence || before.kind !== 'word') return true
  if (BELONGING.test(before.lower)) return mention.kind === 'name' || mention.body
  return !PREPOSITIONS.has(before.lower) && !CUE_WORDS.has(before.lower)
}
