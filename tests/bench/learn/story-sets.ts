import { segment } from '@/lib/analysis/text/segment'
import { clean } from '@/lib/analysis/text/clean'
import type { Witness } from '@/lib/analysis/collation/model'
import type { StoryArticle } from '@/lib/analysis/story/model'
import { developmentSet } from '../development-set'
import { generateEvents, renameAll } from './generate-events'
import { readNewsSet, readOutletSet, witnessOf } from './sets'

/** An article of which it is known which event it reports. */
export interface ToldArticle {
  article: StoryArticle
  set: string
  /** Articles with the same one report the same event. */
  event: string
}

interface Sentences {
  id: string
  a: string[]
  b: string[]
  meta?: { a_file?: string; b_file?: string }
}

/** CSTNews was published in this year (Aleixo & Pardo 2008): a later day in a file's name is a slip. */
const CORPUS_YEAR = 2008

/** The day that a file's name states: "D1_C1_Folha_04-08-2006_07h42.txt.seg". */
function dayOf(file = ''): string | null {
  const [, day, month, year] = /_(\d\d)-(\d\d)-(\d{4})(?:_|\.)/.exec(file) ?? []
  if (Number(year) > CORPUS_YEAR) return null
  return day === undefined ? null : `${year}-${month}-${day}`
}

const asArticle = (id: string, witness: Witness, day: string | null = null): StoryArticle => ({
  id,
  witness,
  headline: null,
  day: day === null ? null : { from: day, to: day },
})

/** Articles that people put together because they report one event; null when the sets are not there. */
export function readToldArticles(): ToldArticle[] | null {
  const cstnews = developmentSet<Sentences>('cstnews_dev.jsonl')
  const superpal = developmentSet<Sentences>('superpal_dev.jsonl')
  if (cstnews === null || superpal === null) return null
  const told = new Map<string, ToldArticle>()
  const add = (
    set: string,
    event: string,
    id: string,
    sentences: readonly string[],
    day: string | null = null,
  ) => told.set(id, { set, event, article: asArticle(id, witnessOf(sentences), day) })
  for (const { id, a, b, meta } of cstnews) {
    const [cluster = '', left = '', right = ''] = id.split('_')
    add('cstnews', `cstnews ${cluster}`, `cstnews ${cluster} ${left}`, a, dayOf(meta?.a_file))
    add('cstnews', `cstnews ${cluster}`, `cstnews ${cluster} ${right}`, b, dayOf(meta?.b_file))
  }
  for (const { id, a, b } of superpal) {
    const [event = '', document = ''] = id.split('|')
    add('superpal', `superpal ${event}`, `superpal ${event} summary`, a)
    add('superpal', `superpal ${event}`, `superpal ${event} ${document}`, b)
  }
  for (const { id, left, right } of readOutletSet()) {
    told.set(`${id} L`, { set: 'outlets', event: `outlets ${id}`, article: asArticle(`${id} L`, left) })
    told.set(`${id} R`, { set: 'outlets', event: `outlets ${id}`, article: asArticle(`${id} R`, right) })
  }
  return [...told.values()]
}

/** Pairs of articles about a campaign, in which all share the same few names, that report one event. */
export function readCampaignPairs(): { group: string; left: StoryArticle; right: StoryArticle }[] {
  const folder = process.env.VARIORUM_EVAL
  if (!folder || developmentSet('polnear_direct_dev.jsonl') === null) return []
  return readNewsSet(folder).map(({ group, id, left, right }) => ({
    group,
    left: asArticle(`${id} L`, left),
    right: asArticle(`${id} R`, right),
  }))
}

/** Pages of three outlets that report one discovery, by how their ids begin: the set puts nothing together. */
const SAME_DISCOVERY = ['14cc2a0c', '686bb170', 'f344ca5f']

/** Articles of a campaign and of anything else; `day` where the set has one. */
export function readOtherArticles(): ToldArticle[] {
  const campaign =
    developmentSet<{ id: string; text: string; date: string }>('polnear_direct_dev.jsonl') ?? []
  const pages = developmentSet<{ id: string; text: string }>('pagedump_dev.jsonl.gz') ?? []
  const modern = developmentSet<{ id: string; text: string }>('mcae_direct_dev.jsonl') ?? []
  const whole = (id: string, set: string, text: string, day: string | null): ToldArticle => {
    const cleaned = set === 'pages' ? clean(text) : { ...clean(''), body: [{ start: 0, end: text.length }] }
    const witness = { text, segments: segment(text, cleaned) }
    const event = SAME_DISCOVERY.some(start => id.startsWith(start)) ? 'pages of one discovery' : id
    return { set, event, article: { ...asArticle(id, witness, day), headline: cleaned.headline } }
  }
  return [
    ...campaign.map(({ id, text, date }) => whole(id, 'campaign', text, date)),
    ...pages.map(({ id, text }) => whole(id, 'pages', text, null)),
    ...modern.map(({ id, text }) => whole(id, 'mcae', text, null)),
  ]
}

/** Made-up reports; `dated` says whether their day is known. */
export function madeUpArticles(events: number, outlets: number, seed: number, dated: boolean): ToldArticle[] {
  return generateEvents(events, outlets, seed).map(({ event, text, day }, place) => ({
    set: 'made-up',
    event: `made-up ${seed} ${event}`,
    article: asArticle(`made-up ${seed} ${place}`, witnessOf(text.split('\n')), dated ? day : null),
  }))
}

/** Articles told word for word of another event. */
export function renamedArticles(told: readonly ToldArticle[], seed: number): ToldArticle[] {
  return told.map(({ set, article: { id, witness, day } }, place) => {
    const sentences = witness.segments.map(({ start, end }) => witness.text.slice(start, end))
    return {
      set: `renamed ${set}`,
      event: `renamed ${seed} ${id}`,
      article: { ...asArticle(`renamed ${seed} ${id}`, witnessOf(renameAll(sentences, seed + place))), day },
    }
  })
}

/** In which part an event is left out; each split divides them otherwise. */
export function foldOf(event: string, folds: number, split = 0): number {
  // What was made from an event goes with it.
  const origin = event.replace(/^renamed \d+ /, '').replace(/^((?:cstnews|superpal) \S+) .*$/, '$1')
  let hash = 2166136261
  const salted = split === 0 ? origin : `${origin}#${split}`
  for (let k = 0; k < salted.length; k++) hash = Math.imul(hash ^ salted.charCodeAt(k), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}
