import { z } from 'zod'
import type { CleanedText, FurnitureKind } from '@/lib/analysis/text/model'

const FURNITURE_KINDS = [
  'navigation',
  'byline',
  'date',
  'caption',
  'credit',
  'related',
  'share',
  'tags',
  'subscription',
  'advertisement',
  'shop',
  'comments',
  'legal',
  'other',
] as const satisfies readonly FurnitureKind[]

const span = z.object({ start: z.int().min(0), end: z.int().min(0) })

/** The parts of a text as they are stored with it, in a column that the database does not look into. */
export const partsSchema: z.ZodType<CleanedText> = z.object({
  headline: span.nullable(),
  credit: span.extend({ name: z.string() }).nullable(),
  furniture: z.array(span.extend({ kind: z.enum(FURNITURE_KINDS) })),
  body: z.array(span),
})
