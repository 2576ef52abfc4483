import { GROUP_NAMES } from '../titles'
import type { Token } from '../tokens'
import type { SpeakerMention } from '../model'
import type { ArticleTable } from './model'
import {
  genderOf,
  isMereOpening,
  type NounGroup,
  nounGroupAt,
  withApposition,
  withoutAccents,
} from './noun-groups'

/** A person or body that the article names, with the office it gives. */
interface Named {
  name: string
  gender: 'male' | 'female' | 'unknown'
  role: string | null
  person: boolean
  /** A title, an office or a first name tells that it is someone. */
  told: boolean
  /** How often it is named, and how often behind “in” and its like. */
  seen: number
  placed: number
}

interface Met {
  token: number
  sentence: number
  named: Named
}

/** Who an article names, for short forms, offices and pronouns. */
export interface WhoIsWho {
  /** Last word of a name, without accents → its bearers. */
  byLast: ReadonlyMap<string, readonly Named[]>
  /** Head noun of an office → its bearers. */
  byRole: ReadonlyMap<string, readonly Named[]>
  /** Named persons in the order in which they stand, with their tokens. */
  met: readonly Met[]
}

/** Reads all noun groups of an article that have a name. Linear in the tokens. */
export function readWhoIsWho(text: string, tokens: readonly Token[], table: ArticleTable): WhoIsWho {
  const byLast = new Map<string, Named[]>()
  const byRole = new Map<string, Named[]>()
  const met: Met[] = []
  for (let k = 0; k < tokens.length;) {
    const here = nounGroupAt(tokens, k, table)
    if (!here) {
      k++
      continue
    }
    const found = withApposition(tokens, here, table)
    k = Math.max(k + 1, here.last)
    if (found.kind !== 'name' || isMereOpening(tokens, found, table)) continue
    const words = nameWords(tokens, found)
    const key = withoutAccents(words.at(-1)?.toLowerCase() ?? '')
    const role = found.roleFirst >= 0 ? slice(text, tokens, found.roleFirst, found.roleLast) : null
    let named = (byLast.get(key) ?? []).find(n => fits(n.name, words))
    if (!named) {
      const gender = genderOf(words[0] ?? '')
      named = { name: words.join(' '), gender, role, person: false, told: false, seen: 0, placed: 0 }
      byLast.set(key, [...(byLast.get(key) ?? []).slice(-BEARERS), named])
    }
    if (words.length > named.name.split(' ').length) named.name = words.join(' ')
    if (named.gender === 'unknown' && words.length > 1) named.gender = genderOf(words[0] ?? '')
    named.role ??= role
    const head = role === null ? '' : headOf(role, table)
    named.told ||= found.titled || (role !== null && !BODIES.test(head)) || named.gender !== 'unknown'
    named.person ||= mayBePerson(found, words)
    named.seen++
    if (
      PLACING.test(tokens[found.first - 1]?.lower ?? '') ||
      PLACING.test((tokens[found.first] as Token).lower)
    )
      named.placed++
    if (BODIES.test(head)) named.placed += named.seen
    if (role) {
      const bearers = byRole.get(head) ?? []
      if (!bearers.includes(named)) byRole.set(head, [...bearers.slice(-BEARERS), named])
    }
    met.push({ token: found.first, sentence: (tokens[found.first] as Token).sentence, named })
  }
  for (const { named } of met)
    named.person =
      named.told ||
      (named.person && named.placed * 2 <= named.seen && !GROUP_NAMES.has(named.name.toLowerCase()))
  return { byLast, byRole, met }
}

/** “in”, “at” and their like, and the articles that they are one word with. */
const PLACING =
  /^(?:em|no|na|nos|nas|en|in|im|au|aux|à|nel|nella|nei|a|ao|aos|às|nach|aus|zum|zur|beim|vom|desde|vers|chez)$/
/** What is called so is a body or a place. */
const BODIES =
  /^(?:grupo|movimento|movimiento|mouvement|groupe|gruppo|gruppe|bewegung|empresa|entreprise|azienda|firma|konzern|compañía|companhia|société|società|jornal|periódico|diario|journal|giornale|zeitung|revista|revue|rivista|magazin|agência|agencia|agence|agenzia|agentur|partido|parti|partito|partei|banco|banque|banca|bank|país|pays|paese|land|cidade|ciudad|ville|città|stadt|estado|état|stato|ong|site|portal|canal|rede)$/

/** Bearers of one name or office that are remembered. */
const BEARERS = 8
/** How far back, in named persons, a pronoun looks. */
const REACH = 12

/** Who a noun group is: `sure` when it names or describes someone by itself. */
export function speakerIn(
  text: string,
  tokens: readonly Token[],
  found: NounGroup,
  who: WhoIsWho,
  table: ArticleTable,
): { speaker: SpeakerMention; sure: boolean } {
  const opener = tokens[found.kind === 'name' ? found.nameFirst : found.first] as Token
  // “dit-elle”: the pronoun is the end of the word.
  const start = found.kind === 'pronoun' ? opener.end - pronounOf(opener).length : opener.start
  const { end } = tokens[(found.kind === 'name' ? found.nameLast : found.last) - 1] as Token
  const written = text.slice(start, end)
  const as = (named: Named | null, type: SpeakerMention['type'], role: string | null): SpeakerMention => ({
    start,
    end,
    text: written,
    name: named?.name ?? written.replace(/\s+/gu, ' '),
    type: named ? (named.person ? 'person' : 'group') : type,
    role: named?.role ?? role,
  })
  if (found.kind === 'pronoun') {
    const gender = table.pronouns.get(pronounOf(opener)) ?? 'plural'
    const named = gender === 'plural' ? null : personBefore(who, found.first, gender)
    return { speaker: as(named, 'nominal', null), sure: false }
  }
  if (found.kind === 'nominal') {
    const role = slice(text, tokens, found.roleFirst, found.roleLast)
    const bearers = found.article ? (who.byRole.get(headOf(role, table)) ?? []) : []
    return { speaker: as(bearers.length === 1 ? (bearers[0] ?? null) : null, 'nominal', null), sure: true }
  }
  const words = nameWords(tokens, found)
  const bearers = (who.byLast.get(withoutAccents(words.at(-1)?.toLowerCase() ?? '')) ?? []).filter(n =>
    fits(n.name, words),
  )
  const role = found.roleFirst >= 0 ? slice(text, tokens, found.roleFirst, found.roleLast) : null
  return { speaker: as(bearers[0] ?? null, 'person', role), sure: bearers.length <= 1 }
}

/** The person named last before a token, of the sex that a pronoun asks for where names tell it. */
export function personBefore(who: WhoIsWho, token: number, gender: 'male' | 'female' | 'any'): Named | null {
  let low = 0
  let high = who.met.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((who.met[middle]?.token ?? 0) < token) low = middle + 1
    else high = middle
  }
  let likely: Named | null = null
  let meant: { named: Named; sentence: number } | null = null
  for (let k = low - 1; k >= 0 && k >= low - REACH; k--) {
    const { named, sentence } = who.met[k] as Met
    // Of a sentence that names several, its first is who it is about.
    if (meant && meant.sentence !== sentence) break
    if (!named.person) continue
    if (gender === 'any' || named.gender === gender) meant = { named, sentence }
    else if (named.gender === 'unknown') likely ??= named
  }
  return meant?.named ?? likely
}

const pronounOf = ({ lower }: Token): string => /[^-]+$/u.exec(lower)?.[0] ?? lower

/** A name without an article, or that a first name begins; letters alone are a body's. */
function mayBePerson(found: NounGroup, words: readonly string[]): boolean {
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? '')) return false
  return (
    !found.article || found.roleFirst >= 0 || (words.length > 1 && genderOf(words[0] ?? '') !== 'unknown')
  )
}

/** A shorter form has its words in the longer. */
function fits(name: string, words: readonly string[]): boolean {
  const known = name.split(' ')
  return words.every(word => known.includes(word)) || known.every(word => words.includes(word))
}

function nameWords(tokens: readonly Token[], { nameFirst, nameLast }: NounGroup): string[] {
  return tokens
    .slice(nameFirst, nameLast)
    .filter(token => token.kind === 'word')
    .map(token => token.text.replace(/^[ld]['’](?=\p{Lu})/u, ''))
}

/** “presidente da Câmara” → presidente; “Sprecherin der Stadt” → sprecherin. */
function headOf(role: string, table: ArticleTable): string {
  const words = role.toLowerCase().split(/\s+/u)
  const cut = words.findIndex((word, i) => i > 0 && (table.particles.has(word) || table.articles.has(word)))
  return (cut < 0 ? words : words.slice(0, cut)).at(table.capitalNouns ? -1 : 0) ?? ''
}

function slice(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end)
}
