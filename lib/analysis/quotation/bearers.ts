import type { Entity } from './entities'
import { isPersonNoun } from './titles'

/** Who has a role, and the words of it. */
export interface Bearer {
  entity: number
  words: Set<string>
  /** Called “the baker, Jane Roe”, as someone told of before. */
  known: boolean
}

/**
 * Role nouns (“researcher Jane Roe”, “Roe, the mayor”) → who bears them, so that “the researcher” and “the mayor” are known before and after
 * the name.
 */
export function bearersOfRoles(entities: readonly Entity[]): Map<string, Bearer[]> {
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
export function bearerOf(bearers: readonly Bearer[], modifiers: readonly string[]): Bearer | null {
  const meant = bearers.filter(bearer => modifiers.every(m => bearer.words.has(m)))
  return meant.length === 1 ? (meant[0] as Bearer) : null
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
