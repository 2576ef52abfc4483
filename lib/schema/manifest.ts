import { z } from 'zod'
import { slugSchema } from './slug'

/** What `seeds/manifest.json` may say. Fields that are not named here are refused: a typo must not pass for "not known". */

const words = z.string().min(1, 'must not be empty')

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')

const isoDay = z.iso.date('must be a day as YYYY-MM-DD')

const day = z
  .discriminatedUnion('basis', [
    z.strictObject({ from: isoDay, to: isoDay, basis: z.literal('stated') }),
    /** `words`: what in the text it was inferred from, letter for letter. */
    z.strictObject({ from: isoDay, to: isoDay, basis: z.literal('inferred'), words }),
  ])
  .refine(value => value.from <= value.to, { path: ['to'], error: 'must not be before "from"' })

export const OUTLET_NOT_NAMED = 'not named'

const outlet = z.union([z.literal(OUTLET_NOT_NAMED), z.strictObject({ slug: slugSchema, name: words })], {
  error: `must be "${OUTLET_NOT_NAMED}" or {"slug", "name"}`,
})

/** `words`: what in the text names the credit, letter for letter. */
const credit = z.strictObject({ name: words, words }).nullable()

const article = z.strictObject({
  file: z
    .string()
    .regex(/^[\w.-]+$/, 'must be a file name without folders')
    .refine(name => !name.startsWith('.'), 'must be a file name without folders'),
  sha256,
  slug: slugSchema,
  story: slugSchema,
  outlet,
  credit,
  /** null: there is none in the text. */
  headline: words.nullable(),
  day: day.nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/, 'must be a language tag of two or three letters'),
})

export const manifestSchema = z
  .strictObject({
    stories: z.array(z.strictObject({ slug: slugSchema, title: words })),
    articles: z.array(article),
  })
  .superRefine((manifest, context) => {
    const stories = new Set<string>()
    for (const [index, story] of manifest.stories.entries()) {
      if (stories.has(story.slug)) {
        context.addIssue({ code: 'custom', path: ['stories', index, 'slug'], message: 'is there twice' })
      }
      stories.add(story.slug)
    }
    for (const field of ['file', 'slug'] as const) {
      const seen = new Set<string>()
      for (const [index, entry] of manifest.articles.entries()) {
        if (seen.has(entry[field])) {
          context.addIssue({ code: 'custom', path: ['articles', index, field], message: 'is there twice' })
        }
        seen.add(entry[field])
      }
    }
    for (const [index, entry] of manifest.articles.entries()) {
      if (!stories.has(entry.story)) {
        context.addIssue({
          code: 'custom',
          path: ['articles', index, 'story'],
          message: `must be one of the manifest's stories, and "${entry.story}" is not`,
        })
      }
    }
  })

export type Manifest = z.infer<typeof manifestSchema>
export type ManifestArticle = Manifest['articles'][number]
