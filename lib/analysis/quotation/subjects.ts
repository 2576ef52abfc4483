import { CUE_WORDS, type CueWord } from './cue-words'
import type { SubjectLink } from './cues'
import { endsDateline } from './datelines'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import { firstMentionFrom, LONGEST_ROLE } from './mention-at'
import { antecedentBefore, subjectHead } from './subject-heads'
import type { Token } from './tokens'
import { agentBehind, isPassive, quotedBefore } from './voices'

const isAdverb = (token: Token): boolean =>
  // “a déclaré”, “ha dichiarato”: the auxiliaries of French and Italian; an English “a” is part of a mention.
  token.lower === 'a' ||
  token.lower === 'ha' ||
  AUXILIARIES.has(token.lower) ||
  ADVERBS.has(token.lower) ||
  (token.lower.endsWith('ly') && !token.capital)

/**
 * The mention that is the subject of the verb at `i`: right before it, behind an apposition or relative clause, first in its
 * clause, or after it when the order is inverted (“…,” said Roe).
 */
export function subjectOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  i: number,
  word: CueWord,
): { subject: number; link: SubjectLink } {
  const verb = tokens[i] as Token
  const agent =
    word.form === 'past' && tokens[i + 1]?.lower === 'by' ? agentBehind(tokens, mentions, cover, i) : -1
  if (agent >= 0) return { subject: agent, link: 'inverted' }
  const quoted =
    word.form === 'ing' && tokens[i - 1]?.lower === 'as' ? quotedBefore(tokens, mentions, cover, i) : -1
  if (quoted >= 0) return { subject: quoted, link: 'adjacent' }
  if (isPassive(tokens, i, word)) return { subject: -1, link: 'none' }
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
  // “Asked whether …, she …”: a participle that opens the sentence has no subject in front or behind.
  if (before === null && tokens[i - 1]?.kind !== 'quote') return { subject: -1, link: 'none' }
  const afterQuote =
    before === null ||
    before.kind === 'quote' ||
    (before.text === ',' && (prior || word.foreign === true)) ||
    /^[—–-]$/.test(before.text)
  if (afterQuote && word.form !== 'ing') {
    const next = firstMentionFrom(tokens, cover, i + 1, LONGEST_ROLE)
    // “said museum director Jane Roe”: the role in front belongs to the subject.
    if (next >= 0 && (mentions[next] as Mention).lead <= i + 2) {
      const directlyBefore = before?.kind === 'quote' || (before === null && tokens[i - 1]?.kind === 'quote')
      const m = mentions[next] as Mention
      const subjectForm = m.kind !== 'pronoun' || !/^(?:him|her|them|us|me|it)$/.test(m.head)
      if (subjectForm && (directlyBefore || word.lemma !== 'tell')) {
        const opposed = before && before.kind === 'point' ? behindComma(tokens, mentions, cover, j) : -1
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
    const whose = subjectHead(tokens, mentions, cover, near)
    if (whose !== near) return { subject: whose, link: 'appositive' }
    // “for Mr. Roe said”: walk to what the phrase hangs on.
    const hanging = mention.first > 0 ? (tokens[mention.first - 1] as Token) : null
    if (!hanging || hanging.sentence !== verb.sentence || !PREPOSITIONS.has(hanging.lower))
      return { subject: near, link: 'adjacent' }
    const head = chunkHead(tokens, cover, mention.first - 1, verb.sentence)
    return head >= 0 ? { subject: head, link: 'chunk' } : { subject: near, link: 'adjacent' }
  }
  if (before.text === ',' || before.text === ')' || /^[—–]$/.test(before.text)) {
    if (word.form !== 'ing') {
      const subject = behindComma(tokens, mentions, cover, j)
      if (subject >= 0) {
        const { person, body, kind } = mentions[subject] as Mention
        const speaks = person || body || kind === 'name'
        return {
          subject: speaks ? subjectHead(tokens, mentions, cover, subject) : subject,
          link: 'appositive',
        }
      }
    }
    const subject = clauseSubject(tokens, mentions, cover, j, verb.sentence)
    return { subject, link: subject < 0 ? 'none' : 'clause' }
  }
  const behindWord = before.kind === 'word' && !CONJUNCTIONS.has(before.lower)
  const antecedent =
    behindWord && (word.form === 'past' || word.form === 'present')
      ? antecedentBefore(tokens, mentions, cover, j)
      : -1
  if (antecedent >= 0) return { subject: antecedent, link: 'appositive' }
  const head = behindWord ? chunkHead(tokens, cover, j, verb.sentence) : -1
  if (head >= 0) return { subject: head, link: 'chunk' }
  const subject = clauseSubject(tokens, mentions, cover, j, verb.sentence)
  return { subject, link: subject < 0 ? 'none' : 'clause' }
}

/** Appositions that may follow one another. */
const DEEPEST = 3

/** The mention before the apposition, parenthesis or relative clause that ends at the mark `j`. */
function behindComma(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cover: Int32Array,
  j: number,
  depth = 0,
): number {
  if (depth > DEEPEST) return -1

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
        return behindComma(tokens, mentions, cover, k - 1, depth + 1)
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
    // “LONDON (Newswire) — A report said …”
    if (endsDateline(tokens, k)) break
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
    if (!hangs && !mention.possessive && speaks && !isPlaceOfPlace(tokens, mention)) found = index
  }
  // At the very beginning of a text nothing stands before.
  const opener = tokens[first]?.lower ?? ''
  const fronted =
    PREPOSITIONS.has(opener) ||
    (CONJUNCTIONS.has(opener) && !/^(?:and|but|or)$/.test(opener)) ||
    // “Speaking in Leeds, …”, “Asked by Roe, …”
    ((cover[first] ?? -1) < 0 && /(?:ing|ed)$/.test(opener))
  return fronted && afterComma >= 0 ? afterComma : found
}

/** “Ames, Iowa,”: the second name says where the first is. */
function isPlaceOfPlace(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.kind !== 'name' || mention.person) return false
  const [before, after] = [tokens[mention.first - 1], tokens[mention.last]]
  return before?.text === ',' && after?.text === ',' && tokens[mention.first - 2]?.capital === true
}

/** How far back a participle's subject is looked for, in tokens. */
const CLAUSE_REACH = 60
