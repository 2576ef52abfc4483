import type { Entity } from './entities'
import type { Mention } from './mention'
import type { Token } from './tokens'

/** How far back, in mentions, a pronoun looks for its bearer. */
const REACH = 60
/** Salience by which the first must lead the second for a pronoun to be unambiguous: one sentence nearer is worth 1. */
const CLOSE = 0.8

/** What a bearer loses who has asked something in the sentence before. */
const ASKED = 2.5

/** What a bearer loses to someone else whom a later sentence begins with. */
const TURNED = 2

/** Names that a title, a first name, a role or a verb of saying tells to be someone's; “Midway Atoll” may be anything. */
export function knownHumans(
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

/** What pronouns are read against: the mentions with their entities so far, and what is known of them. */
export interface PronounContext {
  mentions: readonly Mention[]
  entities: readonly Entity[]
  tokens: readonly Token[]
  /** Mentions that a reporting expression has as subject. */
  subjects: ReadonlySet<number>
  /** Mentions that “asked” has as subject. */
  askers: ReadonlySet<number>
  /** Entities that are surely people. */
  humans: ReadonlySet<number>
}

/**
 * The entity that the pronoun at mention `i` stands for, or -1. `near` is the set of joined persons that “they” could take up (-1 for none), `pair`
 * the persons last named in one breath. Sets the pronoun's `rival` when another could be meant nearly as well.
 */
export function pronounEntity(
  i: number,
  context: PronounContext,
  near: number,
  pair: ReadonlySet<number>,
): number {
  const { mentions, entities, tokens, subjects, askers, humans } = context
  const mention = mentions[i] as Mention
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
    // Who has just asked is not the one who answers.
    if (askers.has(k) && here.sentence > there.sentence && here.sentence - there.sentence <= 2) score -= ASKED
    if (turned >= 0 && turned !== other.entity) score -= TURNED
    const begins =
      other.kind !== 'pronoun' && !entity.described && stands && opensSentence(tokens, other.lead)
    if (turned < 0 && begins && entity.gender === mention.gender && !other.possessive && !askers.has(k))
      turned = other.entity
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
function agrees(pronoun: Mention, entity: Entity): boolean {
  if (pronoun.gender === 'male' || pronoun.gender === 'female') {
    if (entity.type === 'group' || entity.gender === 'plural' || entity.gender === 'thing') return false
    return entity.gender === 'unknown' || entity.gender === pronoun.gender
  }
  if (pronoun.gender === 'plural') return entity.gender === 'plural' || entity.type === 'group'
  if (pronoun.gender === 'thing') return entity.type === 'group' && entity.gender !== 'plural'
  return true
}
