import { SLUG } from './slug'

/** An article as an address names it: its current text, or one of its revisions. */
export interface ArticleReference {
  slug: string
  /** Of the revision; null: the text that is current. */
  revision: number | null
}

/** Column numbers have 32 bits; nothing longer is one of ours. */
const REVISION = /^[1-9]\d{0,8}$/

/** Reads "ferry-halted" and "ferry-halted@2", as an address has them; null for anything else. */
export function readReference(value: string): ArticleReference | null {
  const [slug = '', revision, ...more] = value.replace(/%40/gi, '@').split('@')
  if (!SLUG.test(slug) || more.length > 0) return null
  if (revision === undefined) return { slug, revision: null }
  return REVISION.test(revision) ? { slug, revision: Number(revision) } : null
}

/** "ferry-halted@2": names a text that stays the same whatever comes in later. No slug has an @. */
export const writeReference = (slug: string, revision: number): string => `${slug}@${revision}`
