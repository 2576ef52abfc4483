import type { FurnitureKind } from '@/lib/analysis/text/model'
import type { ImportOutcome, ImportPiece, LookAlike, Origin } from './import'
import type { ArticleSummary, StoryRef } from './records'
import type { StoryProposalRecord } from './story-match'

/*
 * What the page that takes articles in shows and what its forms send. Plain: used by script in the browser too.
 */

/** How an article comes in on the page. */
export const ADD_WAYS = ['paste', 'file', 'address', 'feed'] as const
export type AddWay = (typeof ADD_WAYS)[number]

/** Bytes of everything that one form may send; a page of 5 MB packs into less. */
export const LARGEST_FORM = 8_000_000
/** Bytes of a file of many articles, which is read as it comes in. */
export const LARGEST_MANY = 2_000_000_000
/** Articles that one preview shows: each is read in full while the reader waits. */
export const MOST_ITEMS = 20

/** Names of the fields that are sent with every form of the page. */
export const ADD_FIELDS = {
  /** An `AddWay` when something comes in; `items` when what was read comes back. */
  way: 'way',
  /** Of the preview's buttons. */
  step: 'step',
  text: 'text',
  files: 'files',
  address: 'address',
  feed: 'feed',
  /** The addresses chosen from a feed. */
  chosen: 'chosen',
  /** The story that everything is put into unless the preview says otherwise. */
  story: 'story',
  /** How many items come back. */
  count: 'count',
} as const

/** `input`: back to the form, with what came in. `preview`: read again with what was corrected. `save`: keep. */
export const ADD_STEPS = ['input', 'preview', 'save'] as const
export type AddStep = (typeof ADD_STEPS)[number]

/** What can be corrected of an article, in the order of the form. */
export const DETAILS = ['headline', 'outlet', 'byline', 'credit', 'day', 'address', 'language'] as const
export type Detail = (typeof DETAILS)[number]
export type Details = Record<Detail, string>

/** In a choice of stories or of what a text belongs to. Neither is a slug. */
export const NO_STORY = '-'
/** The story whose articles tell the same, found when it is saved. */
export const MATCHED_STORY = '*'
export const NEW_STORY = '+'
export const AS_DECIDED = '*'
export const AS_OWN = '-'

/** The name of an item's field: `item` is its 0-based place on the page. */
export const itemField = (item: number, name: string): string => `${item}.${name}`

/** A piece of the published text, with what a reader sees of it. */
export interface PieceView {
  start: number
  text: string
  role: ImportPiece['role']
  /** Where the reading put it, before a person moved it. */
  was: ImportPiece['role']
  kind: FurnitureKind | null
}

/** Pieces that stand together as one block of the preview. */
export type PieceRun = { kind: 'article'; pieces: PieceView[] } | { kind: 'aside'; pieces: PieceView[] }

/** A place where the words of an incoming text and those of a kept one differ; '' where one has nothing. */
export interface DifferingWords {
  before: string
  incoming: string
  kept: string
}

export interface LookAlikeView extends Pick<LookAlike, 'slug' | 'number' | 'current' | 'relation'> {
  title: string
  outlet: string
  day: string
  /** 0 to 1: runs of words in both. */
  resemblance: number
  story: StoryRef | null
  differences: DifferingWords[]
  /** Places where words differ, those that are not listed included. */
  differing: number
  /** Sentences that only one of the two has; null when the two were too long to be laid side by side here. */
  onlyIncoming: number | null
  onlyKept: number | null
}

/** The story that an article would be put into when it is saved, or that a person would be asked about. */
export interface ProposalView {
  isSure: boolean
  /** Of the story; else of the article in none that it would make a story with. */
  title: string
  href: string
  isStory: boolean
  /** Names that both have, the rarest first. */
  names: string[]
}

/** An article that was read and can be saved. */
export interface ReadItem {
  state: 'read'
  /** What came in, packed; see lib/server/add-pack. */
  packed: string
  details: Details
  /** What was read before anybody corrected it. */
  was: Details
  problems: Partial<Record<Detail | 'story' | 'storyTitle', string>>
  runs: PieceRun[]
  /** Pieces behind the last that is shown; they stay where they are. */
  notShown: number
  words: number
  sentences: number
  quotations: { content: string; speaker: string | null; sure: boolean }[]
  quotationCount: number
  language: string
  direction: 'ltr' | 'rtl'
  encoding: string | null
  /** Places that could not be read in that encoding. */
  replaced: number
  lookAlikes: LookAlikeView[]
  /** Where it would belong, as far as the texts tell; null when nothing here tells the same. */
  proposal: ProposalView | null
  /** A slug, MATCHED_STORY, NO_STORY or NEW_STORY. */
  story: string
  storyTitle: string
  /** AS_DECIDED, AS_OWN or the slug of the article that it is another text of. */
  saveAs: string
  /** A person does not want it. */
  leaveOut: boolean
}

/** Something that came in and is no article that can be kept. */
export interface RefusedItem {
  state: 'refused'
  reason: string
}

export type AddItem = {
  /** The file's name, or the address; null for what was pasted. */
  name: string | null
  origin: Origin
} & (ReadItem | RefusedItem)

/** An entry of a feed to choose. */
export interface FeedChoice {
  address: string
  title: string
  day: string | null
  summary: string | null
}

export interface FeedView {
  address: string
  outlet: string | null
  choices: FeedChoice[]
  omitted: number
  /** All its entries, those that are not listed included. */
  entries: number
}

/** What was typed, to be shown again. */
export interface AddGiven {
  text: string
  address: string
  feed: string
  story: string
}

export interface AddView {
  /** Whether articles may be taken in here at all. */
  open: boolean
  given: AddGiven
  problems: Partial<Record<AddWay, string>>
  /** Feeds that a page names, when its address was given in place of a feed's. */
  namedFeeds: { address: string; title: string | null }[]
  feed: FeedView | null
  /** What was read; empty as long as nothing was. */
  items: AddItem[]
  stories: StoryRef[]
}

/** What the page after saving shows. */
export interface SavedView {
  saved: {
    outcome: ImportOutcome['outcome']
    article: ArticleSummary
    /** What it may belong to though that is not sure: a person decides. */
    proposal: StoryProposalRecord | null
  }[]
  /** What a person said just now about a proposal. */
  decided: 'joined' | 'rejected' | null
  /** Whether that may be said here. */
  open: boolean
  /** The kept article that the saved one is most like, when one was saved. */
  nearest: ArticleSummary | null
}
