import { fold } from '../text/normalise'
import type { Naming, Passage, Witness } from './model'
import { describeNames } from './namings-describe'
import type { Mention } from './namings-mention'
import { SegmentWords } from './segment-words'
import { letterSpelling, nameSpelling, spelledName, type SpelledName } from './variants/name-spelling'

/** What the articles of a story call one person or group. */
export interface StoryNaming {
  /** The most frequent form of more than one word, or else the most frequent. */
  name: string
  /** One entry an article, in the order given; empty lists where an article does not name them or adds nothing. */
  articles: { forms: string[]; descriptions: string[]; mentions: number }[]
}

interface Named {
  article: number
  mentions: Mention[]
}

/**
 * The names that at least two of the articles mention and at least one describes, with each article's descriptions as
 * written, without repetition. Those that articles describe differently come first, then the more often mentioned. Forms
 * are one name when they share the last part and no given names disagree, or are spellings of each other, each in its own
 * article alone.
 */
export function collectNamings(witnesses: readonly Witness[]): StoryNaming[] {
  return storyNamings(witnesses.map(witness => new SegmentWords(witness))).map(({ naming }) => naming)
}

/** `collectNamings` for the two sides of a collation, with the rows in which the descriptions stand. */
export function namingsOf(left: SegmentWords, right: SegmentWords, passages: readonly Passage[]): Naming[] {
  const rowOf = { left: new Map<number, number>(), right: new Map<number, number>() }
  for (const passage of passages) {
    for (const segment of passage.left) rowOf.left.set(segment, passage.number)
    for (const segment of passage.right) rowOf.right.set(segment, passage.number)
  }
  return storyNamings([left, right]).map(({ naming, named }) => {
    const rows = new Set<number>()
    for (const { article, mentions } of named) {
      for (const mention of mentions) {
        const row = rowOf[article === 0 ? 'left' : 'right'].get(mention.segment)
        if (mention.descriptions.length > 0 && row !== undefined) rows.add(row)
      }
    }
    return {
      name: naming.name,
      left: naming.articles[0]!.descriptions,
      right: naming.articles[1]!.descriptions,
      passages: [...rows].sort((a, b) => a - b),
    }
  })
}

function storyNamings(articles: readonly SegmentWords[]): { naming: StoryNaming; named: Named[] }[] {
  return namesOf(articles)
    .filter(named => new Set(named.map(one => one.article)).size > 1)
    .filter(named => named.some(one => one.mentions.some(mention => mention.descriptions.length > 0)))
    .map(named => {
      const naming = toStoryNaming(named, articles.length)
      return { naming, named, difference: difference(naming), mentions: mentions(naming) }
    })
    .sort(
      (a, b) =>
        b.difference - a.difference || b.mentions - a.mentions || (a.naming.name < b.naming.name ? -1 : 1),
    )
}

interface Name {
  /** Its parts in every spelling met, the fullest form of each article. */
  spellings: Spelling[]
  all: Named[]
}

interface Spelling {
  parts: readonly string[]
  last: SpelledName
  /** The last part as written. */
  written: string
}

/** With more names under one first letter than this, spellings are not looked for: the text is a directory. */
const NAMES_A_LETTER = 300

/** All names of the articles, those that are one joined. */
function namesOf(articles: readonly SegmentWords[]): Named[][] {
  const names: Name[] = []
  const byLast = new Map<string, Set<Name>>()
  const byLetter = new Map<string, Set<Name>>()
  const file = (index: Map<string, Set<Name>>, key: string, name: Name) => {
    const known = index.get(key)
    if (known === undefined) index.set(key, new Set([name]))
    else known.add(name)
  }
  articles.forEach((words, article) => {
    for (const own of namesWithin(describeNames(words))) {
      const { parts, form } = own[0]!
      const last = parts.at(-1)!
      const spelling = { parts, last: spelledName(last), written: lastWord(form) }
      const letter = firstSound(last)
      const namesakes = [...(byLast.get(last) ?? [])]
      let known = namesakes.find(name => name.spellings.some(spelling => agree(spelling.parts, parts)))
      if (known === undefined && (byLetter.get(letter)?.size ?? 0) <= NAMES_A_LETTER) {
        for (const name of byLetter.get(letter) ?? []) {
          if (!isSpelling(name, spelling, articles, article)) continue
          known = name
          break
        }
      }
      if (known === undefined) {
        known = { spellings: [], all: [] }
        names.push(known)
      }
      known.all.push({ article, mentions: own })
      known.spellings.push(spelling)
      file(byLast, last, known)
      file(byLetter, letter, known)
    }
  })
  return names.map(name => name.all)
}

/** The mentions of one article by name, fullest form first; "Haniyeh" goes with "Ismail Haniyeh". */
function namesWithin(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  const byLast = new Map<string, Mention[][]>()
  for (const mention of [...mentions].sort((a, b) => b.parts.length - a.parts.length)) {
    const last = mention.parts.at(-1)!
    const group = byLast.get(last)?.find(candidate => agree(candidate[0]!.parts, mention.parts))
    if (group !== undefined) group.push(mention)
    else {
      const started = [mention]
      groups.push(started)
      byLast.set(last, [...(byLast.get(last) ?? []), started])
    }
  }
  return groups
}

/** Names with one last part are one when the longer has the shorter's other parts, in this or another spelling. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one]
  if (longer.at(-1) !== shorter.at(-1)) return false
  return shorter.every(
    part => longer.includes(part) || longer.some(known => nameSpelling(known, part, true) > 0),
  )
}

/** Spellings of one name: the last parts by spelling, the other parts alike, neither form in the other's article. */
function isSpelling(
  name: Name,
  other: Spelling,
  articles: readonly SegmentWords[],
  article: number,
): boolean {
  if (name.all.some(named => named.article === article)) return false
  if (name.all.some(named => articles[named.article]!.writes(other.written))) return false
  return name.spellings.some(({ parts, last, written }) => {
    const given = parts.slice(0, -1)
    const sameGiven = other.parts.slice(0, -1).some(part => given.includes(part))
    const bothGiven = given.length > 0 && other.parts.length > 1
    if (parts.at(-1) === other.parts.at(-1) || (bothGiven && !sameGiven)) return false
    return !articles[article]!.writes(written) && letterSpelling(last, other.last, sameGiven) > 0
  })
}

/** What the first letters of a folded name sound like, whatever they are romanised as. */
function firstSound(name: string): string {
  for (const [start, sound] of FIRST_SOUNDS) if (start.test(name)) return sound
  return name.charAt(0)
}

const FIRST_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:dzh|dj|zh|[jyi])/, 'j'],
  [/^(?:ph|f)/, 'f'],
  [/^[ckq]/, 'k'],
  [/^[vw]/, 'v'],
]

const lastWord = (form: string) => form.split(/\s+/).at(-1)!

function toStoryNaming(named: readonly Named[], count: number): StoryNaming {
  const articles = Array.from({ length: count }, (_, article) => {
    const own = named.filter(one => one.article === article).flatMap(one => one.mentions)
    return {
      forms: distinct(own.map(mention => mention.form)),
      descriptions: distinct(own.flatMap(mention => mention.descriptions)),
      mentions: own.length,
    }
  })
  const forms = new Map<string, number>()
  for (const { mentions } of named)
    for (const { form } of mentions) forms.set(form, (forms.get(form) ?? 0) + 1)
  const words = (form: string) => form.split(/\s+/).length
  const [name] = [...forms].sort(
    ([a, times], [b, others]) =>
      Math.min(2, words(b)) - Math.min(2, words(a)) ||
      others - times ||
      words(b) - words(a) ||
      (a < b ? -1 : 1),
  )[0]!
  return { name, articles }
}

/** Without repetition; "the group" and "The group" are one. */
function distinct(texts: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const text of texts) if (!known.has(fold(text))) known.set(fold(text), text)
  return [...known.values()]
}

const mentions = (naming: StoryNaming) => naming.articles.reduce((sum, article) => sum + article.mentions, 0)

/** A description without its article and points: "the U.S. President" and "US President" are alike. */
const bare = (text: string) =>
  fold(text)
    .replaceAll('.', '')
    .replace(/^(?:the|an?|os?|as?|uma?) /, '')

/** 2: several articles describe, and not alike. 1: several describe. 0: one describes. */
function difference(naming: StoryNaming): number {
  const described = naming.articles.filter(article => article.descriptions.length > 0)
  if (described.length < 2) return 0
  const sets = described.map(article => article.descriptions.map(bare).sort().join('\n'))
  return new Set(sets).size > 1 ? 2 : 1
}
