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
  const entities: Entity[] = []
  /** Lower-case last word (and first word, for bodies) → entities, latest last. */
  const byHead = new Map<string, number[]>()
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || mention.words.length === 0) return
    const lower = mention.words.map(w => w.toLowerCase())
    const key = lower.at(-1) as string
    let chosen = -1
    const list = byHead.get(key) ?? []
    for (let k = list.length - 1; k >= 0 && chosen < 0; k--) {
      const entity = entities[list[k] as number] as Entity
      if (compatible(entity, lower, mention)) chosen = list[k] as number
    }
    // A first name by itself: “Hillary”, “Bernie”.
    if (chosen < 0 && lower.length === 1) {
      const byFirst = byHead.get(`first:${key}`) ?? []
      const last = byFirst.at(-1)
      if (last !== undefined) chosen = last
    }
    if (chosen < 0) {
      chosen = entities.length
      entities.push({
        name: mention.name || mention.words.join(' '),
        words: lower,
        type: mention.body ? 'group' : 'person',
        gender: mention.gender,
        roles: [],
        mentions: [],
      })
      byHead.set(key, [...list.slice(-8), chosen])
      if (lower.length > 1) {
        const first = `first:${lower[0]}`
        byHead.set(first, [...(byHead.get(first) ?? []).slice(-8), chosen])
      }
    }
    const entity = entities[chosen] as Entity
    if (lower.length > entity.words.length && !mention.possessive) {
      entity.name = mention.name || mention.words.join(' ')
      entity.words = lower
      if (lower.length > 1 && lower.length < 6) {
        const first = `first:${lower[0]}`
        byHead.set(first, [...(byHead.get(first) ?? []).slice(-8), chosen])
      }
    }
    if (entity.gender === 'unknown') entity.gender = mention.gender
    if (mention.person) entity.type = 'person'
    if (mention.role && !entity.roles.includes(mention.role)) entity.roles.push(mention.role)
    entity.mentions.push(index)
    mention.entity = chosen
  })
  return entities
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
