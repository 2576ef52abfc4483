import type { Clause } from './clauses'
import { CUE_WORDS } from './cue-words'
import type { Cue } from './cues'
import { AUXILIARIES, CALENDAR, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './function-words'
import type { Reading } from './reading'
import type { Token } from './tokens'

const DECLARING = new Set(['declare', 'proclaim'])
/** What someone or something is declared to be; a statement in two words: “declared the talks over”, “declared him dead”. */
const VERDICT =
  /^(?:over|dead|alive|open|closed|winners?|champions?|victors?|victorious|void|null|invalid|valid|unconstitutional|constitutional|illegal|unlawful|legal|lawful|safe|unsafe|fit|unfit|insolvent|bankrupt|guilty|innocent|missing|extinct|free|independent|sovereign|ready|complete|completed|finished|contained|eligible|ineligible|eradicated|defeated|failed|successful|inadmissible|obsolete|essential|urgent)$/
const OBJECT = /^(?:him|her|them|it|us|me|himself|herself|themselves|itself|myself|ourselves)$/
const SUBJECT = /^(?:i|he|she|we|they|there)$/

/**
 * Whether a clause names what was declared by the act itself and reports no words: “declared a state of emergency in the county”, “declared
 * war on litter”. A clause with a verb, marks or a verdict reports: “declared that …”, “declared the strike over”, “declared the vote a fraud”.
 */
export function isDeclaredAct({ tokens, cues, mentions }: Reading, clause: Clause): boolean {
  const cue = cues[clause.cue] as Cue
  if (!DECLARING.has(cue.word?.lemma ?? '') || clause.side !== 'behind' || clause.that) return false
  // “…, declared Roe, …”
  const subject = mentions[cue.subject]
  if (subject && subject.first > cue.first) return false
  for (let k = clause.first; k < clause.last; k++) if ((tokens[k] as Token).kind === 'quote') return false
  const object = tokens[clause.first] as Token
  if (OBJECT.test(object.lower) || SUBJECT.test(object.lower)) return false
  if (endsNoun(object)) return false
  let k = clause.first
  for (; k < clause.last && !endsNoun(tokens[k] as Token); k++) {
    const token = tokens[k] as Token
    const before = tokens[k - 1] as Token
    // “Roe declared victims would be paid”, “declared Roe had won”: a clause.
    if (k > clause.first && isVerb(token)) return false
    // “declared the vote a fraud”, “declared Roe the winner”.
    if (k > clause.first && DETERMINERS.has(token.lower) && !DETERMINERS.has(before.lower)) return false
    if (k > clause.first && VERDICT.test(token.lower) && closesNoun(tokens, k + 1, clause.last)) return false
  }
  // “declared the strike over on Monday”: the verdict looks like a preposition.
  return !(k > clause.first && tokens[k]?.lower === 'over' && closesNoun(tokens, k + 1, clause.last))
}

const isVerb = ({ lower, capital }: Token): boolean =>
  SUBJECT.test(lower) || AUXILIARIES.has(lower) || (!capital && CUE_WORDS.get(lower)?.form === 'past')

const endsNoun = ({ kind, lower }: Token): boolean =>
  kind !== 'word' || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)

/** Whether what was declared ends before `k`: at a mark, a time, a preposition or the clause's end. */
function closesNoun(tokens: readonly Token[], k: number, last: number): boolean {
  const token = tokens[k]
  return k >= last || !token || endsNoun(token) || CALENDAR.has(token.lower)
}
