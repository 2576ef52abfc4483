import type { Alignment } from '../collation/align'
import type { StoryArticle } from './model'
import type { ArticleProfile, ProfileTerm } from './profile'

/** What is measured of two articles, all 0 to about 1, and the same when the sides are swapped. */
export const FEATURES = [
  /** Telling words in both, by their rarity (cosine). */
  'terms',
  /** Rarity of the names in both over that of the side with fewer, and over both (cosine). */
  'names',
  'nameCosine',
  /** How much of a side's lead the other has anywhere: of names and of all words, on the side where it is less. */
  'leadNames',
  'leadTerms',
  /** The names that a side is about: how many the other has, on the side where it is less, and on the other. */
  'mainNamesLeast',
  'mainNamesMost',
  /** How much rare is shared, whatever the length. */
  'sharedNames',
  'sharedWords',
  /** Linked sentences over those of the shorter side, and how firm the firmest are. */
  'linked',
  'firmest',
  /** The firmest link from the first sentences of one to the first ones of the other. */
  'leadLink',
  /** Main names in both and sentences that tell the same, together: either alone is a region or a kind of event. */
  'namesAndLinks',
  /** Figures in both over those of the side with fewer; a half where one has too few to tell. */
  'figures',
  /** Days of the week that both begin with, over those of the side with fewer; a half where one names none. */
  'weekdays',
  /** Days between them; 0 when not known. */
  'days',
] as const

export type Feature = (typeof FEATURES)[number]

/** Names that an article is about: the rarest and most frequent ones. */
const MAIN_NAMES = 4
/** What is shared beyond this much adds nothing. */
const MUCH_SHARED = 12
/** Sentences that open an article, the headline among them. */
const LEAD_SENTENCES = 4
const FIRM_LINKS = 3
const LEAST_FIGURES = 2
const UNKNOWN = 0.5
/** Further apart than this and the next report of the same event is another event. */
const MOST_DAYS = 14
const DAY_MS = 86_400_000

export interface Compared {
  article: StoryArticle
  profile: ArticleProfile
}

type Rarity = (term: string, name: boolean) => number

/** How alike two profiles are, without reading sentence by sentence: what chooses the candidates to read closely. */
export function likeness(left: ArticleProfile, right: ArticleProfile, rarity: Rarity): number {
  let both = 0
  for (const [term, a] of left.terms) {
    const b = right.terms.get(term)
    if (b !== undefined) both += weight(term, a, b, rarity, a) * weight(term, a, b, rarity, b)
  }
  return both === 0 ? 0 : both / (norm(left, rarity) * norm(right, rarity))
}

/** The features of two articles and their links, in the order of `FEATURES`. */
export function measurePair(
  left: Compared,
  right: Compared,
  links: Alignment['links'],
  rarity: Rarity,
): Float64Array {
  const [a, b] = [left.profile, right.profile]
  const shared = sharedTerms(a, b, rarity)
  const namesOf = (profile: ArticleProfile) => sum(profile, rarity, term => term.name)
  const leastNames = Math.min(namesOf(a), namesOf(b))
  const main = [mainShare(a, b, rarity), mainShare(b, a, rarity)]
  const sentences = Math.min(left.article.witness.segments.length, right.article.witness.segments.length)
  const scores = links.map(({ score }) => score).sort((x, y) => y - x)
  const leads = links.filter(link => link.left < LEAD_SENTENCES && link.right < LEAD_SENTENCES)
  const distance = daysApart(left.article.day, right.article.day)
  const values: Record<Feature, number> = {
    terms: likeness(a, b, rarity),
    names: leastNames === 0 ? 0 : Math.min(1, shared.names / leastNames),
    nameCosine: shared.names / (Math.sqrt(namesOf(a) * namesOf(b)) || 1),
    leadNames: Math.min(leadShare(a, b, rarity, true), leadShare(b, a, rarity, true)),
    leadTerms: Math.min(leadShare(a, b, rarity, false), leadShare(b, a, rarity, false)),
    mainNamesLeast: Math.min(...main),
    mainNamesMost: Math.max(...main),
    sharedNames: Math.min(shared.names, MUCH_SHARED) / MUCH_SHARED,
    sharedWords: Math.min(shared.words, 2 * MUCH_SHARED) / (2 * MUCH_SHARED),
    linked: sentences === 0 ? 0 : Math.min(1, total(scores) / sentences),
    firmest: total(scores.slice(0, FIRM_LINKS)) / FIRM_LINKS,
    leadLink: Math.max(0, ...leads.map(({ score }) => score)),
    namesAndLinks: Math.sqrt(Math.min(...main) * (total(scores.slice(0, FIRM_LINKS)) / FIRM_LINKS)),
    figures: shareOfFewer(a.figures, b.figures, LEAST_FIGURES),
    weekdays: shareOfFewer(a.weekdays, b.weekdays, 1),
    days: distance === null ? 0 : Math.min(distance, MOST_DAYS) / MOST_DAYS,
  }
  return Float64Array.from(FEATURES, feature => values[feature])
}

/** Whole days between two days or spans of days, 0 when they meet; null when one is not known. */
export function daysApart(left: StoryArticle['day'], right: StoryArticle['day']): number | null {
  if (left === null || right === null) return null
  const [lf, lt, rf, rt] = [left.from, left.to, right.from, right.to].map(day => Date.parse(day) / DAY_MS)
  if (lf === undefined || lt === undefined || rf === undefined || rt === undefined) return null
  const apart = Math.max(0, rf - lt, lf - rt)
  return Number.isFinite(apart) ? apart : null
}

function shareOfFewer<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, least: number): number {
  const fewer = Math.min(a.size, b.size)
  if (fewer < least) return UNKNOWN
  let both = 0
  for (const value of a) if (b.has(value)) both++
  return both / fewer
}

/** A word is a name when one side writes it so: the other may have it in a title only. */
function weight(term: string, a: ProfileTerm, b: ProfileTerm, rarity: Rarity, of: ProfileTerm): number {
  return (1 + Math.log(of.count)) * rarity(term, a.name || b.name)
}

function norm(profile: ArticleProfile, rarity: Rarity): number {
  let square = 0
  for (const [term, entry] of profile.terms) square += weight(term, entry, entry, rarity, entry) ** 2
  return Math.sqrt(square) || 1
}

function sharedTerms(a: ArticleProfile, b: ArticleProfile, rarity: Rarity): { names: number; words: number } {
  let names = 0
  let words = 0
  for (const [term, left] of a.terms) {
    const right = b.terms.get(term)
    if (right === undefined) continue
    // Squared: ten words that half of the articles have are worth less than one that no other has.
    if (left.name || right.name) names += rarity(term, true) ** 2
    else words += rarity(term, false) ** 2
  }
  return { names, words }
}

function sum(profile: ArticleProfile, rarity: Rarity, wanted: (term: ProfileTerm) => boolean): number {
  let all = 0
  for (const [term, entry] of profile.terms) if (wanted(entry)) all += rarity(term, entry.name) ** 2
  return all
}

function leadShare(of: ArticleProfile, within: ArticleProfile, rarity: Rarity, names: boolean): number {
  const wanted = (entry: ProfileTerm) => entry.lead && (!names || entry.name)
  const all = sum(of, rarity, wanted)
  if (all === 0) return 0
  let found = 0
  for (const [term, entry] of of.terms)
    if (wanted(entry) && within.terms.has(term)) found += rarity(term, entry.name) ** 2
  return found / all
}

function mainShare(of: ArticleProfile, within: ArticleProfile, rarity: Rarity): number {
  const main = [...of.terms]
    .filter(([, entry]) => entry.name)
    .map(([term, entry]) => ({
      term,
      weight: weight(term, entry, entry, rarity, entry) * (entry.lead ? 2 : 1),
    }))
    .sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, MAIN_NAMES)
  const all = total(main.map(entry => entry.weight))
  return all === 0
    ? 0
    : total(main.filter(({ term }) => within.terms.has(term)).map(entry => entry.weight)) / all
}

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
