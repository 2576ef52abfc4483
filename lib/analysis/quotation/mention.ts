import { CALENDAR } from './function-words'
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
  /** name: its words without title, role and full stops. */
  words: string[]
  /** name: as it is shown, without title and role. */
  name: string
  /** The role or title in front of the name or in apposition, as written. */
  role: string | null
  body: boolean
  /** First token of the whole noun group, its role in front taken in (“museum director Jane Roe”). */
  lead: number
  /** In a line of capitals, where verbs look like names. */
  weak: boolean
  person: boolean
  /** Inside another mention ("Mr. Roe" in "a spokesman for Mr. Roe"). */
  inside: boolean
  possessive: boolean
  /** The name mention a description stands beside (“a spokesman, Jane Roe,”), or -1. */
  apposition: number
  /** Index of the entity it belongs to; set by `resolve`. */
  entity: number
  /** For a pronoun or a shared surname: another entity that it could nearly as well stand for, or -1; set by `resolve`. */
  rival: number
}

/** The ending of a possessive: “Roe’s”, “officials’”. */
export const POSSESSIVE = /['’]s?$/u

/** A mention of tokens `first` to `last`, with what is not known left open. */
export function make(
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
    name: '',
    role: null,
    lead: first,
    body: false,
    weak: false,
    person: false,
    inside: false,
    possessive: false,
    apposition: -1,
    entity: -1,
    rival: -1,
    ...rest,
  }
}

/** A day or month, capital and never a speaker. */
export const isCalendar = (lower: string): boolean => CALENDAR.has(lower.replace(POSSESSIVE, ''))

/** Determiners that stand for people by themselves. */
export const QUANTITIES = /^(?:some|several|many|few|both|all|another|one|others|most|two|three|each)$/
