import { type Entity, describe, descriptionKey } from './entities'
import type { Mention } from './mentions'
import type { Token } from './tokens'

/** How far back, in mentions, a pronoun or a short description looks for its bearer. */
const REACH = 60

/**
 * Sets `entity` of pronouns and descriptions, walking the article once. A pronoun takes the most salient earlier person that agrees in
 * gender and number: recent, subject of its sentence, named often. A description (“the official”) takes an earlier description with
 * the same head noun, or stands for itself. `speakerBefore(i)` gives the entity that spoke last before mention `i`, or -1.
 */
export function resolveMentions(
  mentions: readonly Mention[],
  entities: Entity[],
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): void {
  const byKey = new Map<string, number>()
  mentions.forEach((mention, i) => {
    if (mention.kind === 'nominal') {
      if (!mention.person && !mention.body) return
      mention.entity = resolveNominal(mention, i, entities, tokens, byKey)
      ;(entities[mention.entity] as Entity).mentions.push(i)
    } else if (mention.kind === 'pronoun') {
      const entity = resolvePronoun(mention, i, mentions, entities, tokens, subjects)
      mention.entity = entity
      if (entity >= 0) (entities[entity] as Entity).mentions.push(i)
    }
  })
}

function resolveNominal(
  mention: Mention,
  i: number,
  entities: Entity[],
  tokens: readonly Token[],
  byKey: Map<string, number>,
): number {
  const words = tokens.slice(mention.first, mention.last).map(t => t.text)
  const text = describe(joinWords(tokens, mention))
  const key = descriptionKey(text)
  const definite = /^(?:the|this|that|these|those)$/i.test(words[0] ?? '')
  const known = byKey.get(key) ?? (definite ? byKey.get(`head:${mention.head}`) : undefined)
  if (known !== undefined) return known
  const index = entities.length
  entities.push({
    name: text,
    words: [mention.head],
    type: mention.person ? 'nominal' : 'group',
    gender: mention.gender,
    roles: [],
    mentions: [],
  })
  byKey.set(key, index)
  byKey.set(`head:${mention.head}`, index)
  void i
  return index
}

function joinWords(tokens: readonly Token[], mention: Mention): string {
  let out = ''
  for (let k = mention.first; k < mention.last; k++) {
    const token = tokens[k] as Token
    const gap = k > mention.first && token.start > (tokens[k - 1] as Token).end
    out += (gap ? ' ' : '') + token.text
  }
  return out
}

function resolvePronoun(
  mention: Mention,
  i: number,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  tokens: readonly Token[],
  subjects: ReadonlySet<number>,
): number {
  if (mention.head === 'i' || mention.head === 'we') return -1
  const here = tokens[mention.first] as Token
  if (mention.head === 'who') {
    const before = mentions[i - 1]
    return before && (before.person || before.kind === 'name') ? before.entity : -1
  }
  let best = -1
  let bestScore = -Infinity
  const seen = new Set<number>()
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const other = mentions[k] as Mention
    if (other.entity < 0 || seen.has(other.entity)) continue
    const entity = entities[other.entity] as Entity
    if (!agrees(mention, entity)) continue
    seen.add(other.entity)
    const there = tokens[other.first] as Token
    const sentences = here.sentence - there.sentence
    let score = -1.0 * Math.min(sentences, 8)
    if (subjects.has(k)) score += 1.5
    if (opensSentence(tokens, other.first)) score += 0.7
    if (other.inside || other.possessive) score -= 1
    if (entity.gender === mention.gender) score += 1.2
    if (other.kind === 'pronoun' && other.head === mention.head) score += 1.5
    score += Math.min(entity.mentions.length, 8) * 0.12
    if (score > bestScore) {
      best = other.entity
      bestScore = score
    }
  }
  return best
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  return first === 0 || (tokens[first - 1] as Token).sentence !== (tokens[first] as Token).sentence
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
