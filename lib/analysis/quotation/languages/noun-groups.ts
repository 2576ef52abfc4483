import { FEMALE_NAMES, isFirstName, MALE_NAMES } from '../first-names'
import type { Token } from '../tokens'
import type { ArticleTable } from './model'

/** A noun group outside marks that may speak. Token indexes, end exclusive. */
export interface NounGroup {
  first: number
  last: number
  kind: 'name' | 'pronoun' | 'nominal'
  /** The tokens of its name; empty for others. */
  nameFirst: number
  nameLast: number
  /** What it is called, as tokens: the office in front of a name or in apposition, or the whole description. */
  roleFirst: number
  roleLast: number
  /** An article opens it. */
  article: boolean
  /** A courtesy title stands in it. */
  titled: boolean
}

/** A description without a comma behind it is at most so long, in tokens. */
const SHORT = 4
/** Longest noun group, in tokens. */
const LONGEST = 12
/** Endings and words by which German, whose nouns are all capital, names what people are. */
const GERMAN_ROLE =
  /(?:minister|präsident|sprecher|kanzler|meister|chef|direktor|leiter|vorsitzender?|experte|forscher|trainer|anwalt|anwält|richter|lehrer|händler|arbeiter|bauer|bäuer|bäcker|ökonom|professor|kommissar|general|sekretär|botschafter|politiker|abgeordneter?|senator|gouverneur|könig|papst|bischof|pfarrer|arzt|ärzt|autor|regisseur|schauspieler|künstler|historiker|wissenschaftler|analyst|manager|unternehmer|gründer|besitzer|bewohner|anwohner|zeuge|nachbar|rat|rätin|beamter?|offizier|soldat|berater|bürger|student|fahrer|fischer|kapitän|richter|journalist|reporter|redakteur|firma|konzern|partei|verband|agentur|zeitung)(?:in|innen|en|n|s|e)?$/u

/** The noun group that begins at token `i`, or null. */
export function nounGroupAt(tokens: readonly Token[], i: number, table: ArticleTable): NounGroup | null {
  const opener = tokens[i]
  if (opener?.kind !== 'word') return null
  if (table.pronouns.has(opener.lower)) return group(i, i + 1, 'pronoun')
  const glued = /^(?:l|d|un)['’]/u.test(opener.lower)
  const article = glued || table.articles.has(opener.lower)
  if (!article && (!opener.capital || isClosed(opener, table))) return null
  let k = article && !glued ? i + 1 : i
  let nameFirst = -1
  let nameLast = -1
  let last = -1
  let titled = false
  let behindParticle = false
  for (; k < tokens.length && k < i + LONGEST; k++) {
    const token = tokens[k] as Token
    if (token.sentence !== opener.sentence) break
    if (token.text === '.' && table.titles.has(tokens[k - 1]?.lower ?? '')) continue
    if (token.kind !== 'word') break
    if (table.titles.has(token.lower)) {
      titled = true
      last = k + 1
      continue
    }
    const next = tokens[k + 1]
    if (
      table.particles.has(token.lower) &&
      last > 0 &&
      next?.kind === 'word' &&
      next.sentence === opener.sentence
    ) {
      // “presidente da Câmara” goes on; “Ana Gil de Lima” too; “Jonas Vogt der Zeitung” does not.
      if (nameFirst >= 0 && (!next.capital || table.capitalNouns)) break
      if (isVerbal(next, table)) break
      behindParticle = nameFirst < 0
      continue
    }
    if (isClosed(token, table) || isVerbal(token, table)) {
      // “Sprecher der Stadt”, “der Chef des Verbands”: a genitive behind a noun that is no name.
      const genitive = table.capitalNouns && /^(?:der|des|von)$/.test(token.lower) && next?.capital === true
      if (genitive && last === k && !endsInName(tokens, i, k, article)) {
        behindParticle = true
        continue
      }
      break
    }
    if (token.capital) {
      if (nameFirst < 0 && !behindParticle) nameFirst = k
      last = k + 1
      if (nameFirst >= 0) nameLast = k + 1
      continue
    }
    if (nameFirst >= 0 && !(table.capitalNouns && nameFirst === i && !article)) break
    if (nameFirst >= 0) break
    behindParticle = false
    last = k + 1
  }
  if (last < 0) return null
  if (table.capitalNouns && nameFirst >= 0) {
    // Offices first: “Bürgermeister Jonas Vogt”, “die Händlerin Anna Böhm”.
    let begin = nameFirst
    while (begin < nameLast && isOfficeOrTitle(tokens[begin] as Token, table)) begin++
    const called = begin > nameFirst || titled
    const rest = nameLast - begin
    const isName = rest > 0 && (called || (article ? rest > 1 && startsLikePerson(tokens, begin) : true))
    nameFirst = isName ? begin : -1
  } else if (nameFirst < 0 && behindParticle) {
    // “presidente da Câmara João Lima”
    let run = last
    while (run > i && (tokens[run - 1] as Token).capital) run--
    if (last - run >= 3 && isFirstName(bare(tokens[last - 2] as Token))) {
      nameFirst = last - 2
      nameLast = last
    }
  }
  const found = group(i, last, nameFirst >= 0 ? 'name' : 'nominal')
  found.article = article
  found.titled = titled
  if (nameFirst >= 0) {
    found.nameFirst = nameFirst
    found.nameLast = nameLast
    const roleFirst = article && !glued ? i + 1 : i
    if (nameFirst > roleFirst && !titled) {
      found.roleFirst = roleFirst
      found.roleLast = nameFirst
    }
  } else {
    found.roleFirst = article && !glued ? i + 1 : i
    found.roleLast = last
  }
  return found
}

/**
 * “o prefeito, Paulo Reis,” and “Paul Girard, boulanger.”: the group with what stands in apposition to it. `governs`: a preposition has
 * the group, so that the clause begins behind a single comma.
 */
export function withApposition(
  tokens: readonly Token[],
  found: NounGroup,
  table: ArticleTable,
  governs = false,
): NounGroup {
  const comma = tokens[found.last]
  if (comma?.text !== ',' || found.kind === 'pronoun') return found
  const start = found.last + 1
  const behind = nounGroupAt(tokens, start, table) ?? bareNoun(tokens, start, table)
  if (!behind || behind.kind === 'pronoun') return found
  const closing = tokens[behind.last]
  const closes = !closing || closing.sentence !== comma.sentence || closing.kind !== 'word'
  // “Segundo Gil, metade das lojas vai fechar.” is no apposition: that one is closed by a comma, or short.
  const short = behind.last - start <= SHORT && !governs
  if (!closes || (closing?.text !== ',' && !short)) return found
  if (found.kind === 'nominal' && behind.kind === 'name' && behind.roleFirst < 0)
    return {
      ...behind,
      first: found.first,
      roleFirst: found.roleFirst,
      roleLast: found.roleLast,
      article: false,
    }
  if (found.kind === 'name' && behind.kind === 'nominal' && found.roleFirst < 0)
    return { ...found, last: behind.last, roleFirst: behind.roleFirst, roleLast: behind.roleLast }
  return found
}

/** “, boulanger,”, “, presidente da Câmara,”: an office without an article. */
function bareNoun(tokens: readonly Token[], i: number, table: ArticleTable): NounGroup | null {
  const opener = tokens[i]
  if (opener?.kind !== 'word' || opener.capital || isClosed(opener, table) || isVerbal(opener, table))
    return null
  let last = i
  while (last < i + LONGEST) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.sentence !== opener.sentence || isVerbal(token, table)) break
    // “dona de uma padaria”
    const owned =
      last > i && table.articles.has(token.lower) && table.particles.has(tokens[last - 1]?.lower ?? '')
    if (isClosed(token, table) && !table.particles.has(token.lower) && !owned) break
    last++
  }
  return { ...group(i, last, 'nominal'), roleFirst: i, roleLast: last }
}

/** “Zugleich”, “Interrogé”: a word that is capital because a sentence begins with it, and nowhere else. */
export function isMereOpening(tokens: readonly Token[], found: NounGroup, table: ArticleTable): boolean {
  if (found.kind !== 'name' || found.article || found.titled || found.nameLast - found.first !== 1)
    return false
  const token = tokens[found.first] as Token
  const opens = tokens[found.first - 1]?.sentence !== token.sentence
  return opens && !table.named.has(token.lower) && genderOf(token.text) === 'unknown'
}

/** The sex that a first name tells, for pronouns. */
export function genderOf(firstName: string): 'male' | 'female' | 'unknown' {
  const word = withoutAccents(firstName.toLowerCase())
  return MALE_NAMES.has(word) || MALE_NAMES.has(firstName.toLowerCase())
    ? 'male'
    : FEMALE_NAMES.has(word) || FEMALE_NAMES.has(firstName.toLowerCase())
      ? 'female'
      : 'unknown'
}

export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const bare = (token: Token): string => withoutAccents(token.lower)

function startsLikePerson(tokens: readonly Token[], k: number): boolean {
  return genderOf((tokens[k] as Token).text) !== 'unknown'
}

/** “Ministerpräsidentin Dr. Claudia Reimann”: what stands before the name. */
function isOfficeOrTitle({ lower, text }: Token, table: ArticleTable): boolean {
  return GERMAN_ROLE.test(lower) || table.titles.has(lower) || text === '.'
}

/** Whether the capital words of a German group so far end in a person's name. */
function endsInName(tokens: readonly Token[], first: number, last: number, article: boolean): boolean {
  const capitals = tokens.slice(first, last).filter(t => t.capital && !/^(?:der|die|das)$/.test(t.lower))
  const roles = capitals.filter(t => GERMAN_ROLE.test(t.lower)).length
  return capitals.length - roles >= (article && roles === 0 ? 2 : 1)
}

function isClosed({ lower }: Token, table: ArticleTable): boolean {
  return (
    table.prepositions.has(lower) ||
    table.that.has(lower) ||
    table.between.has(lower) ||
    table.pronouns.has(lower) ||
    table.articles.has(lower) ||
    table.calendar.has(lower) ||
    table.sources.some(words => words.length === 1 && words[0] === lower) ||
    CLOSED.has(lower)
  )
}

const isVerbal = ({ lower, capital }: Token, table: ArticleTable): boolean =>
  !capital && (table.verbs.has(lower) || table.naming.has(lower))

/** Conjunctions and relatives of all five languages. */
const CLOSED = new Set(
  'e y et und ed ou o oder mas pero mais aber ma quem quien qui wer chi cuando quando wenn se si où donde porque porquê denn weil nach'.split(
    ' ',
  ),
)

/** A group that has no name, or not yet. */
export function group(first: number, last: number, kind: NounGroup['kind']): NounGroup {
  return {
    first,
    last,
    kind,
    nameFirst: -1,
    nameLast: -1,
    roleFirst: -1,
    roleLast: -1,
    article: false,
    titled: false,
  }
}
