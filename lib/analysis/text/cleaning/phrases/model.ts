import type { FurnitureKind } from '../../model'

/**
 * What pages of one language print around an article, gathered from the wording that content management systems
 * (WordPress, Blogger, Drupal, Disqus), consent banners and news sites commonly use. All phrases are folded (see `fold`).
 */
export interface FurniturePhrases {
  language: string
  /** A line that is nothing but this, counters and punctuation aside. */
  whole: Partial<Record<FurnitureKind, readonly string[]>>
  /** A short line that begins with this. */
  opens: Partial<Record<FurnitureKind, readonly string[]>>
  /** Boilerplate that no article has: a line holding it is furniture. */
  holds: Partial<Record<FurnitureKind, readonly string[]>>
  /** Says little alone (a section name, a button), and something in a run of such lines. */
  weak: readonly string[]
}

/** Phrases parted by middle dots and line ends. */
export function list(block: string): readonly string[] {
  return block
    .split(/[·\n]/u)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}
