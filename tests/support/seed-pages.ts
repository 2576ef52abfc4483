import { readFileSync } from 'node:fs'
import { inRoot } from '@/lib/cli/place'
import { manifestSchema } from '@/lib/schema/manifest'

/** Addresses in the seeds, for tests that want a real page of each kind. */
const { articles } = manifestSchema.parse(JSON.parse(readFileSync(inRoot('seeds/manifest.json'), 'utf8')))

const [first, second] = articles
if (first === undefined || second === undefined) throw new Error('The seeds have fewer than two articles.')

export const SEED_STORY = first.story
export const SEED_ARTICLES = articles.map(({ slug }) => slug)
/** The two reports of one agency: the pair with most in common. */
export const SEED_PAIR = [first.slug, second.slug] as const
export const SEED_COMPARISON = `/compare/${SEED_PAIR[0]}/${SEED_PAIR[1]}`
/** The same two in the texts that they have: what citations name. */
export const SEED_PERMALINK = `/compare/${SEED_PAIR[0]}@1/${SEED_PAIR[1]}@1`
