import { CUE_NOUNS, CUE_WORDS } from './cue-words'
import { joinedPeople, nominal, nominalTail, roleStart } from './descriptions'
import { isFirstName } from './first-names'
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, ORDINALS, PREPOSITIONS, PRONOUNS } from './function-words'
import { sentencesInCapitals } from './headlines'
import { type Gender, isCalendar, make, type Mention, POSSESSIVE, QUANTITIES } from './mention'
import { nameEnd, simpleName } from './name-runs'
import { isBodyNoun, isPersonNoun } from './titles'
import type { Token } from './tokens'

/** All mentions of the token list, in order of their start. Linear in the tokens. */
export function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  let i = 0
  while (i < tokens.length) {
    const found = mentionAt(text, tokens, i)
    if (found.length > 0) {
      for (const mention of found) {
        // “U.S. and Iranian officials” takes in the name before it.
        const before = mentions.at(-1)
        if (before && !before.inside && mention.first <= before.first && mention.last > before.last)
          before.inside = true
        mentions.push(mention)
      }
      i = Math.max(i + 1, ...found.map(m => m.last))
    } else i++
  }
  const headlines = sentencesInCapitals(tokens)
  for (const mention of mentions) {
    if (mention.kind === 'name') mention.weak = headlines.has((tokens[mention.first] as Token).sentence)
  }
  mentions.sort((a, b) => a.first - b.first || b.last - a.last)
  return mentions
}

const CONTRACTED = /['’](?:s|ve|d|ll|re|m)$/

function mentionAt(text: string, tokens: readonly Token[], i: number): Mention[] {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return []
  // “(D-Conn.)” is no one.
  if (/^(?:[DRI]|Dem|Rep|Ind)-\p{Lu}/u.test(token.text)) return []
  // “he’s”, “I’ve”
  const bare = token.lower.replace(CONTRACTED, '')
  const pronoun = PRONOUNS.get(bare)
  if (pronoun !== undefined) {
    const gender: Gender =
      pronoun === 'male' || pronoun === 'female' || pronoun === 'plural' || pronoun === 'thing'
        ? pronoun
        : 'unknown'
    return [
      make(text, tokens, i, i + 1, {
        kind: 'pronoun',
        head: bare,
        gender,
        person: gender !== 'thing',
      }),
    ]
  }
  // “according to Israeli tallies”: what is named in full, not the people in it.
  const attributed = tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according'
  if (attributed && token.capital) {
    const end = nameEnd(tokens, i)
    const next = tokens[end]
    const plain =
      next?.kind === 'word' &&
      !next.capital &&
      !FUNCTION_WORDS.has(next.lower) &&
      next.sentence === token.sentence
    if (plain && !POSSESSIVE.test((tokens[end - 1] as Token).text) && nominalTail(tokens, end, false) === end)
      return nominalAt(text, tokens, i)
  }
  const opensSentence = i === 0 || (tokens[i - 1] as Token).sentence !== token.sentence
  if (
    token.capital &&
    !(opensSentence && isCommon(token.lower)) &&
    !isCalendar(token.lower) &&
    !DETERMINERS.has(token.lower)
  ) {
    const name = nameAt(text, tokens, i)
    if (name) return name
  }
  // “his claim that …”: the owner of a noun of speech speaks.
  const owner = OWNERS.get(token.lower)
  if (owner !== undefined && [1, 2, 3].some(d => CUE_NOUNS.has(tokens[i + d]?.lower ?? ''))) {
    return [
      make(text, tokens, i, i + 1, {
        kind: 'pronoun',
        head: owner.head,
        gender: owner.gender,
        person: true,
        possessive: true,
      }),
    ]
  }
  // “have both said”: not a mention.
  if (QUANTITIES.test(token.lower) && AUXILIARIES.has(tokens[i - 1]?.lower ?? '')) return []
  if ((DETERMINERS.has(token.lower) && !isConjunction(tokens, i)) || isPersonNoun(token.lower))
    return nominalAt(text, tokens, i)
  // “according to unpublished documents”; “Polls show”.
  if (
    (attributed && !FUNCTION_WORDS.has(token.lower)) ||
    (opensSentence && isBodyNoun(token.lower) && token.lower.endsWith('s'))
  )
    return nominalAt(text, tokens, i)
  return []
}

/** “said that the country …”, “no longer”: words that look like determiners and are none. */
function isConjunction(tokens: readonly Token[], i: number): boolean {
  const lower = (tokens[i] as Token).lower
  if (lower === 'no') return tokens[i + 1]?.lower === 'longer'
  // “a déclaré Jane Roe”: the French verb.
  if (lower === 'a') return CUE_WORDS.get(tokens[i + 1]?.lower ?? '')?.foreign === true
  if (lower !== 'that') return false
  const before = tokens[i - 1]
  // “… agreed. That official said …”
  const clauseFirst = !before || before.kind !== 'word' || before.sentence !== (tokens[i] as Token).sentence
  if (clauseFirst && isPersonNoun(tokens[i + 1]?.lower ?? '')) return false
  return !(before && PREPOSITIONS.has(before.lower)) || FUNCTION_WORDS.has(tokens[i + 1]?.lower ?? '')
}

/** Possessive pronouns, by the pronoun they belong to. */
const OWNERS: ReadonlyMap<string, { head: string; gender: Gender }> = new Map([
  ['his', { head: 'he', gender: 'male' }],
  ['her', { head: 'she', gender: 'female' }],
  ['their', { head: 'they', gender: 'plural' }],
  ['its', { head: 'it', gender: 'thing' }],
])

/** A word that is capital only because it opens the sentence. */
function isCommon(lower: string): boolean {
  return (
    FUNCTION_WORDS.has(lower) ||
    ORDINALS.has(lower) ||
    (lower.endsWith('ly') && !isFirstName(lower)) ||
    CUE_WORDS.has(lower) ||
    isPersonNoun(lower) ||
    isBodyNoun(lower)
  )
}

function nameAt(text: string, tokens: readonly Token[], i: number): Mention[] | null {
  let end = nameEnd(tokens, i)
  const lastToken = tokens[end - 1] as Token
  // “Hamas officials”, “Coast Guard divers”, “Netanyahu’s spokesman”: a description that begins with a name.
  const possessive = POSSESSIVE.test(lastToken.text)
  const after = tokens[end]
  if (after?.kind === 'word' && !after.capital && after.paragraph === lastToken.paragraph) {
    const tail = nominalTail(tokens, end, possessive)
    if (tail > end) {
      const named = tokens[tail]
      const inner = simpleName(text, tokens, i, end)
      inner.inside = true
      inner.possessive = possessive
      // “Radio Leeds host Jane Roe”: a role before a name.
      if (
        named?.capital &&
        named.kind === 'word' &&
        named.sentence === lastToken.sentence &&
        !isCalendar(named.lower)
      ) {
        const nameLast = nameEnd(tokens, tail)
        const mention = simpleName(text, tokens, tail, nameLast)
        mention.role = text.slice((tokens[i] as Token).start, (tokens[tail - 1] as Token).end)
        mention.person = true
        mention.possessive = POSSESSIVE.test((tokens[nameLast - 1] as Token).text)
        return [inner, mention]
      }
      return [inner, nominal(text, tokens, joinedPeople(tokens, i), tail)]
    }
  }
  if (end > i + 1 && tokens[end - 1]?.text === '.') end--
  const mention = simpleName(text, tokens, i, end)
  mention.possessive = possessive
  return [mention]
}

/** Nouns that end like adverbs. */
const NOUNS_IN_LY = new Set(
  'family ally rally assembly anomaly monopoly reply supply bully belly butterfly homily'.split(' '),
)

const isAdverb = (token: Token): boolean =>
  !token.capital && token.lower.endsWith('ly') && !NOUNS_IN_LY.has(token.lower)

function nominalAt(text: string, tokens: readonly Token[], i: number): Mention[] {
  let end = i
  let head = -1
  let personHead = -1
  while (end < tokens.length && end - i < 9) {
    const token = tokens[end] as Token
    if (
      token.paragraph !== (tokens[i] as Token).paragraph ||
      token.sentence !== (tokens[i] as Token).sentence
    )
      break
    if (token.kind !== 'word') break
    if (end > i && FUNCTION_WORDS.has(token.lower) && !DETERMINERS.has(token.lower)) break
    if (end > i && DETERMINERS.has(token.lower) && !DETERMINERS.has((tokens[end - 1] as Token).lower)) break
    // “the nominee mockingly responded”
    if (head === end - 1 && end > i && isAdverb(token)) break
    // “a person close to her”, “families affected by …”
    if (
      personHead === end - 1 &&
      end > i &&
      !token.capital &&
      !isPersonNoun(token.lower) &&
      !isBodyNoun(token.lower) &&
      PREPOSITIONS.has(tokens[end + 1]?.lower ?? '')
    )
      break
    // “reporters Thursday”
    if (end > i && isCalendar(token.lower) && head === end - 1) break
    const cue = CUE_WORDS.get(token.lower)
    // “Both said”, “some say”.
    if (
      end === i + 1 &&
      cue &&
      cue.form !== 'base' &&
      cue.strength >= 2 &&
      QUANTITIES.test(tokens[i]?.lower ?? '')
    )
      break
    if (
      end > i &&
      head >= 0 &&
      cue !== undefined &&
      (cue.form === 'past' || cue.form === 'ing' || cue.strength === 3)
    )
      break
    // “Mayor Ana Torres met …”: a name behind its role.
    if (
      token.capital &&
      personHead === end - 1 &&
      end > i &&
      !isPersonNoun(token.lower) &&
      !isCalendar(token.lower)
    ) {
      head = end
      end++
      break
    }
    // “The ad targets …”, “the official resigned”: a verb behind the head.
    const previous = tokens[end - 1] as Token | undefined
    if (
      end > i &&
      head >= 0 &&
      !token.capital &&
      previous &&
      (isBodyNoun(previous.lower) || isPersonNoun(previous.lower)) &&
      /(?:s|ed)$/.test(token.lower) &&
      !isPersonNoun(token.lower) &&
      !isBodyNoun(token.lower)
    )
      break
    if (!DETERMINERS.has(token.lower)) {
      head = end
      if (isPersonNoun(token.lower)) personHead = end
    }
    end++
    // “the man’s”: a possessor ends nothing, but the head comes after it.
  }
  const opener = tokens[i] as Token
  if (head < 0) {
    // “Many said”, “One told us”, “Others”: a determiner by itself.
    if (QUANTITIES.test(opener.lower)) {
      return [
        make(text, tokens, i, i + 1, {
          kind: 'nominal',
          head: opener.lower,
          person: true,
          gender: 'unknown',
        }),
      ]
    }
    return []
  }
  // “longtime pollster Pat Jones”, “the actress Jane Roe”: the name is the mention, the rest its role.
  if (personHead >= 0 && personHead < head) {
    const named = personHead + 1
    if ((tokens[named] as Token).capital && (tokens[head] as Token).capital) {
      const last = nameEnd(tokens, named)
      const mention = simpleName(text, tokens, named, last)
      mention.role = text.slice(roleStart(tokens, i), (tokens[named - 1] as Token).end)
      mention.person = true
      mention.possessive = POSSESSIVE.test((tokens[last - 1] as Token).text)
      return [mention]
    }
  }
  // “the Roe campaign” keeps its words; “the White House”, “the Leeds Courier” are names.
  const capitals = tokens.slice(i, end).filter(t => t.capital).length
  const lastToken = tokens[head] as Token
  if (lastToken.capital && DETERMINERS.has(opener.lower)) {
    let first = i
    while (first < head && (!(tokens[first] as Token).capital || isCalendar((tokens[first] as Token).lower)))
      first++
    if (i === first && capitals > 1) first = i + 1
    const name = nameAt(text, tokens, first)
    if (name) return name
  }
  return [nominal(text, tokens, i, head + 1)]
}
