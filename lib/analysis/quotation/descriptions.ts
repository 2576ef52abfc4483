import { CUE_WORDS } from './cue-words'
import { AUXILIARIES, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from './function-words'
import { type Gender, isCalendar, make, type Mention, POSSESSIVE } from './mention'
import { nameEnd } from './name-runs'
import { ABBREVIATIONS, GROUP_NAMES, isBodyNoun, isPaperNoun, isPersonNoun, TITLES } from './titles'
import type { Token } from './tokens'

/** “U.S. and Iranian officials”: back to the first of two joined names of peoples or places. */
export function joinedPeople(tokens: readonly Token[], i: number): number {
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
export function nominalTail(tokens: readonly Token[], from: number, anyNoun: boolean): number {
  let end = from
  let last = from
  while (end < tokens.length && end - from < 5) {
    const token = tokens[end] as Token
    if (token.kind !== 'word' || token.capital || FUNCTION_WORDS.has(token.lower)) break
    // “Hamas said mediators …”, “Roe fired officials …”: a verb, not a modifier.
    if (CUE_WORDS.has(token.lower) && CUE_WORDS.get(token.lower)?.form !== 'base') break
    if (!anyNoun && token.lower.endsWith('ed') && !token.lower.includes('-')) break
    if (end > from && token.sentence !== (tokens[from] as Token).sentence) break
    if (isPersonNoun(token.lower) || isBodyNoun(token.lower)) last = end + 1
    end++
  }
  return last
}

/** A description, extended over what belongs to it: “a spokesman for the ministry”, “two officials briefed on the talks”. */
export function nominal(text: string, tokens: readonly Token[], first: number, headEnd: number): Mention {
  const headToken = tokens[headEnd - 1] as Token
  const head = headToken.lower.replace(POSSESSIVE, '')
  const person = isPersonNoun(head)
  let last = headEnd
  // “armed groups of Nadwar and the Northern Jihad”
  const next = tokens[headEnd]?.lower ?? ''
  if (person || (SEVERAL_BODIES.test(head) && next === 'of') || (isPaperNoun(head) && next === 'by'))
    last = postModifier(tokens, headEnd)
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
    body: isBodyNoun(head),
    possessive: POSSESSIVE.test(headToken.text),
  })
}

const SEVERAL_BODIES =
  /^(?:groups|forces|units|branches|parties|governments|wings|factions|armies|militias|agencies)$/
const SPANS_OF_TIME = /^(?:week|weekend|month|year|night|morning|evening|spring|summer|autumn|fall|winter)s?$/

/** “last month”, “this spring”: no part of a description. */
function tellsTime(tokens: readonly Token[], k: number): boolean {
  if (!/^(?:last|next|this)$/.test((tokens[k] as Token).lower)) return false
  const next = tokens[k + 1]?.lower ?? ''
  return isCalendar(next) || SPANS_OF_TIME.test(next)
}

/** Behind “… and the Northern Jihad” where a name is joined and the verb follows; else `k`. */
function joinedName(tokens: readonly Token[], k: number): number {
  if (tokens[k]?.lower !== 'and' || !tokens[k - 1]?.capital) return k
  const first = tokens[k + 1]?.lower === 'the' ? k + 2 : k + 1
  if (!tokens[first]?.capital || tokens[first]?.sentence !== tokens[k]?.sentence) return k
  const end = nameEnd(tokens, first)
  const verb = tokens[end]?.lower ?? ''
  return AUXILIARIES.has(verb) || CUE_WORDS.get(verb)?.form === 'past' ? end : k
}

/** “of …”, “for …”, “from …”, “at …”, “in …” and one noun group; repeated once more. Stops before anything with a verb. */
export function postModifier(tokens: readonly Token[], from: number): number {
  let end = from
  for (let round = 0; round < 2; round++) {
    const preposition = tokens[end]
    if (preposition?.kind !== 'word' || preposition.sentence !== (tokens[from - 1] as Token).sentence) break
    const participle = /^(?:briefed|familiar|close|based|involved|working|close)$/.test(preposition.lower)
    let k = end + 1
    if (participle) {
      if (!PREPOSITIONS.has(tokens[k]?.lower ?? '')) break
      k++
    } else if (!/^(?:of|for|from|at|in|with|to|on|by)$/.test(preposition.lower)) break
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
      if (tellsTime(tokens, k)) break
      if (words === 0 && FUNCTION_WORDS.has(token.lower) && !DETERMINERS.has(token.lower)) break
      const cue = CUE_WORDS.get(token.lower)
      const noun = DETERMINERS.has((tokens[k - 1] as Token).lower)
      if (words > 0 && cue !== undefined && cue.form !== 'base' && !noun) break
      // “the secretary of state pushed …”
      if (words > 0 && !noun && /[^e]ed$/.test(token.lower) && !tokens[k - 1]?.lower.endsWith('ly')) break
      words++
      k++
    }
    // “in late May”
    if (words === 0 || /^(?:late|early|mid)$/.test(tokens[k - 1]?.lower ?? '')) break
    end = joinedName(tokens, k)
  }
  return end
}
/** Where a role begins, its article left out. */
export function roleStart(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (/^(?:the|a|an)$/.test(token.lower) && next) return next.start
  // “museum director Jane Roe”: the noun before, unless it could be a verb.
  const before = tokens[i - 1]
  const noun =
    before?.kind === 'word' &&
    before.sentence === token.sentence &&
    !before.capital &&
    before.text.length > 3 &&
    !DETERMINERS.has(token.lower) &&
    !FUNCTION_WORDS.has(before.lower) &&
    !CUE_WORDS.has(before.lower) &&
    !/(?:ed|ing|ly|s)$/.test(before.lower)
  return noun ? before.start : token.start
}
