import { type CueWord, CUE_NOUNS, CUE_WORDS } from './cue-words'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './function-words'
import type { Mention } from './mentions'
import type { Token } from './tokens'

/** How a cue's speaker was found; later kinds are weaker. */
export type SubjectLink = 'adjacent' | 'inverted' | 'appositive' | 'chunk' | 'clause' | 'object' | 'none'

/** A reporting expression outside marks. Token indexes, end exclusive. */
export interface Cue {
  first: number
  last: number
  start: number
  end: number
  kind: 'verb' | 'according' | 'colon' | 'noun'
  word: CueWord | null
  /** Index of the mention that speaks, or -1. */
  subject: number
  link: SubjectLink
}

/** For each token the index of the outermost mention that covers it, or -1. */
export function coverOf(tokens: readonly Token[], mentions: readonly Mention[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1)
  mentions.forEach((mention, index) => {
    if (mention.inside) return
    for (let k = mention.first; k < mention.last; k++) if (cover[k] === -1) cover[k] = index
  })
  return cover
}

/** The reporting expressions of the article in order, each with its subject where one is near. Linear in the tokens. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[], cover: Int32Array): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') {
      const subject = firstMentionFrom(tokens, cover, i + 2, 3)
      cues.push(cue(tokens, i, i + 2, 'according', null, subject, subject < 0 ? 'none' : 'adjacent'))
      i++
      continue
    }
    const before = tokens[i - 1]
    const covering = cover[i] ?? -1
    const word =
      CUE_WORDS.get(token.lower) ?? (covering < 0 ? unlisted(tokens, mentions, cover, i) : undefined)
    if (word !== undefined && covering < 0 && !(before && isNominalPosition(before, word))) {
      const found = subjectOf(tokens, mentions, cover, i, word)
      cues.push(cue(tokens, i, i + 1, 'verb', word, found.subject, found.link))
      continue
    }
    if (CUE_NOUNS.has(token.lower)) {
      let owner = -1
      for (let k = i - 1; k >= 0 && k > i - 4; k--) {
        const c = mentionEndingAt(mentions, cover, k)
        if (c >= 0 && (mentions[c] as Mention).possessive) {
          owner = c
          break
        }
      }
      cues.push(cue(tokens, i, i + 1, 'noun', null, owner, owner < 0 ? 'none' : 'adjacent'))
    }
  }
  return cues
}

/**
 * A verb that no list has and that stands where a cue stands: “…,” someone drawled; “…,” hooted Roe.
 */
function unlisted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
): CueWord | undefined {
  const token = tokens[i] as Token
  if (token.capital || !/(?:[^e]ed|s)$/.test(token.lower) || AUXILIARIES.has(token.lower)) return undefined
  const previous = tokens[i - 1]
  if (!previous) return undefined
  const word: CueWord = {
    lemma: token.lower,
    form: token.lower.endsWith('s') ? 'present' : 'past',
    strength: 2,
  }
  if (previous.kind === 'quote') {
    const next = firstMentionFrom(tokens, cover, i + 1, 1)
    return next >= 0 ? word : undefined
  }
  const subject = mentionEndingAt(mentions, cover, i - 1)
  if (subject < 0) return undefined
  const mention = mentions[subject] as Mention
  const opener = tokens[mention.first - 1]
  return opener?.kind === 'quote' &&
    opener.paragraph === token.paragraph &&
    (mention.person || mention.kind !== 'nominal')
    ? word
    : undefined
}

function cue(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: Cue['kind'],
  word: CueWord | null,
  subject: number,
  link: SubjectLink,
): Cue {
  return {
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    kind,
    word,
    subject,
    link,
  }
}

/** “the report”, “a claim”, “of record”: the word is a noun here. */
function isNominalPosition(before: Token, word: CueWord): boolean {
  if (word.form === 'ing' || word.form === 'past') return before.lower === 'the' || before.lower === 'a'
  return (
    DETERMINERS.has(before.lower) ||
    (PREPOSITIONS.has(before.lower) && before.lower !== 'to') ||
    /['’]s$/.test(before.lower)
  )
}

function mentionEndingAt(mentions: readonly Mention[], cover: Int32Array, k: number): number {
  const index = cover[k] ?? -1
  return index >= 0 && (mentions[index] as Mention).last === k + 1 ? index : -1
}

function firstMentionFrom(tokens: readonly Token[], cover: Int32Array, from: number, reach: number): number {
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    if ((tokens[k] as Token).kind !== 'word') return -1
    const index = cover[k] ?? -1
    if (index >= 0) return index
  }
  return -1
}

const isAdverb = (token: Token): boolean =>
  AUXILIARIES.has(token.lower) || ADVERBS.has(token.lower) || (token.lower.endsWith('ly') && !token.capital)

/**
 * The mention that is the subject of the verb at `i`: right before it, behind an apposition or relative clause, first in its
 * clause, or after it when the order is inverted (“…,” said Caddell).
 */
function subjectOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
  word: CueWord,
): { subject: number; link: SubjectLink } {
  const verb = tokens[i] as Token
  let j = i - 1
  const inSentence = (k: number) => k >= 0 && (tokens[k] as Token).sentence === verb.sentence
  while (
    inSentence(j) &&
    (tokens[j] as Token).kind === 'word' &&
    (cover[j] ?? -1) < 0 &&
    isAdverb(tokens[j] as Token)
  )
    j--
  // Inverted: a quotation (or a comma after reported words) right before, a mention right after.
  const before = inSentence(j) ? (tokens[j] as Token) : null
  const prior = j === i - 1
  const afterQuote =
    before === null ||
    before.kind === 'quote' ||
    (before.text === ',' && prior) ||
    /^[—–-]$/.test(before.text)
  if (afterQuote && word.form !== 'ing') {
    const next = firstMentionFrom(tokens, cover, i + 1, 2)
    if (next >= 0 && (mentions[next] as Mention).first <= i + 2) {
      const directlyBefore = before?.kind === 'quote' || (before === null && tokens[i - 1]?.kind === 'quote')
      const m = mentions[next] as Mention
      const subjectForm = m.kind !== 'pronoun' || !/^(?:him|her|them|us|me|it)$/.test(m.head)
      if (subjectForm && (directlyBefore || word.lemma !== 'tell')) {
        const opposed = before?.text === ',' ? behindComma(tokens, mentions, cover, j) : -1
        if (directlyBefore || opposed < 0) return { subject: next, link: 'inverted' }
      }
    }
  }
  if (before === null) return { subject: -1, link: 'none' }
  const near = cover[j] ?? -1
  // “Hamas released a statement calling it …”: the one who released it speaks.
  if (
    near >= 0 &&
    word.form === 'ing' &&
    (mentions[near] as Mention).kind === 'nominal' &&
    !(mentions[near] as Mention).person
  ) {
    const subject = clauseSubject(
      tokens,
      mentions,
      cover,
      (mentions[near] as Mention).first - 1,
      verb.sentence,
    )
    if (subject >= 0) return { subject, link: 'clause' }
  }
  if (near >= 0 && (mentions[near] as Mention).last >= j + 1) {
    const mention = mentions[near] as Mention
    // “for Mr. Trump said”: walk to what the phrase hangs on.
    const hanging = mention.first > 0 ? (tokens[mention.first - 1] as Token) : null
    if (!hanging || hanging.sentence !== verb.sentence || !PREPOSITIONS.has(hanging.lower))
      return { subject: near, link: 'adjacent' }
    const head = chunkHead(tokens, cover, mention.first - 1, verb.sentence)
    return head >= 0 ? { subject: head, link: 'chunk' } : { subject: near, link: 'adjacent' }
  }
  if (before.text === ',' || before.text === ')' || /^[—–]$/.test(before.text)) {
    if (word.form !== 'ing') {
      const subject = behindComma(tokens, mentions, cover, j)
      if (subject >= 0) return { subject, link: 'appositive' }
    }
    const subject = clauseSubject(tokens, mentions, cover, j, verb.sentence)
    return { subject, link: subject < 0 ? 'none' : 'clause' }
  }
  const head =
    before.kind === 'word' && !CONJUNCTIONS.has(before.lower)
      ? chunkHead(tokens, cover, j, verb.sentence)
      : -1
  if (head >= 0) return { subject: head, link: 'chunk' }
  const subject = clauseSubject(tokens, mentions, cover, j, verb.sentence)
  return { subject, link: subject < 0 ? 'none' : 'clause' }
}

/** The mention before the apposition, parenthesis or relative clause that ends at the mark `j`. */
function behindComma(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  j: number,
): number {
  const mark = tokens[j] as Token
  const opener = mark.text === ')' ? '(' : mark.text
  for (let k = j - 1; k >= 0 && k > j - 40; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== mark.sentence) return -1
    if (token.text === opener) {
      const index = cover[k - 1] ?? -1
      if (index >= 0 && (mentions[index] as Mention).last === k) {
        const mention = mentions[index] as Mention
        return mention.possessive ? -1 : headOfChain(tokens, mentions, cover, index)
      }
      // “Jane Roe (D-Conn.), who chairs it, said”
      if ((tokens[k - 1]?.text === ')' && mark.text === ',') || tokens[k - 1]?.text === ',')
        return behindComma(tokens, mentions, cover, k - 1)
    }
  }
  return -1
}

/** “Jane Roe, director of policy, the Coalition, said”: from a link of the chain to the person's name it hangs on. */
function headOfChain(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  index: number,
): number {
  const mention = mentions[index] as Mention
  const sentence = (tokens[mention.first] as Token).sentence
  let k = mention.first - 1
  while (k > mention.first - 10 && k >= 0) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence) return index
    if (token.text === ',') {
      const before = cover[k - 1] ?? -1
      if (before < 0) return index
      const named = mentions[before] as Mention
      return named.kind === 'name' &&
        named.last === k &&
        !named.possessive &&
        (named.person || named.words.length > 1)
        ? before
        : index
    }
    if (token.kind !== 'word' || AUXILIARIES.has(token.lower) || CUE_WORDS.has(token.lower)) return index
    if (CONJUNCTIONS.has(token.lower)) return index
    k--
  }
  return index
}

/** The first mention of the chunk of words that ends at `j`: back to a mark, a conjunction or a verb. */
function chunkHead(tokens: readonly Token[], cover: Int32Array, j: number, sentence: number): number {
  let head = -1
  for (let k = j; k >= 0 && k > j - 16; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence || token.kind !== 'word') break
    const index = cover[k] ?? -1
    if (index >= 0) {
      head = index
      continue
    }
    if (CONJUNCTIONS.has(token.lower) || AUXILIARIES.has(token.lower)) break
    const word = CUE_WORDS.get(token.lower)
    if (word && word.strength >= 2 && word.form !== 'ing') break
  }
  return head
}

/**
 * The first person or body of the main clause before `j`: subject of participles (“…, adding that”) and of second verbs (“and said”).
 * A clause in front (“As talks went on, …”) is left out when a mention follows its comma.
 */
function clauseSubject(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  j: number,
  sentence: number,
): number {
  let found = -1
  /** What was found when the walk back was right behind a comma with a mention after it. */
  let afterComma = -1
  let first = j
  for (let k = j; k >= 0 && k > j - CLAUSE_REACH; k--) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence) break
    first = k
    const index = cover[k] ?? -1
    if (index < 0) {
      if (token.text === ',' && found >= 0 && (mentions[found] as Mention).first === k + 1) afterComma = found
      continue
    }
    const mention = mentions[index] as Mention
    const before = tokens[mention.first - 1]
    const hangs = before !== undefined && before.sentence === sentence && PREPOSITIONS.has(before.lower)
    const speaks = mention.person || mention.kind === 'name' || mention.body || mention.kind === 'pronoun'
    if (!hangs && !mention.possessive && speaks) found = index
  }
  const opener = (tokens[first] as Token).lower
  const fronted = PREPOSITIONS.has(opener) || (CONJUNCTIONS.has(opener) && !/^(?:and|but|or)$/.test(opener))
  return fronted && afterComma >= 0 ? afterComma : found
}

/** How far back a participle's subject is looked for, in tokens. */
const CLAUSE_REACH = 60
