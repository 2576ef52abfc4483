import type { Alignment } from '../collation/align'
import type { StoryArticle } from './model'
import type { ArticleProfile, ProfileTerm, SentenceMarks } from './profile'

/**
 * What is measured of two articles, all 0 to about 1, and the same when the sides are swapped. Few, and each either for one
 * event or against it, whatever the others say: what is learnt of thirty events must hold for the next ones.
 */
export const FEATURES = [
  /** The names that a side is about: how many the other has, on the side where it is less. */
  'mainNames',
  /** How many of the names in a side's lead the other has anywhere, on the side where it is more. */
  'leadNames',
  /** Names in both by their rarity: over those of the side with fewer, and how much there is, whatever the length. */
  'names',
  'namesShared',
  /** Main names in both and sentences that tell the same, together: either alone is a region or a kind of event. */
  'namesAndLinks',
  /** Linked sentences that share a rare name or figure; the same with rare words of any kind. */
  'confirmed',
  'toldAlike',
  /** Linked sentences in which each side has names and figures, and not the same ones, over all linked ones. */
  'contradicted',
  /** Linked sentences in which both have figures and share none. */
  'otherFigures',
  /** Figures in both over those of the side with fewer; a half where one has too few to tell. */
  'figures',
  /** How much is shared of figures, by how telling each is. */
  'figuresShared',
  /** 1 when both begin with days of the week, and with different ones. */
  'otherWeekdays',
  /** Sentences of the shorter side: where more is told, more must be shared. */
  'length',
] as const

export type Feature = (typeof FEATURES)[number]

/** Names that an article is about: the rarest and most frequent ones. */
const MAIN_NAMES = 4
/** Texts with hardly a name have not much in common when they share it: so much is counted as not shared. */
const FEW_NAMES = 2
const FEW_LEAD_NAMES = 0.5
/** What is shared beyond this adds nothing. */
const MUCH_NAMES = 15
const MUCH_CONFIRMED = 3
const MUCH_ALIKE = 4
const MUCH_OTHER = 3
const MUCH_FIGURES = 4
const LONG = 20
/** Names and figures, and words of any kind, that together can hardly be met by chance. */
const TELLING_MARKS = 0.8
const TELLING_WORDS = 2
const FIRM_LINKS = 3
const LEAST_FIGURES = 2
const UNKNOWN = 0.5
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
  // A word is a name when one side writes it so: the other may have it in a title only.
  const isName = (term: string) => a.terms.get(term)?.name === true || b.terms.get(term)?.name === true
  // Squared: ten words that half of the articles have are worth less than one that no other has.
  const nameWeight = (term: string) => (isName(term) ? rarity(term, true) ** 2 : 0)
  const termWeight = (term: string) => rarity(term, isName(term)) ** 2
  const names = total([...a.terms.keys()].filter(term => b.terms.has(term)).map(nameWeight))
  const namesOf = (profile: ArticleProfile) => total([...profile.terms.keys()].map(nameWeight))
  const mainNames = Math.min(mainShare(a, b, rarity), mainShare(b, a, rarity))
  const firmest =
    total(
      links
        .map(({ score }) => score)
        .sort((x, y) => y - x)
        .slice(0, FIRM_LINKS),
    ) / FIRM_LINKS
  const told = readLinks(a, b, links, nameWeight, termWeight)
  const figures = [...a.figures].filter(figure => b.figures.has(figure))
  const sentences = Math.min(left.article.witness.segments.length, right.article.witness.segments.length)
  const values: Record<Feature, number> = {
    mainNames,
    leadNames: Math.max(leadShare(a, b, nameWeight), leadShare(b, a, nameWeight)),
    names: names / (Math.min(namesOf(a), namesOf(b)) + FEW_NAMES),
    namesShared: upTo(Math.log(1 + MUCH_NAMES), Math.log1p(names)),
    namesAndLinks: Math.sqrt(mainNames * firmest),
    confirmed: upTo(MUCH_CONFIRMED, told.confirmed),
    toldAlike: upTo(MUCH_ALIKE, told.alike),
    contradicted: told.contradicted,
    otherFigures: upTo(MUCH_OTHER, told.otherFigures),
    figures: shareOfFewer(a.figures, b.figures),
    figuresShared: upTo(MUCH_FIGURES, total(figures.map(specificity))),
    otherWeekdays:
      a.weekdays.size > 0 && b.weekdays.size > 0 && ![...a.weekdays].some(day => b.weekdays.has(day)) ? 1 : 0,
    length: upTo(LONG, sentences),
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

type Weigh = (term: string) => number

/**
 * What linked sentences name: the same people, places and figures, or others. Two events of a kind are told in the same
 * words; what tells them apart is who, where and how many. Each link counts by its score.
 */
function readLinks(
  a: ArticleProfile,
  b: ArticleProfile,
  links: Alignment['links'],
  nameWeight: Weigh,
  termWeight: Weigh,
): { confirmed: number; alike: number; contradicted: number; otherFigures: number } {
  let confirmed = 0
  let alike = 0
  let contradicted = 0
  let otherFigures = 0
  let all = 0
  for (const { left, right, score } of links) {
    const [l, r] = [a.sentences.get(left), b.sentences.get(right)]
    if (l === undefined || r === undefined) continue
    const terms = [...l.terms].filter(term => r.terms.has(term))
    const figures = total([...l.figures].filter(figure => r.figures.has(figure)).map(specificity))
    const both = total(terms.map(nameWeight)) + figures
    all += score
    confirmed += score * Math.min(1, both / TELLING_MARKS)
    alike += score * Math.min(1, (total(terms.map(termWeight)) + figures) / TELLING_WORDS)
    if (marksOf(l, nameWeight) >= TELLING_MARKS && marksOf(r, nameWeight) >= TELLING_MARKS)
      contradicted += score * Math.max(0, 1 - both / TELLING_MARKS)
    if (l.figures.size > 0 && r.figures.size > 0 && figures === 0) otherFigures += score
  }
  return { confirmed, alike, contradicted: all === 0 ? 0 : contradicted / all, otherFigures }
}

const marksOf = ({ terms, figures }: SentenceMarks, nameWeight: Weigh): number =>
  total([...terms].map(nameWeight)) + total([...figures].map(specificity))

/** How little a figure is met by chance, 0 to 1: "214" tells more than "12", and "8.6" than "86". */
function specificity(figure: string): number {
  const digits = figure.replace(/\D/g, '').replace(/0+$/, '').length + (figure.includes('.') ? 1 : 0)
  return Math.min(1, Math.max(0.1, (digits - 1) * 0.35))
}

function shareOfFewer(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewer = Math.min(a.size, b.size)
  return fewer < LEAST_FIGURES ? UNKNOWN : [...a].filter(value => b.has(value)).length / fewer
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

function leadShare(of: ArticleProfile, within: ArticleProfile, nameWeight: Weigh): number {
  const lead = [...of.terms].filter(([, entry]) => entry.lead).map(([term]) => term)
  const found = lead.filter(term => within.terms.has(term))
  return total(found.map(nameWeight)) / (total(lead.map(nameWeight)) + FEW_LEAD_NAMES)
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

const upTo = (much: number, value: number): number => Math.min(much, value) / much

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
