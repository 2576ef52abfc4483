import type { Entity } from './entities'
import type { Mention } from './mention'
import { isPersonNoun, TITLES } from './titles'
import type { Token } from './tokens'

/** Names that are joined: “Roe, along with Doe and Poe”, “Roe and Doe”. Token indexes, end exclusive. */
export interface Joined {
  /** Mentions, in order. */
  members: number[]
  first: number
  last: number
  /** Their entity, of type group. */
  entity: number
}

const JOINING = /^(?:,|and|&)$/
const LINKING = new Set([
  'along',
  'together',
  'with',
  'as',
  'well',
  'the',
  'both',
  'former',
  'his',
  'her',
  'counterpart',
])
/** Tokens between two joined names at most: titles, offices and a few linking words. */
const REACH = 9

/** Finds joined names and makes an entity of each set, its name the members' names with “; ” between. Linear in the mentions. */
export function joinNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: Entity[],
): Joined[] {
  const joined: Joined[] = []
  const known = new Map<string, number>()
  let members: number[] = []
  let end = -1
  /** “A, B and C”: nothing joins behind the “and”. */
  let finished = false
  const close = () => {
    const distinct = [...new Set(members.map(m => (mentions[m] as Mention).entity))]
    if (distinct.length > 1 && distinct.every(e => e >= 0)) {
      const key = [...distinct].sort((a, b) => a - b).join()
      let entity = known.get(key)
      if (entity === undefined) {
        entity = entities.length
        known.set(key, entity)
        const names = distinct.map(e => (entities[e] as Entity).name)
        entities.push({
          name: names.join('; '),
          words: [],
          type: 'group',
          gender: 'plural',
          roles: [],
          mentions: [],
          members: distinct,
        })
      }
      joined.push({ members, first: (mentions[members[0] as number] as Mention).first, last: end, entity })
    }
    members = []
    end = -1
  }
  mentions.forEach((mention, index) => {
    if (mention.kind !== 'name' || mention.inside || mention.entity < 0) return
    const last = members.length > 0 ? (mentions[members.at(-1) as number] as Mention) : null
    const bridge = last ? bridgeBetween(tokens, end, mention.first) : 'none'
    if (bridge === 'of') {
      end = mention.last
      return
    }
    const body = (mentions[members[0] as number] as Mention | undefined)?.body ?? mention.body
    if (bridge === 'none' || finished || body !== mention.body || last?.possessive) close()
    finished = bridge === 'last' && members.length > 0
    if (mention.possessive) return
    members.push(index)
    end = mention.last
  })
  close()
  return joined
}

/** `of`: the next name belongs to the last one's office (“President el-Sissi of Egypt”). `and`: it is joined, and `last`: as the last one. */
function bridgeBetween(tokens: readonly Token[], from: number, to: number): 'of' | 'and' | 'last' | 'none' {
  if (to - from > REACH || to <= from) return 'none'
  const first = tokens[from] as Token
  if ((tokens[from - 1] as Token).sentence !== (tokens[to] as Token).sentence) return 'none'
  if (to - from === 1 && /^(?:of|from|in)$/.test(first.lower)) return 'of'
  let joins = false
  let final = false
  let linked = false
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token
    if (JOINING.test(token.lower)) {
      joins = true
      final ||= token.lower === 'and' || token.text === '&'
    } else if (LINKING.has(token.lower)) linked ||= token.lower === 'with'
    // “Roe and her brother, Paul,”
    else if (isPersonNoun(token.lower) && /^(?:his|her)$/.test(tokens[k - 1]?.lower ?? '')) continue
    else if (token.kind !== 'word' ? token.text !== '.' : !token.capital && !TITLES.has(token.lower))
      return 'none'
  }
  // A comma alone joins nothing: “In Cairo, Roe said”.
  const last = tokens[to - 1] as Token
  if (to - from === 1 && last.text === ',')
    return tokens.slice(to, to + 12).some(t => t.lower === 'and' || t.text === '&') ? 'and' : 'none'
  return final ? 'last' : joins || linked ? 'and' : 'none'
}
