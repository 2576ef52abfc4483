import { z } from 'zod'
import { LARGEST_PASTE, LONGEST_NAME } from '../paste'
import { named } from './named'

/**
 * The largest body that is read, in bytes. JSON writes a character of two bytes in up to six, so that two texts of the
 * largest size may be longer in it; the web server hands on no more than 10 MB.
 */
export const LARGEST_BODY = 8_000_000
/** More sentences hold up other readers while they are compared (about 4 s for 2 × 2,000). */
export const MOST_SENTENCES = 2000

const side = z.strictObject(
  {
    text: z
      .string({ error: 'must be a text' })
      .refine(text => /[\p{L}\p{N}]/u.test(text), 'must have words')
      .describe(`As captured, page furniture and all: at most ${LARGEST_PASTE} bytes of UTF-8.`),
    name: z
      .string({ error: 'must be a text' })
      .max(LONGEST_NAME, `must be ${LONGEST_NAME} characters at most`)
      .optional()
      .describe('What you call it.'),
  },
  { error: issue => (issue.code === 'invalid_type' ? 'must be an object with a "text"' : undefined) },
)

export const collateBody = named(
  'CollateRequest',
  'Two texts to compare. Nothing of them is stored or logged.',
  z.strictObject(
    { left: side, right: side },
    {
      error: issue =>
        issue.code === 'invalid_type' ? 'must be an object with "left" and "right"' : undefined,
    },
  ),
)

export type CollateBody = z.output<typeof collateBody>
