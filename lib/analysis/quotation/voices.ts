import { CUE_WORDS, type CueWord } from './cue-words'
import { ADVERBS } from './function-words'
import type { Mention } from './mention'
import { firstMentionFrom, LONGEST_ROLE, mentionEndingAt } from './mention-at'
import type { Token } from './tokens'

/** “Roe was warned twice”: whoever warned, it is not the one before the verb. */
export function isPassive(tokens: readonly Token[], i: number, { form, lemma }: CueWord): boolean {
  if (form !== 'past' || !ADDRESSED.has(lemma)) return false
  let k = i - 1
  while (ADVERBS.has(tokens[k]?.lower ?? '') || /ly$/.test(tokens[k]?.lower ?? '')) k--
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[k]?.lower ?? '')
}

/** Verbs whose object is a listener. */
const ADDRESSED = new Set(
  'tell ask warn urge inform advise assure order instruct invite accuse charge blame'.split(' '),
)

/** “quoted the mayor as saying”: who is quoted. */
export function quotedBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): number {
  const index = mentionEndingAt(mentions, cover, i - 2)
  if (index < 0) return -1
  const verb = tokens[(mentions[index] as Mention).lead - 1]?.lower ?? ''
  return QUOTING.has(CUE_WORDS.get(verb)?.lemma ?? '') ? index : -1
}

const QUOTING = new Set(['quote', 'cite', 'describe', 'report', 'recall', 'remember'])

/** “asked by a reporter whether …”, “described by Roe as …”: who does it, when it is someone. */
export function agentBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): number {
  const index = firstMentionFrom(tokens, cover, i + 2, LONGEST_ROLE)
  const mention = mentions[index]
  if (!mention || mention.lead !== i + 2 || mention.possessive || mention.kind === 'pronoun') return -1
  return mention.person || mention.body || mention.kind === 'name' ? index : -1
}
