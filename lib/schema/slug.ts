import { z } from 'zod'

/** An address segment: lower-case letters and digits of ASCII, in words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const slugSchema = z.string().regex(SLUG, 'must be lower-case letters and digits joined by hyphens')

/** As many words as fit stand in an address; a longer one is no easier to read aloud. */
const LONGEST = 72

/**
 * A readable address for `words`, at most 72 characters and cut between words: accents folded, apostrophes dropped, all
 * else that is no ASCII letter or digit a hyphen. `fallback` when nothing is left, as in a script that is not Latin.
 */
export function slugFor(words: string, fallback: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= LONGEST) return plain || fallback
  const cut = plain.lastIndexOf('-', LONGEST)
  return plain.slice(0, cut > 0 ? cut : LONGEST)
}

/** `slug` if it is free, else with the first number from 2 that makes it so. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug
  let number = 2
  while (isTaken(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
