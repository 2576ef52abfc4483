import type { Clause } from './clauses'
import { CUE_WORDS } from './cue-words'
import type { Cue } from './cues'
import { FRAMES, type QuoteFrame } from './frames'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './function-words'
import type { Mention } from './mention'
import { clip } from './quote-features'
import type { Reading } from './reading'
import type { Token } from './tokens'

const SIDES = ['behind', 'before', 'according-before', 'according-behind', 'headline', 'noun']
const LINKS = ['adjacent', 'inverted', 'appositive', 'chunk', 'clause', 'object', 'none']
const FORMS = ['past', 'present', 'base', 'ing']
const ASKING = /^(?:whether|if|how|why|what|who|where|when|which)$/
const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|i|you|there|this|these|those|his|her|their|its|our|my)$/
const AFTER_CUE = [
  'that',
  'about',
  'for',
  'on',
  'of',
  'to',
  'in',
  'by',
  'as',
  'with',
  'against',
  'at',
  'from',
  'after',
  'a',
  'the',
]

/** A verb's place in the lists of `cue-words`, so that trees can tell the commonest apart. */
const ORDER: ReadonlyMap<string, number> = (() => {
  const order = new Map<string, number>()
  for (const { lemma } of CUE_WORDS.values()) if (!order.has(lemma)) order.set(lemma, order.size)
  return order
})()

/** What tells whether a clause is reported speech, for `reported-weights`. */
export function reportedRow(reading: Reading, clause: Clause, frame: QuoteFrame | undefined): Float64Array {
  const { tokens, cues, mentions, entities } = reading
  const cue = cues[clause.cue] as Cue
  const subject = cue.subject >= 0 ? (mentions[cue.subject] as Mention) : null
  const entity = subject && subject.entity >= 0 ? entities[subject.entity] : undefined
  const verb = tokens[cue.first] as Token
  const first = tokens[clause.first] as Token
  const second = clause.first + 1 < clause.last ? (tokens[clause.first + 1] as Token) : null
  const before = sentenceToken(tokens, cue.first - 1, verb.sentence)
  const before2 = sentenceToken(tokens, cue.first - 2, verb.sentence)
  const after = sentenceToken(tokens, cue.last, verb.sentence)
  let verbs = 0
  let quotes = 0
  let quoted = 0
  let hasVerbEarly = 0
  for (let k = clause.first; k < clause.last && k < clause.first + 120; k++) {
    const token = tokens[k] as Token
    if (token.kind === 'quote') {
      quotes++
      quoted += token.end - token.start
    } else if (AUXILIARIES.has(token.lower) || /ed$/.test(token.lower)) {
      verbs++
      if (k < clause.first + 8) hasVerbEarly = 1
    }
  }
  const last = tokens[clause.last - 1] as Token
  const length = last.end - first.start
  return new Float64Array([
    cue.word?.strength ?? 2.5,
    cue.word ? (ORDER.get(cue.word.lemma) ?? 400) : 500,
    cue.word ? FORMS.indexOf(cue.word.form) : 4,
    LINKS.indexOf(cue.link),
    SIDES.indexOf(clause.side),
    clause.that ? 1 : 0,
    clip(clause.skipped, 0, 10),
    clip(clause.last - clause.first, 0, 60),
    wordClass(first),
    wordClass(second),
    after ? AFTER_CUE.indexOf(after.lower) : -2,
    wordClass(after),
    verbs,
    hasVerbEarly,
    clip(quotes, 0, 4),
    length > 0 ? quoted / length : 0,
    subject ? ['name', 'nominal', 'pronoun'].indexOf(subject.kind) : 3,
    subject ? (subject.person ? 1 : 0) : 2,
    subject ? (subject.body ? 1 : 0) : 2,
    subject ? ['male', 'female', 'plural', 'thing', 'unknown'].indexOf(subject.gender) : 5,
    subject?.kind === 'pronoun' ? [...PRONOUNS.keys()].indexOf(subject.head) : -1,
    entity ? ['person', 'group', 'nominal'].indexOf(entity.type) : 3,
    subject?.possessive ? 1 : 0,
    subject ? clip(cue.first - subject.last, -8, 30) : 31,
    auxiliaryClass(before),
    auxiliaryClass(before2),
    before?.text === ','
      ? 1
      : before?.kind === 'quote'
        ? 2
        : before && CONJUNCTIONS.has(before.lower)
          ? 3
          : before
            ? 0
            : 4,
    frame ? FRAMES.indexOf(frame.frame) : 7,
    frame ? clip(Math.abs(cue.first - frame.token), 0, 20) : 21,
    verb.paragraph === 0 ? 1 : 0,
    tokens[(subject ? Math.min(subject.first, cue.first) : cue.first) - 1]?.lower === 'as' ? 1 : 0,
    clip(cue.first - clause.first, -20, 60),
    endsAtPoint(tokens, clause.last),
  ])
}

function sentenceToken(tokens: readonly Token[], k: number, sentence: number): Token | null {
  const token = tokens[k]
  return token && token.sentence === sentence ? token : null
}

function auxiliaryClass(token: Token | null): number {
  if (!token) return 0
  if (/^(?:not|n't|never)$/.test(token.lower) || /n['’]t$/.test(token.lower)) return 1
  if (token.lower === 'to') return 2
  if (/^(?:would|will|could|can|may|might|should|must)$/.test(token.lower)) return 3
  if (/^(?:has|have|had)$/.test(token.lower)) return 4
  if (/^(?:is|are|was|were|be|been|being)$/.test(token.lower)) return 5
  if (/^(?:do|does|did)$/.test(token.lower)) return 6
  if (token.lower.endsWith('ly') || token.lower === 'also') return 7
  return token.kind === 'word' ? (PREPOSITIONS.has(token.lower) ? 8 : 9) : 10
}

function wordClass(token: Token | null): number {
  if (!token) return 0
  if (token.kind === 'quote') return 1
  if (token.kind === 'point') return token.text === ',' ? 2 : 3
  if (token.lower === 'that') return 4
  if (token.lower === 'to') return 5
  if (SUBJECT_PRONOUN.test(token.lower)) return 6
  if (ASKING.test(token.lower)) return 7
  if (/^(?:the|a|an)$/.test(token.lower)) return 8
  if (DETERMINERS.has(token.lower)) return 9
  if (/^(?:him|her|them|us|me)$/.test(token.lower)) return 10
  if (PREPOSITIONS.has(token.lower)) return 11
  if (CONJUNCTIONS.has(token.lower)) return 12
  if (AUXILIARIES.has(token.lower)) return 13
  if (token.capital) return 14
  if (token.lower.endsWith('ing')) return 15
  if (token.lower.endsWith('ed')) return 16
  if (token.lower.endsWith('ly')) return 17
  return token.lower.endsWith('s') ? 18 : 19
}

function endsAtPoint(tokens: readonly Token[], last: number): number {
  const token = tokens[last]
  if (!token) return 1
  return token.kind === 'point' ? (token.text === ',' ? 2 : 1) : token.kind === 'quote' ? 3 : 0
}
