import { CUE_NOUNS, CUE_WORDS } from './cue-words'
import { FEMALE_NAMES, MALE_NAMES, isFirstName } from './first-names'
import { AUXILIARIES, CALENDAR, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS, PRONOUNS } from './function-words'
import {
  ABBREVIATIONS,
  BODY_NAME_WORDS,
  BODY_NOUNS,
  FEMALE_TITLES,
  GROUP_NAMES,
  MALE_TITLES,
  NAME_PARTICLES,
  TITLES,
  isPersonNoun,
} from './titles'
import type { Token } from './tokens'

export type Gender = 'male' | 'female' | 'plural' | 'thing' | 'unknown'

/** A stretch outside marks that names or describes someone: who could be a speaker. Token indexes, end exclusive. */
export interface Mention {
  first: number
  last: number
  start: number
  end: number
  kind: 'name' | 'pronoun' | 'nominal'
  /** Lower-case head word: surname, pronoun, or head noun. */
  head: string
  gender: Gender
  /** name: the name without title and role. */
  words: string[]
  /** The role or title in front of the name or in apposition, as written. */
  role: string | null
  body: boolean
  person: boolean
  /** Inside another mention ("Mr. Trump" in "a spokesman for Mr. Trump"). */
  inside: boolean
  possessive: boolean
  /** The name mention a description stands beside (“a spokesman, Jane Roe,”), or -1. */
  apposition: number
  /** Index of the entity it belongs to; set by `resolve`. */
  entity: number
}

const POSSESSIVE = /['’]s?$/u

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
  return mentions
}

function mentionAt(text: string, tokens: readonly Token[], i: number): Mention[] {
  const token = tokens[i] as Token
  if (token.kind !== 'word') return []
  const pronoun = PRONOUNS.get(token.lower)
  if (pronoun !== undefined) {
    const gender: Gender =
      pronoun === 'male' || pronoun === 'female' || pronoun === 'plural' || pronoun === 'thing'
        ? pronoun
        : 'unknown'
    return [
      make(text, tokens, i, i + 1, {
        kind: 'pronoun',
        head: token.lower,
        gender,
        person: gender !== 'thing',
      }),
    ]
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
  if (DETERMINERS.has(token.lower) || isPersonNoun(token.lower)) return nominalAt(text, tokens, i)
  // “according to unpublished documents”; “Polls show”.
  const attributed = tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according'
  if (
    (attributed && !FUNCTION_WORDS.has(token.lower)) ||
    (opensSentence && BODY_NOUNS.has(token.lower) && token.lower.endsWith('s'))
  )
    return nominalAt(text, tokens, i)
  return []
}

/** Possessive pronouns, by the pronoun they belong to. */
const OWNERS: ReadonlyMap<string, { head: string; gender: Gender }> = new Map([
  ['his', { head: 'he', gender: 'male' }],
  ['her', { head: 'she', gender: 'female' }],
  ['their', { head: 'they', gender: 'plural' }],
  ['its', { head: 'it', gender: 'thing' }],
])

const isCalendar = (lower: string): boolean => CALENDAR.has(lower.replace(POSSESSIVE, ''))

/** A word that is capital only because it opens the sentence. */
function isCommon(lower: string): boolean {
  return (
    FUNCTION_WORDS.has(lower) ||
    (lower.endsWith('ly') && !isFirstName(lower)) ||
    CUE_WORDS.has(lower) ||
    isPersonNoun(lower) ||
    BODY_NOUNS.has(lower)
  )
}

function make(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  rest: Partial<Mention> & Pick<Mention, 'kind' | 'head'>,
): Mention {
  return {
    first,
    last,
    start: (tokens[first] as Token).start,
    end: (tokens[last - 1] as Token).end,
    gender: 'unknown',
    words: [],
    role: null,
    body: false,
    person: false,
    inside: false,
    possessive: false,
    apposition: -1,
    entity: -1,
    ...rest,
  }
}

/** The end of the run of capitalised words, particles and initials that begins at `i`. */
function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && end - i < 12) {
    const before = tokens[end - 1] as Token
    const token = tokens[end] as Token
    if (token.paragraph !== before.paragraph) break
    if (POSSESSIVE.test(before.text) && before.kind === 'word') break
    if (token.kind === 'word') {
      const glued = token.start - before.end <= 1
      if (!glued) break
      // “Clinton Said Of Wall Street”: a headline's verb ends the name.
      const verb = CUE_WORDS.get(token.lower)
      if (token.capital && verb && verb.strength === 3 && verb.form !== 'base') break
      if (token.capital && !isCalendar(token.lower)) {
        if (token.sentence !== before.sentence) break
        end++
        continue
      }
      const next = tokens[end + 1]
      if (
        next?.capital &&
        next.kind === 'word' &&
        (NAME_PARTICLES.has(token.lower) ||
          (token.lower === 'of' &&
            (BODY_NAME_WORDS.has(before.lower) ||
              /^(?:secretary|bank|university|speaker)$/.test(before.lower))) ||
          (token.lower === 'for' && BODY_NAME_WORDS.has(before.lower)))
      ) {
        end += 2
        continue
      }
      if (
        token.lower === 'of' &&
        next?.lower === 'the' &&
        BODY_NAME_WORDS.has(before.lower) &&
        tokens[end + 2]?.capital
      ) {
        end += 3
        continue
      }
      break
    }
    // Initials and abbreviated titles: "J.", "Mr.", "Sen.", "Jr.".
    if (token.text === '.' && token.start === before.end) {
      const next = tokens[end + 1]
      const abbreviates = before.text.length === 1 || TITLES.has(before.lower)
      if (abbreviates && next?.capital && next.sentence === before.sentence && next.kind === 'word') {
        end += 2
        continue
      }
    }
    if (token.text === '&' && tokens[end + 1]?.capital) {
      end += 2
      continue
    }
    // Robert “Bob” Jones: a nickname in marks.
    if (token.kind === 'quote' && tokens[end + 1]?.capital && token.end - token.start < 16) {
      const next = tokens[end + 1] as Token
      if (isFirstName(before.lower) && next.start - token.end <= 1 && next.sentence === before.sentence) {
        end += 2
        continue
      }
    }
    break
  }
  return end
}

function nameAt(text: string, tokens: readonly Token[], i: number): Mention[] | null {
  let end = nameEnd(tokens, i)
  const lastToken = tokens[end - 1] as Token
  // “Hamas officials”, “Border Patrol agents”, “Netanyahu’s spokesman”: a description that begins with a name.
  const possessive = POSSESSIVE.test(lastToken.text)
  const after = tokens[end]
  if (after?.kind === 'word' && !after.capital && after.paragraph === lastToken.paragraph) {
    const tail = nominalTail(tokens, end, possessive)
    if (tail > end) {
      const named = tokens[tail]
      const inner = simpleName(text, tokens, i, end)
      inner.inside = true
      inner.possessive = possessive
      // “Fox News anchor Megyn Kelly”: a role before a name.
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

/** “U.S. and Iranian officials”: back to the first of two joined names of peoples or places. */
function joinedPeople(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.lower !== 'and') return i
  let k = i - 2
  if (tokens[k]?.text === '.' && ABBREVIATIONS.has(tokens[k - 1]?.lower ?? '')) k--
  const first = tokens[k]
  const before = tokens[k - 1]
  if (!first?.capital || first.sentence !== tokens[i]?.sentence || POSSESSIVE.test(first.text)) return i
  const alone = !before || before.sentence !== first.sentence || !before.capital
  return alone && (GROUP_NAMES.has(first.lower) || /(?:an|ish|ese|ench|eek|iss|i)$/.test(first.lower)) ? k : i
}

/** Where a lower-case noun group with a person or body noun at its end stops; `from` when there is none. */
function nominalTail(tokens: readonly Token[], from: number, anyNoun: boolean): number {
  let end = from
  let last = from
  while (end < tokens.length && end - from < 5) {
    const token = tokens[end] as Token
    if (token.kind !== 'word' || token.capital || FUNCTION_WORDS.has(token.lower)) break
    // “Hamas said mediators …”, “Trump fired officials …”: a verb, not a modifier.
    if (CUE_WORDS.has(token.lower) && CUE_WORDS.get(token.lower)?.form !== 'base') break
    if (!anyNoun && token.lower.endsWith('ed') && !token.lower.includes('-')) break
    if (end > from && token.sentence !== (tokens[from] as Token).sentence) break
    if (isPersonNoun(token.lower) || (anyNoun && BODY_NOUNS.has(token.lower))) last = end + 1
    end++
  }
  return last
}

function simpleName(text: string, tokens: readonly Token[], first: number, last: number): Mention {
  let begin = first
  // Split off titles and offices: “Secretary of State Antony Blinken”, “former President Bush”, “Mr. Patel”.
  let gender: Gender = 'unknown'
  let titled = false
  for (let k = first; k < last - 1; k++) {
    const token = tokens[k] as Token
    if (token.kind !== 'word') continue
    if (MALE_TITLES.has(token.lower)) gender = 'male'
    else if (FEMALE_TITLES.has(token.lower)) gender = 'female'
    if (TITLES.has(token.lower)) {
      titled = true
      begin = k + 1
      if ((tokens[begin] as Token).text === '.' && begin < last - 1) begin++
    }
  }
  if (begin > first && (tokens[begin] as Token).lower === 'of') {
    let k = begin
    while (k < last - 1 && !isFirstName((tokens[k] as Token).lower)) k++
    begin = k < last - 1 ? k : first
  }
  const words: string[] = []
  for (let k = begin; k < last; k++) {
    const token = tokens[k] as Token
    if (token.kind === 'word') words.push(token.text.replace(POSSESSIVE, ''))
  }
  while (words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/i.test(words.at(-1) as string)) words.pop()
  const firstWord = (words[0] ?? '').toLowerCase()
  const head = (words.at(-1) ?? '').toLowerCase()
  const known = isFirstName(firstWord)
  if (gender === 'unknown' && known && words.length > 1) {
    if (MALE_NAMES.has(firstWord)) gender = 'male'
    else if (FEMALE_NAMES.has(firstWord)) gender = 'female'
  }
  const body =
    !titled && !known && (GROUP_NAMES.has(head) || words.some(w => BODY_NAME_WORDS.has(w.toLowerCase())))
  const acronym = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? '')
  const role =
    begin > first ? text.slice((tokens[first] as Token).start, (tokens[begin - 1] as Token).end) : null
  return make(text, tokens, begin, last, {
    kind: 'name',
    head,
    words,
    gender: body ? 'thing' : gender,
    body: body || acronym,
    person: titled || known,
    role,
  })
}

/** Determiners that stand for people by themselves. */
const QUANTITIES = /^(?:some|several|many|few|both|all|another|one|others|most|two|three|each)$/

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
    // “The ad targets …”, “the official resigned”: a verb behind the head.
    const previous = tokens[end - 1] as Token | undefined
    if (
      end > i &&
      head >= 0 &&
      !token.capital &&
      previous &&
      (BODY_NOUNS.has(previous.lower) || isPersonNoun(previous.lower)) &&
      /(?:s|ed)$/.test(token.lower) &&
      !isPersonNoun(token.lower) &&
      !BODY_NOUNS.has(token.lower)
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
  // “the Trump campaign” keeps its words; “the White House”, “the Las Vegas Sun” are names.
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

function roleStart(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  return /^(?:the|a|an)$/.test(token.lower) && next ? next.start : token.start
}

/** A description, extended over what belongs to it: “a spokesman for the ministry”, “two officials briefed on the talks”. */
function nominal(text: string, tokens: readonly Token[], first: number, headEnd: number): Mention {
  const headToken = tokens[headEnd - 1] as Token
  const head = headToken.lower.replace(POSSESSIVE, '')
  const person = isPersonNoun(head)
  let last = headEnd
  if (person) last = postModifier(tokens, headEnd)
  const plural = /s$/.test(head) || /(?:men|women|people|police|others)$/.test(head)
  const gender: Gender = person
    ? plural
      ? 'plural'
      : /(?:woman|mother|wife|daughter|sister|girl|queen|actress|widow)$/.test(head)
        ? 'female'
        : /(?:man|father|husband|son|brother|boy|king|businessman)$/.test(head)
          ? 'male'
          : 'unknown'
    : 'thing'
  return make(text, tokens, first, last, {
    kind: 'nominal',
    head,
    gender,
    person,
    body: BODY_NOUNS.has(head),
    possessive: POSSESSIVE.test(headToken.text),
  })
}

/** “of …”, “for …”, “from …”, “at …”, “in …” and one noun group; repeated once more. Stops before anything with a verb. */
function postModifier(tokens: readonly Token[], from: number): number {
  let end = from
  for (let round = 0; round < 2; round++) {
    const preposition = tokens[end]
    if (preposition?.kind !== 'word' || preposition.sentence !== (tokens[from - 1] as Token).sentence) break
    const participle = /^(?:briefed|familiar|close|based|involved|working|close)$/.test(preposition.lower)
    let k = end + 1
    if (participle) {
      if (!PREPOSITIONS.has(tokens[k]?.lower ?? '')) break
      k++
    } else if (!/^(?:of|for|from|at|in|with|to|on)$/.test(preposition.lower)) break
    let words = 0
    while (k < tokens.length && words < 6) {
      const token = tokens[k] as Token
      if (token.kind !== 'word') {
        if (
          token.text === '.' &&
          tokens[k - 1]?.end === token.start &&
          TITLES.has((tokens[k - 1] as Token).lower)
        ) {
          k++
          continue
        }
        break
      }
      if (words > 0 && (FUNCTION_WORDS.has(token.lower) || isCalendar(token.lower))) break
      if (words === 0 && FUNCTION_WORDS.has(token.lower) && !DETERMINERS.has(token.lower)) break
      const cue = CUE_WORDS.get(token.lower)
      const noun = DETERMINERS.has((tokens[k - 1] as Token).lower)
      if (words > 0 && cue !== undefined && cue.form !== 'base' && !noun) break
      words++
      k++
    }
    if (words === 0) break
    end = k
  }
  return end
}
