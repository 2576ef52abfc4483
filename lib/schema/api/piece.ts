import { z } from 'zod'
import { named } from './named'
import { count } from './text'
import { VARIANT_KINDS } from './words'

export const piece = named(
  'Piece',
  'A piece of a comparison of words. All "left" joined give the left words exactly, all "right" the right ones.',
  z.object({
    kind: z
      .enum(['common', 'change', 'variant'])
      .describe(
        'common: the same characters. change: words differ. variant: spelling, typography or a short form.',
      ),
    left: z.string(),
    right: z.string(),
    moved: count
      .optional()
      .describe('Words that stand elsewhere on the other side: two pieces share a number.'),
    minor: z.boolean().optional().describe('Only function words differ.'),
    variant: z.enum(VARIANT_KINDS).optional(),
  }),
)
