import { z } from 'zod'
import type { CleanedText, FurnitureKind, Span } from '@/lib/analysis/text/model'
import type { AnalysedText } from './ingest'
import type { DayRecord, OutletRecord } from './records'
import { slugSchema } from './slug'

/** What crosses the boundary when an article is taken in: the input, what people say about it, and what is read from it. */

export const INPUT_KINDS = ['text', 'html', 'markdown'] as const
export type InputKind = (typeof INPUT_KINDS)[number]

/** How an input came in: pasted, as a file, fetched from an address, from a feed, in a file of many, or through the API. */
export const ORIGINS = ['paste', 'file', 'address', 'feed', 'bulk', 'api'] as const
export type Origin = (typeof ORIGINS)[number]

/** Bytes of a text to take in: all that is done with an article stays quick up to here, and books are no articles. */
export const LARGEST_TEXT = 1_000_000
/** Bytes of a page with its markup; what is fetched is cut off at the same. */
export const LARGEST_PAGE = 5_000_000

const LONGEST_NAME = 300
const LONGEST_HEADLINE = 1000
export const LONGEST_ADDRESS = 2000

const isWebAddress = (value: string) => /^https?:\/\//i.test(value) && URL.canParse(value)

export const addressSchema = z
  .string()
  .trim()
  .max(LONGEST_ADDRESS, `must be ${LONGEST_ADDRESS} characters at most`)
  .refine(isWebAddress, 'must be a web address that begins with http:// or https://')

const line = (longest: number) =>
  z
    .string()
    .transform(value => value.replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'must not be empty')
        .max(longest, `must be ${longest} characters at most`)
        .refine(value => !/[\0\p{Surrogate}]/u.test(value), 'must be text'),
    )

const storySchema = z.union([
  z.object({ slug: slugSchema }),
  z.object({ title: line(LONGEST_NAME), slug: slugSchema.optional() }),
])

const offsets = z.array(z.int().min(0)).max(20_000)

/**
 * What a person, or a record of a file, says about an article. Left out: as it was read. null: there is none. Pieces of
 * the text are named by their start.
 */
export const overridesSchema = z.object({
  headline: line(LONGEST_HEADLINE).nullable().optional(),
  byline: line(LONGEST_NAME).nullable().optional(),
  /** The outlet's name. */
  outlet: line(LONGEST_NAME).nullable().optional(),
  credit: line(LONGEST_NAME).nullable().optional(),
  day: z.iso.date('must be a day as YYYY-MM-DD').nullable().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language tag of two or three letters')
    .optional(),
  address: addressSchema.nullable().optional(),
  /** The story it belongs to: one that is there, or a new one by its title. */
  story: storySchema.nullable().optional(),
  /** Furniture to put back into the article. */
  putBack: offsets.optional(),
  /** Paragraphs to take out of it. */
  takeOut: offsets.optional(),
})

export type ImportOverrides = z.infer<typeof overridesSchema>

/** A piece of the published text as the preview shows it; pieces are in order and hold every visible character. */
export interface ImportPiece extends Span {
  role: 'headline' | 'body' | 'furniture'
  /** What kind of furniture it is; null for the others. */
  kind: FurnitureKind | null
  /** True when a person put it where it is. */
  moved: boolean
}

/** An input read: all that a preview shows and that storing needs. */
export interface ImportDraft {
  kind: InputKind
  /** The published text: as captured; of a page, its visible blocks with blank lines between. */
  text: string
  /** Of the text's UTF-8 bytes, in hexadecimal. */
  sha256: string
  /** The encoding the bytes were in; null when characters came in. `replaced`: places that could not be read. */
  encoding: string | null
  replaced: number
  headline: { text: string | null; basis: 'stated' | 'inferred' }
  byline: string | null
  outlet: OutletRecord | null
  credit: string | null
  day: DayRecord | null
  language: string
  /** The article's own address, without what only counts visits. */
  address: string | null
  story: ImportOverrides['story']
  pieces: ImportPiece[]
  /** Stored with the text when the page's markup or a person decided on the parts; null when the analysis did. */
  parts: CleanedText | null
  /** Sentences, quotations with their speakers, counts. */
  analysis: AnalysedText
}

/** Why an input is not taken in. */
export const IMPORT_REFUSALS = [
  'empty',
  'binary',
  'not-text',
  'encoding-unknown',
  'encoding-unsupported',
  'garbled',
  'too-large',
  'login-wall',
  'no-text',
  'script-not-segmented',
] as const
export type ImportRefusalCode = (typeof IMPORT_REFUSALS)[number]

/** A text that is kept already and says the same as the draft, or nearly. */
export interface LookAlike {
  slug: string
  /** The revision's number, and its id as RevisionRecord has it. */
  number: number
  revisionId: string
  /** False for a text that the article has no more. */
  current: boolean
  headline: string | null
  outlet: OutletRecord | null
  day: DayRecord | null
  /**
   * same-text: letter for letter. same-words: headline and body differ in typography, or only furniture does.
   * near: most runs of words are in both.
   */
  relation: 'same-text' | 'same-words' | 'near'
  /** 0 to 1: runs of words in both among those in either (Jaccard). */
  resemblance: number
  /** 0 to 1: how much of the draft is in the other, and how much of the other in the draft. */
  contained: number
  containing: number
}

/** An article on its way into the database: a draft with the addresses it gets. */
export interface IncomingArticle {
  /** SHA-256 that names this input: storing it again does nothing. */
  key: string
  origin: Origin
  /** Where in a file or a feed it stood. */
  name: string | null
  /** Where it was fetched from, as asked for. */
  fetchedFrom: string | null
  /** Id of the file of many articles that it came in. */
  batch?: string | null
  draft: ImportDraft
  /** Slug of the article that a person says it is another text of; null: a person says it is none of those. */
  revisionOf?: string | null
}

/** What taking an article in did, and where it is now. */
export interface ImportOutcome {
  /** unchanged: it was there. updated: it was there, and something about it was not known. */
  outcome: 'created' | 'revised' | 'updated' | 'unchanged'
  slug: string
  revision: number
  /** Slug of the story it stands in. */
  story: string | null
}
