import type { Token } from '../tokens'
import type { ArticleTable } from './model'
import { isMereOpening, type NounGroup, nounGroupAt, withApposition } from './noun-groups'

/** A reporting verb with its auxiliaries. Token indexes, end exclusive. */
export interface VerbGroup {
  first: number
  last: number
  /** The verb itself, behind its auxiliaries. */
  verb: number
  /** “dit-elle”, “a-t-il ajouté”: the pronoun that is part of it. */
  pronoun: string | null
  /** Reports beside marks alone. */
  naming: boolean
}

const CLITIC = /^(?<verb>.+?)-(?:t-)?(?<pronoun>ils?|elles?|on)$/u

/** The reporting verb whose first token is `k`, auxiliaries taken in, or null. */
export function verbGroupAt(tokens: readonly Token[], k: number, table: ArticleTable): VerbGroup | null {
  const token = tokens[k]
  if (token?.kind !== 'word') return null
  const clitic = CLITIC.exec(token.lower)?.groups
  const pronoun = clitic?.pronoun ?? null
  const base = clitic?.verb ?? token.lower
  const before = tokens[k - 1]
  const noun =
    before?.kind === 'word' && before.sentence === token.sentence && table.articles.has(before.lower)
  if (!noun && table.verbs.has(base) && !(token.capital && table.capitalNouns))
    return { first: k, last: particleBehind(tokens, k, table), verb: k, pronoun, naming: false }
  if (!noun && table.naming.has(base)) return { first: k, last: k + 1, verb: k, pronoun, naming: true }
  if (!table.between.has(base)) return null
  // “a également déclaré”, “ha dichiarato”
  for (let n = k + 1; n <= k + 2; n++) {
    const next = tokens[n]
    if (next?.kind !== 'word' || next.sentence !== token.sentence) return null
    if (table.verbs.has(next.lower) || table.naming.has(next.lower))
      return { first: k, last: n + 1, verb: n, pronoun, naming: !table.verbs.has(next.lower) }
    if (!table.between.has(next.lower)) return null
  }
  return null
}

/** “teilte mit”, “fügte hinzu”: the particle belongs to the verb when it stands right behind it. */
function particleBehind(tokens: readonly Token[], k: number, table: ArticleTable): number {
  return table.capitalNouns &&
    /^(?:mit|hinzu|an|ein|zu)$/.test(tokens[k + 1]?.lower ?? '') &&
    endsHere(tokens[k + 2])
    ? k + 2
    : k + 1
}

const endsHere = (token: Token | undefined): boolean => token === undefined || token.kind !== 'word'

/** The noun group right behind a verb that stands before its subject: “disse o prefeito Paulo Reis”. */
export function subjectBehind(
  tokens: readonly Token[],
  verb: VerbGroup,
  table: ArticleTable,
): NounGroup | null {
  let k = verb.last
  const { sentence } = tokens[verb.first] as Token
  while (table.between.has(tokens[k]?.lower ?? '') && tokens[k]?.sentence === sentence) k++
  if (tokens[k]?.sentence !== sentence) return null
  const found = nounGroupAt(tokens, k, table)
  return found && withApposition(tokens, found, table)
}

/**
 * The subject of a verb among the noun groups from `floor` on: the one right before it, appositions taken in, or the first of its clause
 * that no preposition governs.
 */
export function subjectBefore(
  tokens: readonly Token[],
  verb: VerbGroup,
  floor: number,
  table: ArticleTable,
): NounGroup | null {
  let first: NounGroup | null = null
  let beside: NounGroup | null = null
  let relative = false
  for (let k = floor; k < verb.first;) {
    if (tokens[k]?.text === ',') relative = !relative && opensRelative(tokens, k + 1, table)
    const here = nounGroupAt(tokens, k, table)
    if (!here || here.last > verb.first) {
      k++
      continue
    }
    const found = withApposition(tokens, here, table)
    k = Math.max(k + 1, Math.min(found.last, verb.first))
    const before = tokens[found.first - 1]
    const governed =
      before?.kind === 'word' &&
      before.sentence === (tokens[found.first] as Token).sentence &&
      (table.prepositions.has(before.lower) || table.particles.has(before.lower))
    // “Den Angehörigen versprach sie”: whom, not who.
    const isWhom = table.oblique.has((tokens[found.first] as Token).lower)
    if (governed || isWhom || relative || found.last > verb.first) continue
    const isBeside = onlyBetween(tokens, found.last, verb.first, table)
    const opening = isMereOpening(tokens, found, table)
    // “Zugleich betonte sie”: the subject comes behind.
    if (opening && (!isBeside || nounGroupAt(tokens, verb.last, table))) continue
    first ??= found
    if (isBeside) beside = found
  }
  return beside ?? first
}

/** “, que visitó …”, “, der die Brücke kennt”: a clause about what stands before. */
function opensRelative(tokens: readonly Token[], k: number, table: ArticleTable): boolean {
  const word = tokens[k]?.lower ?? ''
  if (!table.capitalNouns) return /^(?:que|qui|che|quien|quem|dont|cui|cuyo|cuya)$/.test(word)
  const next = tokens[k + 1]
  return /^(?:der|die|das)$/.test(word) && next !== undefined && !next.capital && isSmall(next.lower, table)
}

const isSmall = (word: string, table: ArticleTable): boolean =>
  table.articles.has(word) ||
  table.prepositions.has(word) ||
  table.between.has(word) ||
  table.pronouns.has(word)

function onlyBetween(tokens: readonly Token[], from: number, to: number, table: ArticleTable): boolean {
  for (let k = from; k < to; k++) {
    const { text, lower } = tokens[k] as Token
    if (text !== ',' && !table.between.has(lower)) return false
  }
  return true
}
