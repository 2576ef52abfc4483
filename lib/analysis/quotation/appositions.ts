import { CUE_WORDS } from './cue-words'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import { isPaperNoun, isPersonNoun, isPlaceOrFirm } from './titles'
import type { Token } from './tokens'

/**
 * Ties descriptions to the names they stand beside: “Vedant Patel, a State Department spokesperson,” and “a State Department
 * spokesperson, Vedant Patel, said”. Sets `apposition` of the description and `role` of the name. Linear in the mentions.
 */
export function tieAppositions(text: string, tokens: readonly Token[], mentions: readonly Mention[]): void {
  const startsAt = new Map<number, number>()
  mentions.forEach((mention, index) => {
    if (!mention.inside && mention.kind !== 'pronoun') startsAt.set(mention.first, index)
  })
  mentions.forEach((mention, index) => {
    if (mention.inside || mention.possessive || mention.kind === 'pronoun') return
    const said = mention.kind === 'name' && !mention.body ? behindCopula(tokens, mention) : -1
    const role = said < 0 ? undefined : mentions[startsAt.get(said) ?? -1]
    if (role?.kind === 'nominal' && role.person && isSingular(role) && !role.possessive) {
      role.apposition = index
      mention.role ??= text.slice(role.start, role.end)
      mention.person = true
      return
    }
    let comma = mention.last
    // “Jane Roe (R-Ohio), the chair”; “Jane Roe, 45, the chair”
    if (tokens[comma]?.text === '(')
      while (comma < mention.last + 8 && tokens[comma] && tokens[comma - 1]?.text !== ')') comma++
    if (
      tokens[comma]?.text === ',' &&
      /^\d{1,3}$/.test(tokens[comma + 1]?.text ?? '') &&
      tokens[comma + 2]?.text === ','
    )
      comma += 2
    if (tokens[comma]?.text !== ',' || tokens[comma]?.sentence !== tokens[mention.first]?.sentence) return
    const other = nextMention(tokens, startsAt, comma + 1)
    if (other < 0) return
    const second = mentions[other] as Mention
    if (mention.kind === 'name' && second.kind === 'nominal' && isSingular(second)) {
      if (second.person && !mention.body) {
        second.apposition = index
        mention.role = text.slice(second.start, second.end)
        mention.person = true
      } else if (isCalledBody(tokens, mention, second)) {
        mention.body = true
        mention.person = false
        mention.role ??= text.slice(second.start, second.end)
      }
    } else if (
      mention.kind === 'nominal' &&
      mention.person &&
      isSingular(mention) &&
      second.kind === 'name' &&
      !second.body
    ) {
      if (!closes(tokens[second.last]) || !leadsToName(text, tokens, mention, second)) return
      mention.apposition = other
      second.role ??= text.slice(mention.start, mention.end)
      second.person = true
    }
  })
}

/** “Jane Roe is a professor”, “Roe has been mayor”: the token behind the verb that says what someone is, or -1. */
function behindCopula(tokens: readonly Token[], { last, first }: Mention): number {
  const { sentence } = tokens[first] as Token
  const verb = tokens[last]
  if (verb?.sentence !== sentence) return -1
  if (/^(?:is|was|became|remains)$/.test(verb.lower)) return last + 1
  return /^(?:has|had)$/.test(verb.lower) && tokens[last + 1]?.lower === 'been' ? last + 2 : -1
}

/** “Orvex, a software company based in Leeds,” and not “In Norland, the government said”. */
function isCalledBody(tokens: readonly Token[], name: Mention, description: Mention): boolean {
  const calls = description.body ? !isPaperNoun(description.head) : isPlaceOrFirm(description.head)
  if (description.person || !calls) return false
  const before = tokens[name.first - 1]
  const here = tokens[name.first] as Token
  if (before && before.sentence === here.sentence && PREPOSITIONS.has(before.lower)) return false
  if (!DETERMINERS.has((tokens[description.first] as Token).lower)) return false
  const next = tokens[description.last]
  return (
    !next ||
    next.sentence !== here.sentence ||
    /^[,.]$/.test(next.text) ||
    /^(?:that|which|based|owned|run|led|backed)$/.test(next.lower) ||
    PREPOSITIONS.has(next.lower)
  )
}

/**
 * Whether a description and the name behind its comma are one. A description that tells a time, or that a preposition or a fronted clause
 * has, ends its clause there: “After the death of a commander in May, Jane Roe, an envoy, arrived”.
 */
function leadsToName(text: string, tokens: readonly Token[], description: Mention, name: Mention): boolean {
  const first = tokens[description.first] as Token
  const { sentence } = first
  // Words between the description and its comma belong to the clause: “a commander in Leeds last month,”.
  const comma = tokens[description.last]
  if (comma?.text !== ',' && comma?.text !== '(') return false
  if (TIMES.test(text.slice(description.start, description.end))) return false
  const next = tokens[name.last]
  const ends = !next || next.sentence !== sentence || /^[.;]$/.test(next.text)
  const before = tokens[description.first - 1]
  if (!before || before.sentence !== sentence) return true
  if (PREPOSITIONS.has(before.lower) && !ends && tokens[description.first - 2]?.lower !== 'according')
    return false
  if (next?.text !== ',' || before.text === ',' || before.kind === 'quote') return true
  // A name with a description of its own behind it begins a new clause.
  const own = tokens[name.last + 1]
  return !(own && (/^(?:an?|the)$/.test(own.lower) || isPersonNoun(own.lower)))
}

const TIMES =
  /(?:^|\s)(?:last|next|this)\s+(?:week|month|year|night|spring|summer|autumn|fall|winter|[A-Z])|yesterday|today/u

function nextMention(tokens: readonly Token[], startsAt: ReadonlyMap<number, number>, from: number): number {
  // “The governor, Jane Roe, declared a state …”: the verb behind the second comma.
  const verb = CUE_WORDS.get(tokens[from]?.lower ?? '')
  if (!startsAt.has(from) && (verb?.form === 'past' || verb?.form === 'present')) return -1
  // A title may stand before the name: “the minister, Mr. Roe,”.
  for (let k = from; k < from + 4 && k < tokens.length; k++) {
    const index = startsAt.get(k)
    if (index !== undefined) return index
    if (tokens[k]?.kind !== 'word' && tokens[k]?.text !== '.') return -1
    if (tokens[k]?.kind === 'word' && !tokens[k]?.capital && k > from) return -1
  }
  return -1
}

const isSingular = (mention: Mention): boolean => mention.gender !== 'plural'

/** Whether a name in apposition ends here: a comma, a full stop, or the verb that goes on with the sentence. */
function closes(token: Token | undefined): boolean {
  if (!token) return true
  return token.kind === 'point' || AUXILIARIES.has(token.lower) || CUE_WORDS.has(token.lower)
}
