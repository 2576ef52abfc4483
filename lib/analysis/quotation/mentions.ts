import { CUE_NOUNS, CUE_WORDS } from './cue-words'
import { joinedPeople, nominal, nominalTail, postModifier, roleStart } from './descriptions'
import { isFirstName } from './first-names'
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, ORDINALS, PREPOSITIONS, PRONOUNS } from './function-words'
import { sentencesInCapitals } from './headlines'
import { type Gender, isCalendar, make, type Mention, POSSESSIVE, QUANTITIES } from './mention'
import { isOffice } from './offices'
import { isMereOpener, isMonthOfMay, type Spelling, spellingOf } from './openers'
import { nameEnd, PARTICIPIAL, simpleName } from './name-runs'
import {
  isAdjectiveOfPeople,
  isBodyNoun,
  isPaperNoun,
  isPersonNoun,
  isPlaceOrFirm,
  RANK_WORDS,
} from './titles'
import type { Token } from './tokens'

/**
 * All mentions of the token list, in order of their start. Linear in the tokens. This file is long because a name may begin a description
 * and a description may end in a name: the two readers call one another.
 */
export function findMentions(text: string, tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  const words = spellingOf(tokens)
  let i = 0
  while (i < tokens.length) {
    const found = mentionAt(text, tokens, i, words)
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

function mentionAt(text: string, tokens: readonly Token[], i: number, words: Spelling): Mention[] {
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
    !isMonthOfMay(tokens, i) &&
    !DETERMINERS.has(token.lower) &&
    !(opensSentence && isMereOpener(tokens, i, words))
  ) {
    const name = nameAt(text, tokens, i)
    // “Israeli fire”: an adjective by itself is nobody.
    if (name && !(name.length === 1 && isOnlyModifier(tokens, name[0] as Mention))) return name
  }
  // “School leaders said …”, “City residents …”
  if (opensSentence && token.capital && isBodyNoun(token.lower) && arePeople(tokens[i + 1], token))
    return nominalAt(text, tokens, i)
  // “Armed groups of …”, “International mediators …”
  if (opensSentence && token.capital && nominalTail(tokens, i + 1, false) > i + 1 && !isCommon(token.lower)) {
    const next = tokens[i + 1] as Token
    if (next.sentence === token.sentence && !isCalendar(token.lower)) return nominalAt(text, tokens, i)
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

/** Whether several people are named right behind a word, in lower case. */
const arePeople = (next: Token | undefined, { sentence }: Token): boolean =>
  next?.kind === 'word' &&
  next.sentence === sentence &&
  !next.capital &&
  /(?:s|people|men|women)$/.test(next.lower) &&
  isPersonNoun(next.lower)

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

/** A name mention that is nothing but adjectives of peoples or “Iran-backed”. */
function isOnlyModifier(tokens: readonly Token[], mention: Mention): boolean {
  return (
    mention.kind === 'name' &&
    mention.lead === mention.first &&
    tokens.slice(mention.first, mention.last).every(isModifier)
  )
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
      const inner = innerName(text, tokens, i, end)
      // “Radio Leeds host Jane Roe”: a role before a name.
      if (
        named?.capital &&
        named.kind === 'word' &&
        named.sentence === lastToken.sentence &&
        !isCalendar(named.lower)
      ) {
        const nameLast = nameEnd(tokens, tail)
        const mention = simpleName(text, tokens, tail, nameLast)
        mention.lead = rankStart(tokens, i)
        mention.role = text.slice((tokens[mention.lead] as Token).start, (tokens[tail - 1] as Token).end)
        callBy(mention, (tokens[tail - 1] as Token).lower)
        mention.possessive = POSSESSIVE.test((tokens[nameLast - 1] as Token).text)
        return [...inner, mention]
      }
      return [...inner, nominal(text, tokens, joinedPeople(tokens, i), tail)]
    }
  }
  if (end > i + 1 && tokens[end - 1]?.text === '.') end--
  // “the Qatari Prime Minister”: an office and no name.
  if (isOffice(tokens, i, end)) {
    const before = tokens[i - 1]
    const article =
      before && DETERMINERS.has(before.lower) && before.sentence === (tokens[i] as Token).sentence
    return [nominal(text, tokens, article ? i - 1 : i, end)]
  }
  const mention = simpleName(text, tokens, i, end)
  mention.possessive = possessive
  return [mention]
}

/** The name that a description begins with, as a mention inside it; none when it is only an adjective (“Israeli officials”). */
function innerName(text: string, tokens: readonly Token[], first: number, last: number): Mention[] {
  if (tokens.slice(first, last).every(isModifier)) return []
  const inner = simpleName(text, tokens, first, last)
  inner.inside = true
  // “Senior” in “Senior Nadwar official” belongs to the official.
  inner.role = null
  inner.possessive = POSSESSIVE.test((tokens[last - 1] as Token).text)
  return [inner]
}

/** “Israeli”, “Western”, “Iran-backed”: a capital, and no name. */
const isModifier = (token: Token): boolean =>
  (isAdjectiveOfPeople(token.lower) && !isFirstName(token.lower)) || PARTICIPIAL.test(token.text)

/** Back over “senior”, “former” and the like in front of a role. */
function rankStart(tokens: readonly Token[], i: number): number {
  let first = i
  while (
    first > 0 &&
    RANK_WORDS.has((tokens[first - 1] as Token).lower) &&
    (tokens[first - 1] as Token).sentence === (tokens[i] as Token).sentence
  )
    first--
  return first
}

/** The noun before a name says what it is: “museum director Jane Roe” a person, “the news agency Tasnim” a body. */
function callBy(mention: Mention, noun: string): void {
  if ((isBodyNoun(noun) && !isPersonNoun(noun)) || isPlaceOrFirm(noun)) {
    mention.body = true
    mention.person = false
    mention.gender = 'thing'
  } else mention.person = true
}

const isPlural = (noun: string): boolean =>
  noun.endsWith('s') && (isBodyNoun(noun) || isPersonNoun(noun) || isPaperNoun(noun))

/** Whether what a verb has as its object or clause begins here. */
const opensContent = (token: Token | undefined, { sentence }: Token): boolean =>
  token?.kind === 'word' &&
  token.sentence === sentence &&
  (token.capital || DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower))

/** Nouns that end like adverbs. */
const NOUNS_IN_LY = new Set(
  'family ally rally assembly anomaly monopoly reply supply bully belly butterfly homily'.split(' '),
)

const isAdverb = (token: Token): boolean =>
  !token.capital && token.lower.endsWith('ly') && !NOUNS_IN_LY.has(token.lower)

/** What people and bodies are told to be doing right behind the noun. */
const PARTICIPLE =
  /^(?:representing|investigating|leading|running|helping|monitoring|tracking|backing|supporting|opposing|overseeing|advising|suing|seeking|fighting|attending|carrying|owning|operating|organi[sz]ing|managing|handling|studying|watching|demanding|defending|prosecuting|searching|treating|visiting)$/

const namesSomeone = ({ lower }: Token): boolean => isPersonNoun(lower) || isBodyNoun(lower)

function nominalAt(text: string, tokens: readonly Token[], i: number): Mention[] {
  // “Doctors Without Walls”
  const second = tokens[i + 1]
  if ((tokens[i] as Token).capital && second?.capital && PREPOSITIONS.has(second.lower)) {
    const last = nameEnd(tokens, i)
    if (last > i + 2) {
      const mention = simpleName(text, tokens, i, last)
      mention.body = true
      mention.gender = 'thing'
      return [mention]
    }
  }
  const attributed = tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according'
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
    // “the group representing workers”
    if (head === end - 1 && end > i && PARTICIPLE.test(token.lower) && namesSomeone(tokens[head] as Token))
      break
    // “reporters Thursday”
    if (end > i && isCalendar(token.lower) && head === end - 1) break
    const cue = CUE_WORDS.get(token.lower)
    // “Both said”, “some say”.
    if (
      end > i &&
      head < 0 &&
      cue &&
      cue.form !== 'base' &&
      cue.strength >= 2 &&
      QUANTITIES.test(tokens[end - 1]?.lower ?? '')
    )
      break
    if (
      end > i &&
      head >= 0 &&
      cue !== undefined &&
      (cue.form === 'past' || cue.form === 'ing' || cue.strength === 3)
    )
      break
    // “Letters show that …”, “officials hope the …”
    if (
      end > i &&
      head === end - 1 &&
      cue?.form === 'base' &&
      token.lower !== 'head' &&
      isPlural((tokens[head] as Token).lower) &&
      opensContent(tokens[end + 1], token)
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
      !/^(?:news|affairs|sports|services|arms|sales)$/.test(token.lower) &&
      !(attributed && isPaperNoun(token.lower)) &&
      !isPersonNoun(token.lower) &&
      !isBodyNoun(token.lower)
    )
      break
    if (!DETERMINERS.has(token.lower)) {
      head = end
      if (isPersonNoun(token.lower) && !isAdjectiveOfPeople(token.lower)) personHead = end
    }
    end++
    // “the man’s”: a possessor ends nothing, but the head comes after it.
  }
  const opener = tokens[i] as Token
  if (head < 0) {
    // “Many said”, “One told us”, “Others”, “the two said”: a determiner by itself.
    const alone = end > i + 1 && CUE_WORDS.has(tokens[end]?.lower ?? '') ? end : i + 1
    const quantity = (tokens[alone - 1] as Token).lower
    if (QUANTITIES.test(quantity)) {
      return [
        make(text, tokens, i, second?.lower === 'of' ? postModifier(tokens, i + 1) : alone, {
          kind: 'nominal',
          head: quantity,
          person: true,
          gender: /^(?:both|two|three)$/.test(quantity) ? 'plural' : 'unknown',
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
      mention.lead = i
      callBy(mention, (tokens[named - 1] as Token).lower)
      mention.possessive = POSSESSIVE.test((tokens[last - 1] as Token).text)
      return [mention]
    }
  }
  // “the Roe campaign” keeps its words; “the White House”, “the Leeds Courier” are names.
  const lastToken = tokens[head] as Token
  if (lastToken.capital && DETERMINERS.has(opener.lower)) {
    let first = i + 1
    while (first < head && (!(tokens[first] as Token).capital || isCalendar((tokens[first] as Token).lower)))
      first++
    // “the Qatari capital Doha”: behind the adjective.
    while (first < head && isModifier(tokens[first] as Token) && nameEnd(tokens, first) === first + 1) {
      let next = first + 1
      while (next < head && !(tokens[next] as Token).capital) next++
      if (nominalTail(tokens, first + 1, false) > first + 1 || !(tokens[next] as Token).capital) break
      first = next
    }
    const name = nameAt(text, tokens, first)
    if (name) {
      // “the software company Orvex”
      const noun = tokens[first - 1]
      const [only] = name
      const calls = noun && !noun.capital && (isBodyNoun(noun.lower) || isPlaceOrFirm(noun.lower))
      if (name.length === 1 && only && first > i + 1 && calls && only.kind === 'name') {
        only.role ??= text.slice(roleStart(tokens, i), noun.end)
        only.lead = i
        callBy(only, noun.lower)
      }
      return name
    }
  }
  return [nominal(text, tokens, i, head + 1)]
}
