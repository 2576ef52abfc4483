import { type Entity, describe, descriptionKey } from './entities'
import type { Joined } from './groups'
import type { Mention } from './mention'
import { isPersonNoun } from './titles'
import type { Token } from './tokens'

/** How far back, in mentions, a pronoun looks for its bearer. */
const REACH = 60
/** How far back, in paragraphs, “the leaders” and “they” look for the names that were joined. */
const JOINED_REACH = 2
/** How far back, in paragraphs, a definite description looks for one with the same head noun. */
const DESCRIPTION_REACH = 8

/** Salience by which the first must lead the second for a pronoun to be unambiguous: one sentence nearer is worth 1. */
const CLOSE = 0.8

/** What a bearer loses to someone else whom a later sentence begins with. */
const TURNED = 2

const DEFINITE = /^(?:the|this|that|these|those|both)$/i

interface Described {
  entity: number
  paragraph: number
  /** Its words in lower case. */
  words: ReadonlySet<string>
}

/** Who has a role, and the words of it. */
interface Bearer {
  entity: number
  words: Set<string>
  /** Called “the baker, Jane Roe”, as someone told of before. */
  known: boolean
}

/**
 * Sets `entity` of pronouns and descriptions, walking the article once. A pronoun takes the most salient earlier bearer that agrees in
 * gender and number: recent, subject of its sentence, named often. A definite description (“the official”) takes an earlier one
 * with the same head noun, “the leaders” the names joined shortly before; others stand for themselves. `subjects` holds the mentions
 * that a reporting expression has as subject, `leftBehind` the pronouns whose name comes behind them.
 */
export function resolveMentions(
  mentions: readonly Mention[],
  entities: Entity[],
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  joined: readonly Joined[],
  leftBehind: ReadonlyMap<number, number>,
): void {
  const described = new Map<string, Described>()
  const roles = bearersOfRoles(entities)
  const humans = knownHumans(mentions, entities, subjects)
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
          ? pronounEntity(
              mention,
              i,
              mentions,
              entities,
              tokens,
              subjects,
              near,
              humans,
              pairBefore(joined, group, entities),
            )
          : (mentions[named] as Mention).entity
    }
    if (mention.entity >= 0) (entities[mention.entity] as Entity).mentions.push(i)
  })
}

/**
 * Role nouns (“researcher Jane Roe”, “Roe, the mayor”) → who bears them, so that “the researcher” and “the mayor” are known before and after
 * the name.
 */
function bearersOfRoles(entities: readonly Entity[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>()
  entities.forEach((entity, index) => {
    if (entity.type !== 'person') return
    for (const role of entity.roles) {
      const head = roleHead(role)
      if (head === null) continue
      const all = bearers.get(head) ?? []
      let bearer = all.find(b => b.entity === index)
      if (!bearer) all.push((bearer = { entity: index, words: new Set(), known: false }))
      for (const word of role.toLowerCase().split(/[\s,.]+/u)) bearer.words.add(word)
      bearer.known ||= /^the\s/iu.test(role)
      bearers.set(head, all)
    }
  })
  return bearers
}

/** Who alone can be meant by a role: “the prime minister” where a finance minister is named too; “the minister” is then nobody. */
function bearerOf(bearers: readonly Bearer[], modifiers: readonly string[]): Bearer | null {
  const meant = bearers.filter(bearer => modifiers.every(m => bearer.words.has(m)))
  return meant.length === 1 ? (meant[0] as Bearer) : null
}

/** Names that a title, a first name, a role or a verb of saying tells to be someone's; “Midway Atoll” may be anything. */
function knownHumans(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  subjects: ReadonlySet<number>,
): Set<number> {
  const humans = new Set<number>()
  entities.forEach((entity, index) => {
    const told = entity.mentions.some(m => (mentions[m] as Mention).person || subjects.has(m))
    if (told || entity.gender !== 'unknown' || entity.roles.length > 0) humans.add(index)
  })
  return humans
}

/** The words between “the” and the head noun: “American” in “the American official”. */
function modifiersOf(tokens: readonly Token[], mention: Mention): string[] {
  const words = tokens.slice(mention.first, mention.last).map(t => t.lower)
  const head = words.lastIndexOf(mention.head)
  return words.slice(1, head < 0 ? words.length : head)
}

/** “assistant police chief” → chief; “a spokesperson for Iran’s Foreign Ministry” → spokesperson. Courtesy titles are no role. */
function roleHead(role: string): string | null {
  const words =
    role
      .toLowerCase()
      .split(/\s+(?:of|for|at|in|from|to|with|on)\s+/u)[0]
      ?.split(/[\s.]+/u)
      .filter(Boolean) ?? []
  const head = words.at(-1) ?? ''
  return isPersonNoun(head) ? head : null
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

function pronounEntity(
  mention: Mention,
  i: number,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
  near: number,
  humans: ReadonlySet<number>,
  pair: ReadonlySet<number>,
): number {
  if (mention.head === 'i' || mention.head === 'we') return -1
  const here = tokens[mention.first] as Token
  if (mention.head === 'who') {
    let k = i - 1
    while (k >= 0 && (mentions[k] as Mention).inside) k--
    const before = mentions[k]
    return before && (before.person || before.kind === 'name') ? before.entity : -1
  }
  const scores = new Map<number, number>()
  /** The nearest bearer of the pronoun's sex whom a sentence begins with by name: who came before steps back. */
  let turned = -1
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const other = mentions[k] as Mention
    if (other.entity < 0) continue
    const entity = entities[other.entity] as Entity
    if (!agrees(mention, entity)) continue
    const there = tokens[other.first] as Token
    let score = -1.0 * Math.min(here.sentence - there.sentence, 8)
    if (subjects.has(k)) score += 1.5
    // Of “Roe and Doe” the one who is named first is no more meant by “she” than the other.
    const stands = !pair.has(other.entity)
    if (stands && opensSentence(tokens, other.first)) score += 0.7
    if (other.inside || other.possessive) score -= 1.5
    if (entity.gender === mention.gender) score += 1.2
    // “He has become a climate evangelist”: what someone is called is seldom who is meant next.
    else if (entity.described && !subjects.has(k)) score -= 0.8
    if (mention.gender !== 'plural' && entity.type === 'person' && !humans.has(other.entity)) score -= 1.5
    // Whom a paragraph begins with it is about.
    const sameParagraph = stands && there.paragraph === here.paragraph
    if (other.kind === 'name' && sameParagraph && opensParagraph(tokens, other)) score += 1
    if (other.kind === 'pronoun' && other.head === mention.head) score += 1.5
    score += Math.min(entity.mentions.length, 8) * 0.12
    if (turned >= 0 && turned !== other.entity) score -= TURNED
    const begins =
      other.kind !== 'pronoun' && !entity.described && stands && opensSentence(tokens, other.lead)
    if (turned < 0 && begins && entity.gender === mention.gender && !other.possessive) turned = other.entity
    if (score > (scores.get(other.entity) ?? -Infinity)) scores.set(other.entity, score)
  }
  let best = -1
  let bestScore = -Infinity
  let second = -1
  let secondScore = -Infinity
  for (const [entity, score] of scores) {
    if (score > bestScore) {
      second = best
      secondScore = bestScore
      best = entity
      bestScore = score
    } else if (score > secondScore) {
      second = entity
      secondScore = score
    }
  }
  if (second >= 0 && bestScore - secondScore < CLOSE) mention.rival = second
  // “The leaders said … They said”: the set stays in view while nothing else that is plural was subject.
  if (near >= 0 && bestScore < 1.5) return near
  return best
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  return first === 0 || (tokens[first - 1] as Token).sentence !== (tokens[first] as Token).sentence
}

function opensParagraph(tokens: readonly Token[], { lead }: Mention): boolean {
  return lead === 0 || (tokens[lead - 1] as Token).paragraph !== (tokens[lead] as Token).paragraph
}

/** Whether a pronoun can stand for the entity. */
export function agrees(pronoun: Mention, entity: Entity): boolean {
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (entity.type === 'group' || entity.gender === 'plural' || entity.gender === 'thing') return false
    return entity.gender === 'unknown' || entity.gender === pronoun.gender
  }
  if (pronoun.gender === 'plural') return entity.gender === 'plural' || entity.type === 'group'
  if (pronoun.gender === 'thing') return entity.type === 'group' && entity.gender !== 'plural'
  return true
}
