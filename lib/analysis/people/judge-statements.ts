import type { SpeakerRelation } from './compare-renditions'
import type { QuotedArticle } from './model'
import { longestCommon, standsWithin, type CompareWords } from './same-words'
import { contentKeysFor, type Utterance } from './utterances'

/** What two utterances must share to be one statement. Weights are about numbers of telling words, shares 0 to 1. */
interface Demand {
  weight: number
  share: number
  order: number
  /** A part of the other is not enough. */
  whole?: boolean
}

/**
 * The less the speaker proves, the more the words must. Weighed for precision: a wrong join claims that two newsrooms
 * confirm each other, a missing one only leaves two quotations side by side.
 */
const SAME_SPEAKER: Demand = { weight: 2.4, share: 0.5, order: 0.6 }
const UNCLEAR_SPEAKER: Demand = { weight: 3.2, share: 0.6, order: 0.7 }
const OTHER_SPEAKER: Demand = { weight: 3.2, share: 0.65, order: 0.85 }
/** Reported speech is the reporter's wording: on one topic it is all alike, so it must share more. */
const REPORTED: Demand = { weight: 3, share: 0.6, order: 0.6 }
/** A short sentence in which next to everything is the same, by the same speaker. */
const REPORTED_CLOSELY: Demand = { weight: 1.9, share: 0.75, order: 0.8 }
const REPORTED_BY_OTHERS: Demand = { weight: 4, share: 0.75, order: 0.85, whole: true }

/** Formulas run to seven or eight words in the same order; the same words from another mouth must be more. */
const OTHER_SPEAKER_WORDS = 9
/** Where one says "not" and the other does not, or their figures differ, all else must be nearly the same. */
const AGAINST_THE_GRAIN = 0.72
/** So much of the shorter must stand in the longer to be a part of it. */
const NEARLY_ALL = 0.85
/** Three telling words in a row are a statement's own; two may come together anywhere. */
const PART_WEIGHT = 2.4
/** A part of four words and more is long enough with two telling ones in it. */
const PART_WORDS = 4
const SHORT_PART_WEIGHT = 1.4

/** For a quotation too short to prove anything by itself, the sentences around it must be alike: so many characters … */
const CONTEXT_UNITS = 240
/** … with this share of the content words, and at least so many of them. */
const CONTEXT_SHARE = 0.35
const CONTEXT_WORDS = 4

interface Evidence {
  articles: readonly QuotedArticle[]
  compare: CompareWords
  relationOf: (a: Utterance, b: Utterance) => SpeakerRelation
}

/** Judges whether two utterances of different articles are one statement: 0 for no, else up to 1, greater for nearer. */
export function judgeStatements({ articles, compare, relationOf }: Evidence) {
  const contexts = new Map<number, Set<string>>()
  const readers = articles.map(({ text }) => contentKeysFor(text))
  const contextOf = (utterance: Utterance): Set<string> => {
    const known = contexts.get(utterance.index)
    if (known !== undefined) return known
    const context = wordsAround(utterance, articles[utterance.article], readers[utterance.article])
    contexts.set(utterance.index, context)
    return context
  }

  function fits(a: Utterance, b: Utterance): number {
    if (a.article === b.article) return 0
    const relation = relationOf(a, b)
    const words = compare(a, b, relation === 'same')
    const isContained = words.contained >= NEARLY_ALL && standsTogether(a, b)
    const share = isContained ? (words.dice + 1) / 2 : words.dice
    const equal = a.words.length === b.words.length && a.words.every((word, index) => word === b.words[index])
    const nearness = equal ? 1 : share
    const demands = demandsOf(relation, a.marked, b.marked)
    if (
      demands.some(
        ({ weight, share: least, order, whole }) =>
          words.weight >= weight && (whole ? words.dice : share) >= least && words.order >= order,
      )
    ) {
      if (goesAgainst(a, b) && words.dice < AGAINST_THE_GRAIN && words.contained < 1) return 0
      return relation === 'other' ? fromAnotherMouth(a, b, nearness) : nearness
    }
    if (relation !== 'same' || !a.marked || !b.marked) return 0
    return isPart(a, b, words.weight) || (equal && standAlike(contextOf(a), contextOf(b))) ? nearness : 0
  }

  return { fits }
}

function demandsOf(relation: SpeakerRelation, aMarked: boolean, bMarked: boolean): Demand[] {
  if (!aMarked || !bMarked) return relation === 'same' ? [REPORTED, REPORTED_CLOSELY] : [REPORTED_BY_OTHERS]
  return [relation === 'same' ? SAME_SPEAKER : relation === 'unclear' ? UNCLEAR_SPEAKER : OTHER_SPEAKER]
}

function goesAgainst(a: Utterance, b: Utterance): boolean {
  if (a.negated !== b.negated) return true
  if (a.figures.size === 0 || b.figures.size === 0) return false
  return ![...a.figures].some(figure => b.figures.has(figure))
}

/** The same words given to someone else: enough of all words, small ones too, in the same order, and no other figures. */
function fromAnotherMouth(a: Utterance, b: Utterance, nearness: number): number {
  if (goesAgainst(a, b)) return 0
  return longestCommon(a.words, b.words) >= OTHER_SPEAKER_WORDS ? nearness : 0
}

/** A fragment of one that stands in the other as it is, by the same speaker. */
function isPart(a: Utterance, b: Utterance, weight: number): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (!standsWithin(short.words, long.words)) return false
  return weight >= PART_WEIGHT || (short.words.length >= PART_WORDS && weight >= SHORT_PART_WEIGHT)
}

/** So much longer than the part may be the stretch that it stands in: a few words were left out of the middle. */
const STRETCH = 1.5

/** Whether nearly all words of the shorter stand close together in the longer: a long speech has any words somewhere. */
function standsTogether(a: Utterance, b: Utterance): boolean {
  const [short, long] = a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content]
  const width = Math.ceil(short.length * STRETCH) + 1
  const missing = new Map<string, number>()
  for (const key of short) missing.set(key, (missing.get(key) ?? 0) + 1)
  let found = 0
  for (const [index, key] of long.entries()) {
    const wanted = missing.get(key)
    if (wanted !== undefined) {
      missing.set(key, wanted - 1)
      if (wanted > 0) found++
    }
    const leaving = long[index - width]
    const left = leaving === undefined ? undefined : missing.get(leaving)
    if (leaving !== undefined && left !== undefined) {
      missing.set(leaving, left + 1)
      if (left >= 0) found--
    }
    if (found >= NEARLY_ALL * short.length) return true
  }
  return false
}

function wordsAround(
  utterance: Utterance,
  article: QuotedArticle | undefined,
  read: ((text: string) => string[]) | undefined,
): Set<string> {
  const first = article?.quotations[utterance.quotations[0] ?? 0]
  const last = article?.quotations[utterance.quotations.at(-1) ?? 0]
  if (article === undefined || read === undefined || first === undefined || last === undefined)
    return new Set()
  const before = article.text.slice(Math.max(0, first.start - CONTEXT_UNITS), first.start)
  const after = article.text.slice(last.end, last.end + CONTEXT_UNITS)
  const names = new Set(read(first.speaker === null ? '' : `${first.speaker.name} ${first.speaker.text}`))
  const around = read(`${before} ${after}`).filter(key => !names.has(key) && key !== 'said')
  return new Set(around)
}

function standAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const key of a) if (b.has(key)) shared++
  return shared >= CONTEXT_WORDS && shared / Math.min(a.size, b.size) >= CONTEXT_SHARE
}
