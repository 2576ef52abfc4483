/**
 * How well the analysis does, as measured by `npm run bench -- quality`: the table of the method page. Written by hand from what
 * the program prints, so that the page needs none of the articles that people marked. `tests/format/measured-figures.test.ts`
 * holds it to what can be measured without them. One table, and so one file.
 */

export type FigurePart = 'cleaning' | 'alignment' | 'names' | 'figures' | 'quotations' | 'certainty'

/** What someone else reaches on documents of the same collection, though not on the same ones: compare within a few points. */
export interface OthersFigure {
  who: string
  value: number
}

export interface MeasuredFigure {
  /** Unique, stays the same: an address on the page. */
  id: string
  part: FigurePart
  /** What is counted, in plain words. */
  name: string
  /** What it was counted on, in plain words. */
  set: string
  /** Articles, pages or pairs in the set. */
  documents: number
  /** `F1` weighs what is missed and what is wrong alike; `share` is right of all; `count` is right of `of`. */
  kind: 'F1' | 'share' | 'count'
  /** With `count`: of how many. */
  of?: number
  /** On documents that were read while developing; null when there is none. 0 to 1, or a count. */
  seen: number | null
  /** With everything learnt on the other documents of the set; null where nothing is left out. 0 to 1, or a count. */
  leftOut: number | null
  /** True where no weight was learnt and no rule made from the set, so that what is seen does not flatter. */
  nothingLearnt: boolean
  others: OthersFigure[]
  /** How far people agree with each other; null when that was not measured. */
  people: number | null
  /** ISO day. */
  measuredOn: string
  command: string
}

const QUALITY = { command: 'npm run bench -- quality', measuredOn: '2026-11-22' }
/** Whatever is not said of a figure. */
const PLAIN = { ...QUALITY, leftOut: null, nothingLearnt: false, others: [] as OthersFigure[], people: null }

const PAGES = { set: 'web pages with the article marked by people', documents: 57 } as const
const SEEDS = { set: 'the five articles that come with Variorum', documents: 5 } as const
const CSTNEWS = {
  set: 'pairs of Portuguese articles from different outlets on one event, linked by people (CSTNews)',
  documents: 47,
} as const
const SUPERPAL = {
  set: 'pairs of English texts on one event, linked by people (SuperPAL)',
  documents: 12,
} as const
const NEWS_PAIRS = {
  set: 'pairs of English articles from different outlets, linked by us',
  documents: 11,
} as const
const POLNEAR = {
  set: 'US news articles with every quotation marked by people (PolNeAR)',
  documents: 242,
} as const
const RESOLVED = {
  set: 'recent articles with each speaker’s full name given by people',
  documents: 5,
} as const

export const MEASURED_FIGURES: readonly MeasuredFigure[] = [
  {
    ...PLAIN,
    ...PAGES,
    id: 'pasted-page',
    part: 'cleaning',
    name: 'Article kept and page furniture set aside in text copied from a web page',
    kind: 'F1',
    seen: 0.954,
    leftOut: 0.928,
    others: [{ who: 'keeping everything', value: 0.681 }],
  },
  {
    ...PLAIN,
    ...PAGES,
    id: 'html-page',
    part: 'cleaning',
    name: 'Article taken out of the HTML of a web page',
    kind: 'F1',
    seen: 0.975,
    leftOut: 0.969,
    others: [
      { who: 'Readability alone', value: 0.948 },
      { who: 'the best published (rs_trafilatura)', value: 0.971 },
    ],
  },
  {
    ...PLAIN,
    ...SEEDS,
    id: 'seed-furniture',
    part: 'cleaning',
    name: 'Characters of page furniture found',
    kind: 'F1',
    seen: 1,
  },
  {
    ...PLAIN,
    ...SEEDS,
    id: 'seed-headlines',
    part: 'cleaning',
    name: 'Headlines found in the text',
    kind: 'count',
    of: 2,
    seen: 2,
  },
  {
    ...PLAIN,
    ...CSTNEWS,
    id: 'cstnews-linked',
    part: 'alignment',
    name: 'Sentences linked that tell the same thing or share a statement',
    kind: 'F1',
    seen: 0.744,
    leftOut: 0.733,
    others: [
      { who: 'words in common', value: 0.627 },
      { who: 'four-letter sequences in common', value: 0.689 },
      { who: 'the best measured (regression on 17 features)', value: 0.725 },
    ],
    people: 0.865,
  },
  {
    ...PLAIN,
    ...CSTNEWS,
    id: 'cstnews-same',
    part: 'alignment',
    name: 'Sentences found to be the same in substance',
    kind: 'F1',
    seen: 0.883,
    leftOut: 0.883,
    others: [
      { who: 'words in common', value: 0.808 },
      { who: 'three-letter sequences in common', value: 0.847 },
    ],
  },
  {
    ...PLAIN,
    ...SUPERPAL,
    id: 'superpal-linked',
    part: 'alignment',
    name: 'Sentences linked that tell the same thing or share a statement',
    kind: 'F1',
    seen: 0.707,
    leftOut: 0.678,
    others: [
      { who: 'words in common', value: 0.659 },
      { who: 'four-letter sequences in common', value: 0.698 },
      { who: 'the best measured', value: 0.712 },
    ],
  },
  {
    ...PLAIN,
    ...NEWS_PAIRS,
    id: 'news-linked',
    part: 'alignment',
    name: 'Sentences linked that tell the same thing or share a statement',
    kind: 'F1',
    seen: 0.643,
    leftOut: 0.607,
  },
  {
    ...PLAIN,
    ...NEWS_PAIRS,
    id: 'news-same',
    part: 'alignment',
    name: 'Sentences found to be the same in substance',
    kind: 'F1',
    seen: 0.833,
    leftOut: 0.833,
  },
  {
    ...PLAIN,
    set: 'all ten pairs of the five articles that come with Variorum',
    documents: 10,
    id: 'seeds-linked',
    part: 'alignment',
    name: 'Sentences linked that tell the same thing or share a statement',
    kind: 'F1',
    seen: 0.892,
    leftOut: 0.698,
  },
  {
    ...PLAIN,
    set: 'the two of them that are one wire report',
    documents: 1,
    id: 'one-report-linked',
    part: 'alignment',
    name: 'Sentences linked that tell the same thing or share a statement',
    kind: 'F1',
    seen: 1,
  },
  {
    ...PLAIN,
    set: 'made-up events, as two outlets might tell them',
    documents: 8,
    id: 'made-up-linked',
    part: 'alignment',
    name: 'Sentences linked that share a fact',
    kind: 'F1',
    seen: 0.839,
    leftOut: 0.82,
  },
  {
    ...PLAIN,
    set: 'a list of names in two spellings',
    documents: 155,
    id: 'names-joined',
    part: 'names',
    name: 'Two spellings of one name taken for one',
    kind: 'count',
    of: 155,
    seen: 142,
  },
  {
    ...PLAIN,
    set: 'a list of different names that look alike (Iran and Iraq)',
    documents: 216,
    id: 'names-apart',
    part: 'names',
    name: 'Different names kept apart',
    kind: 'count',
    of: 216,
    seen: 216,
  },
  {
    ...PLAIN,
    set: 'a list of sentence pairs with figures and days',
    documents: 74,
    id: 'figures-told',
    part: 'figures',
    name: 'Pairs whose figures are told rightly as agreeing, rounded or in conflict',
    kind: 'count',
    of: 74,
    seen: 74,
  },
  {
    ...PLAIN,
    ...POLNEAR,
    id: 'marked-spans',
    part: 'quotations',
    name: 'Quotations in marks found, to the letter',
    kind: 'F1',
    seen: 0.989,
    leftOut: 0.98,
    others: [{ who: 'a simple method', value: 0.955 }],
    people: 0.986,
  },
  {
    ...PLAIN,
    ...POLNEAR,
    id: 'marked-speakers',
    part: 'quotations',
    name: 'Quotations in marks found with the right speaker',
    kind: 'F1',
    seen: 0.948,
    leftOut: 0.915,
    others: [
      { who: 'the name next to “said”', value: 0.574 },
      { who: 'else the nearest name', value: 0.662 },
    ],
    people: 0.964,
  },
  {
    ...PLAIN,
    ...RESOLVED,
    id: 'resolved-speakers',
    part: 'quotations',
    name: 'Quotations in marks found with the right person, whoever “he” is',
    kind: 'F1',
    seen: 0.851,
    nothingLearnt: true,
    others: [
      { who: 'a simple method', value: 0.538 },
      { who: 'large language models, the weakest', value: 0.67 },
      { who: 'large language models, the best', value: 0.87 },
    ],
  },
  {
    ...PLAIN,
    ...POLNEAR,
    id: 'reported-spans',
    part: 'quotations',
    name: 'Reported speech without marks found, at least half of its words',
    kind: 'F1',
    seen: 0.754,
    leftOut: 0.704,
    others: [{ who: 'a simple method', value: 0.243 }],
    people: 0.671,
  },
  {
    ...PLAIN,
    ...SEEDS,
    id: 'seed-quotations',
    part: 'quotations',
    name: 'Quotations in marks found with the right speaker, none too many',
    kind: 'count',
    of: 31,
    seen: 31,
  },
  {
    ...PLAIN,
    ...SEEDS,
    id: 'seed-reported',
    part: 'quotations',
    name: 'Sentences with reported speech whose speaker is right',
    kind: 'count',
    of: 48,
    seen: 47,
  },
  {
    ...PLAIN,
    ...POLNEAR,
    id: 'sure-marked',
    part: 'certainty',
    name: 'Of the quotations in marks whose speaker is shown as sure, those that are right',
    kind: 'share',
    seen: 0.981,
    leftOut: 0.969,
  },
  {
    ...PLAIN,
    ...POLNEAR,
    id: 'sure-reported',
    part: 'certainty',
    name: 'Of the reported speech whose speaker is shown as sure, that which is right',
    kind: 'share',
    seen: 0.979,
    leftOut: 0.975,
  },
  {
    ...PLAIN,
    ...RESOLVED,
    id: 'sure-resolved',
    part: 'certainty',
    name: 'Of the quotations in marks whose speaker is shown as sure, those that are right',
    kind: 'share',
    seen: 0.966,
    nothingLearnt: true,
  },
]
