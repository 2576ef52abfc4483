import { CUE_WORDS } from './cue-words'

/** A tag is short: “, said Mary Jones, the minister” is looked at up to its comma. */
const LONGEST_TAG = 80
/** Words of a name or an office before its verb: “, the city's deputy fire chief said”. */
const MOST_WORDS = 7

const PRONOUN = /^(?:he|she|they)$/u
const CAPITAL = /^\p{Lu}/u
/** Small words within names. */
const NAME_LINK = /^(?:of|the|de|da|do|del|di|la|le|al|el|bin|ibn|von|van|der|den|and|a|an|'s|’s)$/u
/** What a report goes on with: when, where, to whom and how it was said. */
const GOES_ON =
  /^(?:in|on|at|to|during|after|of|as|when|by|from|with|while|before|about|late|early|earlier|later|this|last|yesterday|today|tonight|again|through|via)$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u

/**
 * Where a quotation whose closing mark is missing ends because its reporter goes on in words of their own: “We go, she said. Then she
 * left. The end is past the comma before “she said”, “Mary Jones said” or “said Mary Jones”; −1 when there is no such tag between the
 * offsets. Linear in the stretch.
 */
export function beforeReportingTag(text: string, from: number, to: number): number {
  for (let comma = text.indexOf(',', from); comma >= 0 && comma < to; comma = text.indexOf(',', comma + 1)) {
    if (text[comma + 1] !== ' ') continue
    const rest = text.slice(comma + 2, Math.min(to, comma + 2 + LONGEST_TAG))
    const clause = /^[^.,;:!?\n"“”„«»]*/u.exec(rest)?.[0] ?? ''
    if (isTag(clause.split(' ').filter(word => word !== ''))) return comma + 1
  }
  return -1
}

function isTag(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  if (PRONOUN.test(first)) return reports(second) && goesOn(words[2])
  if (reports(first)) return CAPITAL.test(second) || /^(?:the|a|an|he|she)$/u.test(second)
  const verb = words.findIndex(reports)
  if (verb < 1 || verb > MOST_WORDS || !goesOn(words[verb + 1])) return false
  const subject = words.slice(0, verb)
  const isDescribed = first === 'the' || first === 'a'
  return (
    isDescribed || (CAPITAL.test(first) && subject.every(word => CAPITAL.test(word) || NAME_LINK.test(word)))
  )
}

const goesOn = (word: string | undefined): boolean => word === undefined || GOES_ON.test(word)

/** A verb that reports words by itself, of which somebody is the subject here. */
function reports(word: string): boolean {
  const cue = CUE_WORDS.get(word)
  return cue !== undefined && cue.strength === 3 && (cue.form === 'past' || cue.form === 'present')
}
