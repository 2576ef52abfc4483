import { isFirstName } from './first-names'
import type { Gender, Mention } from './mention'

/** Someone or some body the article names or describes, with all its mentions. */
export interface Entity {
  /** The fullest name, without titles; for a description its own words. */
  name: string
  words: string[]
  type: 'person' | 'group' | 'nominal'
  gender: Gender
  roles: string[]
  mentions: number[]
  /** Described and not named: “the ministry”, “two officials”. */
  described?: true
  /** Entities joined in it (“Roe and Doe”), when it is such a set. */
  members?: number[]
}

const ARTICLE = /^(?:the|a|an)\s+/i

/**
 * Groups name mentions that are one bearer: a later, shorter form joins the latest fuller name that holds its words (“Mr. Patel”
 * → “Vedant Patel”), a fuller form takes over the name. Sets `entity` of every name mention. Nominal and pronoun mentions are left to
 * `resolve`.
 */
export function nameEntities(mentions: readonly Mention[]): Entity[] {
  const register: Register = { entities: [], byLast: new Map(), byFirst: new Map() }
  const names = mentions.map((mention, index) => ({ mention, index })).filter(n => n.mention.words.length > 0)
  // Words of a headline in capitals run into one another (“Hamas Officials See Chance”): they join names the text has, and make none longer.
  for (const name of names.filter(n => !n.mention.weak)) enter(register, name.mention, name.index)
  for (const name of names.filter(n => n.mention.weak)) enter(register, name.mention, name.index)
  for (const entity of register.entities) entity.mentions.sort((a, b) => a - b)
  return register.entities
}

interface Register {
  entities: Entity[]
  /** Lower-case last word → entities; first word likewise. Only the latest few are kept: a hostile text has thousands. */
  byLast: Map<string, number[]>
  byFirst: Map<string, number[]>
}

/** Bearers of one surname that are remembered. */
const BEARERS = 8
/** A bearer named this many times as often as the other of the surname is who is meant. */
const DOMINANT = 3

function enter(register: Register, mention: Mention, index: number): void {
  const { entities } = register
  const lower = mention.words.map(w => w.toLowerCase())
  const { chosen, rival } = mention.weak
    ? bearerInHeadline(register, lower)
    : bearerOf(register, lower, mention)
  mention.entity = chosen >= 0 ? chosen : entities.length
  mention.rival = rival
  // A run of a headline that the text does not name: “Middle East Crisis”, “Little Chance”.
  if (chosen < 0 && mention.weak && !(mention.person || mention.body)) {
    mention.entity = -1
    return
  }
  if (chosen < 0) {
    entities.push({
      name: mention.name || mention.words.join(' '),
      words: lower,
      type: mention.body ? 'group' : 'person',
      gender: mention.gender,
      roles: [],
      mentions: [],
    })
    remember(register.byLast, lower.at(-1) as string, mention.entity)
    if (lower.length > 1) remember(register.byFirst, lower[0] as string, mention.entity)
  }
  const entity = entities[mention.entity] as Entity
  entity.mentions.push(index)
  if (mention.weak) return
  if (lower.length > entity.words.length && !mention.possessive) {
    entity.name = mention.name || mention.words.join(' ')
    entity.words = lower
    remember(register.byFirst, lower[0] as string, mention.entity)
  }
  if (entity.gender === 'unknown') entity.gender = mention.gender
  if (mention.person && !mention.body) entity.type = 'person'
  if (mention.role && !entity.roles.includes(mention.role)) entity.roles.push(mention.role)
}

function remember(index: Map<string, number[]>, key: string, entity: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [entity])
  else if (!list.includes(entity)) {
    list.push(entity)
    if (list.length > BEARERS) list.shift()
  }
}

/** The earlier bearer of a name, and another that it could be when a surname has two and neither stands out. */
function bearerOf(
  register: Register,
  lower: readonly string[],
  mention: Mention,
): { chosen: number; rival: number } {
  const { entities, byLast, byFirst } = register
  const key = lower.at(-1) as string
  let fits = (byLast.get(key) ?? []).filter(e => compatible(entities[e] as Entity, lower, mention))
  // A first name by itself: “Angela”, “Boris”.
  if (fits.length === 0 && lower.length === 1 && isFirstName(key)) fits = (byFirst.get(key) ?? []).slice(-1)
  const whole = fits.find(e => (entities[e] as Entity).words.join(' ') === lower.join(' '))
  if (whole !== undefined && lower.length > 1) return { chosen: whole, rival: -1 }
  const byRecency = fits.toSorted((a, b) => lastOf(entities[b] as Entity) - lastOf(entities[a] as Entity))
  const [latest = -1, other = -1] = byRecency
  if (other < 0 || lower.length > 1) return { chosen: latest, rival: -1 }
  const [a, b] = [(entities[latest] as Entity).mentions.length, (entities[other] as Entity).mentions.length]
  if (b >= a * DOMINANT) return { chosen: other, rival: -1 }
  return { chosen: latest, rival: a >= b * DOMINANT ? -1 : other }
}

const lastOf = (entity: Entity): number => entity.mentions.at(-1) ?? -1

/** In a headline the longest name of the text that the run of capitals begins with, or that has its last word. */
function bearerInHeadline(register: Register, lower: readonly string[]): { chosen: number; rival: number } {
  const { entities, byLast } = register
  const first = lower[0] as string
  const known =
    (byLast.get(lower.at(-1) as string) ?? []).findLast(e =>
      (entities[e] as Entity).words.every(w => lower.includes(w)),
    ) ??
    (byLast.get(lower[1] ?? '') ?? []).findLast(
      e => (entities[e] as Entity).words.join(' ') === lower.slice(0, 2).join(' '),
    ) ??
    (byLast.get(first) ?? []).at(-1) ??
    -1
  return { chosen: known, rival: -1 }
}

/**
 * Makes a group of every name that stands mostly behind “in”, “at”, “near” and never as a person: a place, which no “he” or “she” can be.
 */
export function tellPlaces(
  entities: readonly Entity[],
  mentions: readonly Mention[],
  tokens: readonly { lower: string }[],
): void {
  for (const entity of entities) {
    if (entity.type !== 'person' || entity.gender !== 'unknown' || entity.roles.length > 0) continue
    let placed = 0
    let personal = false
    for (const index of entity.mentions) {
      const mention = mentions[index] as Mention
      personal ||= mention.person
      if (
        /^(?:in|at|near|outside|across|throughout|into)$/.test(tokens[mention.first - 1]?.lower ?? '') &&
        !mention.possessive
      )
        placed++
    }
    if (!personal && placed * 2 > entity.mentions.length) {
      entity.type = 'group'
      entity.gender = 'thing'
    }
  }
}

/** A mention whose words all stand in the entity's name, or the other way round, without a clash of sex or first name. */
function compatible(entity: Entity, lower: readonly string[], mention: Mention): boolean {
  // “Yahya Roe Leads Hamas”: a run of capitals that ends with a body's name makes the body no person.
  if (entity.type === 'group' && mention.person && lower.length > entity.words.length) return false
  if (
    entity.gender !== 'unknown' &&
    mention.gender !== 'unknown' &&
    entity.gender !== mention.gender &&
    entity.gender !== 'thing' &&
    mention.gender !== 'thing'
  )
    return false
  const [shorter, longer] =
    lower.length <= entity.words.length ? [lower, entity.words] : [entity.words, lower]
  if (shorter.length === 1) return true
  return shorter.every(w => longer.includes(w) || (w.length === 1 && longer.some(l => l.startsWith(w))))
}

/** A description as it is shown: an article in lower case stays, the first letter follows the text. */
export function describe(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Key by which repeated descriptions are one: “the official”, “a Hamas official” → “official”. */
export function descriptionKey(words: string): string {
  return describe(words).replace(ARTICLE, '').toLowerCase()
}
