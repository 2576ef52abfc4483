import { type Bearer, bearerOf, bearersOfRoles } from './bearers'
import { type Entity, describe, descriptionKey } from './entities'
import type { Joined } from './groups'
import type { Mention } from './mention'
import { knownHumans, type PronounContext, pronounEntity } from './pronouns'
import type { Token } from './tokens'

/** How far back, in paragraphs, “the leaders” and “they” look for the names that were joined. */
const JOINED_REACH = 2
/** How far back, in paragraphs, a definite description looks for one with the same head noun. */
const DESCRIPTION_REACH = 8

const DEFINITE = /^(?:the|this|that|these|those|both)$/i

interface Described {
  entity: number
  paragraph: number
  /** Its words in lower case. */
  words: ReadonlySet<string>
}

/**
 * Sets `entity` of pronouns and descriptions, walking the article once. A pronoun takes the most salient earlier bearer that agrees in
 * gender and number: recent, subject of its sentence, named often. A definite description (“the official”) takes an earlier one
 * with the same head noun, “the leaders” the names joined shortly before; others stand for themselves. `subjects` holds the mentions
 * that a reporting expression has as subject, `leftBehind` the pronouns whose name comes behind them, `askers` the subjects of “asked”.
 */
export function resolveMentions(
  mentions: readonly Mention[],
  entities: Entity[],
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  joined: readonly Joined[],
  leftBehind: ReadonlyMap<number, number>,
  askers: ReadonlySet<number>,
): void {
  const described = new Map<string, Described>()
  const roles = bearersOfRoles(entities)
  const humans = knownHumans(mentions, entities, subjects)
  const context: PronounContext = { mentions, entities, tokens, subjects, askers, humans }
  let group = -1
  mentions.forEach((mention, i) => {
    while (group + 1 < joined.length && (joined[group + 1] as Joined).last <= mention.first) group++
    if (mention.kind === 'name') return
    const near = nearGroup(joined, group, tokens, mention, entities)
    if (mention.kind === 'nominal') {
      if (!mention.person && !mention.body) return
      const apposed = mention.apposition >= 0 ? (mentions[mention.apposition] as Mention).entity : -1
      mention.entity =
        apposed >= 0 ? apposed : describedEntity(mention, entities, tokens, described, near, roles, i)
      remember(mention, tokens, described)
    } else {
      const named = leftBehind.get(i)
      mention.entity =
        named === undefined
          ? pronounEntity(i, context, near, pairBefore(joined, group, entities))
          : (mentions[named] as Mention).entity
    }
    if (mention.entity >= 0) (entities[mention.entity] as Entity).mentions.push(i)
  })
}

/** The words between “the” and the head noun: “American” in “the American official”. */
function modifiersOf(tokens: readonly Token[], mention: Mention): string[] {
  const words = tokens.slice(mention.first, mention.last).map(t => t.lower)
  const head = words.lastIndexOf(mention.head)
  return words.slice(1, head < 0 ? words.length : head)
}

/** The set of joined persons that a plural form at `mention` could take up, or -1. */
function nearGroup(
  joined: readonly Joined[],
  group: number,
  tokens: readonly Token[],
  mention: Mention,
  entities: readonly Entity[],
): number {
  if (mention.gender !== 'plural' || group < 0) return -1
  const set = joined[group] as Joined
  const distance = (tokens[mention.first] as Token).paragraph - (tokens[set.last - 1] as Token).paragraph
  const members = (entities[set.entity] as Entity).members ?? []
  const persons = members.every(m => (entities[m] as Entity).type === 'person')
  return distance <= JOINED_REACH && persons ? set.entity : -1
}

/** The persons that the article last named in one breath (“Roe and Doe”). */
function pairBefore(joined: readonly Joined[], group: number, entities: readonly Entity[]): Set<number> {
  const last = joined[group]
  return new Set(last === undefined ? [] : (entities[last.entity] as Entity).members)
}

function describedEntity(
  mention: Mention,
  entities: Entity[],
  tokens: readonly Token[],
  described: ReadonlyMap<string, Described>,
  near: number,
  roles: ReadonlyMap<string, readonly Bearer[]>,
  index: number,
): number {
  const words = joinWords(tokens, mention)
  const first = tokens[mention.first] as Token
  const definite = DEFINITE.test(first.text)
  const short = mention.last - mention.first <= 3
  if (definite && short && near >= 0) return near
  const exact = described.get(descriptionKey(words))
  if (exact) return exact.entity
  const modifiers = modifiersOf(tokens, mention)
  const bearer = mention.gender === 'plural' ? null : bearerOf(roles.get(mention.head) ?? [], modifiers)
  // “A baker said … The baker, Jane Roe, …”: told of first, named later.
  const later = bearer?.known === true && ((entities[bearer.entity] as Entity).mentions[0] ?? -1) > index
  if (bearer && (definite || (later && /^an?$/i.test(first.text)))) return bearer.entity
  const byHead = definite && short ? described.get(`head:${mention.head}`) : undefined
  if (
    byHead &&
    first.paragraph - byHead.paragraph <= DESCRIPTION_REACH &&
    modifiers.every(m => byHead.words.has(m))
  )
    return byHead.entity
  entities.push({
    name: describe(words),
    words: [mention.head],
    type: mention.person ? 'nominal' : 'group',
    gender: mention.gender,
    roles: [],
    mentions: [],
    described: true,
  })
  return entities.length - 1
}

function remember(mention: Mention, tokens: readonly Token[], described: Map<string, Described>): void {
  const paragraph = (tokens[mention.first] as Token).paragraph
  const words = new Set(tokens.slice(mention.first, mention.last).map(t => t.lower))
  const entry = { entity: mention.entity, paragraph, words }
  described.set(descriptionKey(joinWords(tokens, mention)), entry)
  described.set(`head:${mention.head}`, entry)
}

function joinWords(tokens: readonly Token[], mention: Mention): string {
  let out = ''
  for (let k = mention.first; k < mention.last; k++) {
    const token = tokens[k] as Token
    const gap = k > mention.first && token.start > (tokens[k - 1] as Token).end
    out += (gap ? ' ' : '') + (token.kind === 'quote' ? '' : token.text)
  }
  return out
}
