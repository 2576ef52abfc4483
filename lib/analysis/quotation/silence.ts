import type { Clause } from './clauses'
import type { Cue } from './cues'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** Verbs that, denied, tell that nothing was said, whatever follows: “did not say that …”, “would not say he …”. */
const SAYING = new Set(['say', 'tell', 'confirm'])
/** Verbs that, denied, tell that a question was left open: “did not explain why …”. “Did not deny that …” tells something. */
const ANSWERING = new Set(
  'announce clarify comment confirm disclose elaborate explain indicate report reveal say state tell'.split(
    ' ',
  ),
)
const QUESTION = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/
const REFUSING = /^(?:declin|refus)(?:e|es|ed|ing)$/
const NEGATION = /^(?:not|never|neither|nor|cannot)$|n['’]t$/
/** So many adverbs and other verbs may stand between a negation and its verb: “has not yet publicly said”. */
const REACH = 5
/** And so many words where another verb comes between: “did not take questions or say whether”. */
const REACH_OVER_OR = 12

/**
 * Whether a clause tells what someone did not say: “declined to say who paid”, “would not say whether he would go”, “left without saying
 * why”. Marked words in it are somebody's all the same, and it then counts as reported.
 */
export function tellsSilence({ tokens, cues }: Reading, clause: Clause): boolean {
  const cue = cues[clause.cue] as Cue
  const lemma = cue.word?.lemma ?? ''
  if (clause.side !== 'behind' || !ANSWERING.has(lemma)) return false
  for (let k = clause.first; k < clause.last; k++) if ((tokens[k] as Token).kind === 'quote') return false
  const asks = leadsToQuestion(tokens, clause)
  return (asks || SAYING.has(lemma)) && isDenied(tokens, cue.first)
}

/** “whether …”, “on whether …”, “exactly when” */
function leadsToQuestion(tokens: readonly Token[], { first, last }: Clause): boolean {
  for (let k = first; k < Math.min(last, first + 2); k++)
    if (QUESTION.test((tokens[k] as Token).lower)) return true
  return false
}

/** Whether the verb at `i` is denied or refused: “did not say”, “declined to say”, “without saying”, “did not ask or say”. */
function isDenied(tokens: readonly Token[], i: number): boolean {
  const { sentence } = tokens[i] as Token
  let reach = REACH
  for (let k = i - 1; k >= i - reach; k--) {
    const token = tokens[k]
    if (token?.kind !== 'word' || token.sentence !== sentence) return false
    if (NEGATION.test(token.lower)) return !/^(?:only|just|merely|simply)$/.test(tokens[k + 1]?.lower ?? '')
    if (token.lower === 'without' || (REFUSING.test(token.lower) && tokens[k + 1]?.lower === 'to'))
      return true
    if (token.lower === 'or') reach = REACH_OVER_OR
    else if (reach === REACH && !BETWEEN.test(token.lower)) return false
  }
  return false
}

/** What may stand between a denial and its verb. */
const BETWEEN =
  /^(?:to|be|been|being|have|has|had|do|does|did|also|yet|ever|even|now|still|so|far|either|\p{L}+ly)$/u
