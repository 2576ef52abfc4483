import { CUE_WORDS } from './cue-words'
import { FEMALE_NAMES, isFirstName, MALE_NAMES } from './first-names'
import { AUXILIARIES, PRONOUNS } from './function-words'
import { type Gender, isCalendar, make, type Mention, POSSESSIVE } from './mention'
import {
  BODY_NAME_WORDS,
  FEMALE_TITLES,
  GROUP_NAMES,
  isPersonNoun,
  MALE_TITLES,
  NAME_PARTICLES,
  PLAIN_BODY_WORDS,
  RANK_WORDS,
  TITLES,
} from './titles'
import type { Token } from './tokens'

/** The end of the run of capitalised words, particles and initials that begins at `i`. */
export function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1
  while (end < tokens.length && end - i < 12) {
    const before = tokens[end - 1] as Token
    const token = tokens[end] as Token
    if (token.paragraph !== before.paragraph) break
    if (POSSESSIVE.test(before.text) && before.kind === 'word') break
    if (token.kind === 'word') {
      const glued = token.start - before.end <= 1
      if (!glued) break
      // “Torres Said Of Leeds Bridge”: a headline's verb ends the name.
      const verb = CUE_WORDS.get(token.lower)
      if (
        token.capital &&
        verb &&
        verb.strength === 3 &&
        verb.form !== 'base' &&
        !BODY_NAME_WORDS.has(token.lower)
      )
        break
      if (token.capital && !isCalendar(token.lower)) {
        if (token.sentence !== before.sentence || breaksName(token)) break
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
      // “St. Mary Hospital” too.
      const abbreviates =
        before.text.length === 1 || TITLES.has(before.lower) || /^(?:st|ste|mt|ft)$/.test(before.lower)
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

/** “Why It Is The Only Reason Jane Roe Left”: small words of a headline stand in no name; “Theresa May”, “A. Roe” and “Air Force One” are names. */
const breaksName = ({ lower, text }: Token): boolean =>
  text.length > 1 &&
  (PRONOUNS.has(lower) ||
    (AUXILIARIES.has(lower) && !/^(?:may|will|can|has|might)$/.test(lower)) ||
    /^(?:the|this|that|these|those|his|her|their|its|our|my|your|only|because|why|how|what|when|if|than)$/.test(
      lower,
    ))

/** The name in a run of tokens, titles and offices split off as its role: “former President Roe”, “Mr. Patel”. */
export function simpleName(text: string, tokens: readonly Token[], first: number, last: number): Mention {
  let begin = first
  // “Iran-backed Hezbollah”
  while (begin < last - 1 && PARTICIPIAL.test((tokens[begin] as Token).text)) first = ++begin
  // Split off titles and offices: “Secretary of State Antony Blinken”, “former President Roe”, “Mr. Patel”.
  let gender: Gender = 'unknown'
  let titled = false
  while (begin < last - 1 && RANK_WORDS.has((tokens[begin] as Token).lower)) begin++
  for (let k = begin; k < last - 1; k++) {
    const token = tokens[k] as Token
    if (token.kind !== 'word') continue
    if (MALE_TITLES.has(token.lower)) gender = 'male'
    else if (FEMALE_TITLES.has(token.lower)) gender = 'female'
    // “State Department”, “Justice Department”: no title.
    if (TITLES.has(token.lower) && !PLAIN_BODY_WORDS.has((tokens[k + 1] as Token).lower)) {
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
  begin = behindParty(tokens, begin, last)
  const words: string[] = []
  let shown = ''
  for (let k = begin; k < last; k++) {
    const token = tokens[k] as Token
    if (token.kind === 'quote') continue
    const word = token.text.replace(POSSESSIVE, '')
    // “U.S.” and “US” are one name.
    if (token.kind === 'word') words.push(DOTTED.test(word) ? word.replaceAll('.', '') : word)
    shown += (k > begin && token.start > (tokens[k - 1] as Token).end ? ' ' : '') + word
  }
  while (words.length > 1 && /^(?:jr|sr|ii|iii|iv)$/i.test(words.at(-1) as string)) words.pop()
  const firstWord = (words[0] ?? '').toLowerCase()
  const head = (words.at(-1) ?? '').toLowerCase()
  // “James Martin Center for Nonproliferation Studies”: what it is stands before what it is for.
  const link = words.findIndex(word => /^(?:for|of|on|to|at|de|für)$/.test(word))
  const noun = link > 1 ? (words[link - 1] as string).toLowerCase() : head
  const institution = words.length > 1 && PLAIN_BODY_WORDS.has(noun)
  const known = isFirstName(firstWord) && !institution
  if (gender === 'unknown' && known && words.length > 1) {
    if (MALE_NAMES.has(firstWord)) gender = 'male'
    else if (FEMALE_NAMES.has(firstWord)) gender = 'female'
  }
  const body =
    !titled && !known && (GROUP_NAMES.has(head) || words.some(w => BODY_NAME_WORDS.has(w.toLowerCase())))
  const acronym = words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0] ?? '')
  const front = tokens.slice(first, begin)
  const role = front.some(t => t.kind === 'word' && !COURTESY.has(t.lower))
    ? text.slice((tokens[first] as Token).start, (tokens[begin - 1] as Token).end)
    : null
  return make(text, tokens, begin, last, {
    kind: 'name',
    head,
    words,
    name: shown.trim(),
    gender: body ? 'thing' : gender,
    body: body || acronym,
    person: titled || known,
    role,
    lead: first,
  })
}

/** Titles that say nothing of what someone does. */
const COURTESY = new Set('mr mrs ms miss mme madame monsieur herr frau señor señora sir dame'.split(' '))

/** “Iran-backed”, “Hamas-led”: a name and a participle. */
export const PARTICIPIAL =
  /-(?:\p{Ll}{2,}ed|led|run|born|held|style|era|wide|level|speaking|friendly|made|owned)$/u

/** An abbreviation with a full stop behind each letter. */
const DOTTED = /^(?:\p{Lu}\.){2,}$/u

/**
 * “Democrat Jane Roe”, “Labour MP Sarah Lund”: the first name, when what stands before it names a party, a people, an office or a
 * body. “J. Edgar Roe” and “Abu Ali” keep theirs.
 */
function behindParty(tokens: readonly Token[], begin: number, last: number): number {
  let telling = false
  for (let k = begin; k < last - 1; k++) {
    const token = tokens[k] as Token
    if (token.kind !== 'word' || NAME_PARTICLES.has(token.lower)) return begin
    if (isFirstName(token.lower)) return telling ? k : begin
    telling ||=
      isPersonNoun(token.lower) ||
      GROUP_NAMES.has(token.lower) ||
      BODY_NAME_WORDS.has(token.lower) ||
      /^\p{Lu}{2,}$/u.test(token.text) ||
      /(?:ish|ese|[a-z]ian|ican|cratic)$/.test(token.lower)
  }
  return begin
}
