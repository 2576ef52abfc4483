import type { Cue } from './cues'
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** Reporting verbs before a cue that are looked at. */
const VERBS_BACK = 6

/**
 * Whether a verb that stands away from its subject can have no other: “Roe said …, adding that …” and “… and warned that …” take the subject
 * that the last reporting verb of the sentence has beside it; “Roe rejected the plan, stating that …” has nobody else in between. Of those that the
 * annotated articles have, 98 % are right.
 */
export function sharesSubject(reading: Reading, c: number): boolean {
  const cue = reading.cues[c] as Cue
  if (cue.kind !== 'verb' || cue.subject < 0 || cue.link !== 'clause') return false
  const { joint, comma } = joinOf(reading, cue)
  const participle = cue.word?.form === 'ing'
  if (participle ? !comma : !comma && !joint) return false
  const before = lastVerbBefore(reading, c)
  if (before && before.subject === cue.subject && isBeside(before)) return true
  return participle && !someoneBetween(reading, cue)
}

/** What stands before the verb and its auxiliaries: a comma, or “and” and “but”. */
function joinOf({ tokens }: Reading, cue: Cue): { joint: boolean; comma: boolean } {
  let k = cue.first - 1
  while (AUXILIARIES.has(tokens[k]?.lower ?? '') || ADVERBS.has(tokens[k]?.lower ?? '')) k--
  const before = tokens[k]
  return { joint: before?.lower === 'and' || before?.lower === 'but', comma: before?.text === ',' }
}

const isBeside = (cue: Cue): boolean => /^(?:adjacent|inverted|appositive)$/.test(cue.link)

function lastVerbBefore({ cues, tokens }: Reading, c: number): Cue | null {
  const { sentence } = tokens[(cues[c] as Cue).first] as Token
  for (let k = c - 1; k >= 0 && k >= c - VERBS_BACK; k--) {
    const cue = cues[k] as Cue
    if ((tokens[cue.first] as Token).sentence !== sentence) return null
    if (cue.kind === 'verb' && (cue.word?.strength ?? 0) >= 2) return cue
  }
  return null
}

/** Someone or some body between a cue and its subject that could be the subject itself: objects of prepositions cannot. */
function someoneBetween({ mentions, tokens }: Reading, cue: Cue): boolean {
  const subject = mentions[cue.subject] as Mention
  for (let k = cue.subject + 1; k < mentions.length; k++) {
    const mention = mentions[k] as Mention
    if (mention.first >= cue.first) return false
    if (mention.inside || mention.first < subject.last) continue
    if (PREPOSITIONS.has(tokens[mention.first - 1]?.lower ?? '')) continue
    if (mention.person || mention.body || mention.kind !== 'nominal') return true
  }
  return false
}
