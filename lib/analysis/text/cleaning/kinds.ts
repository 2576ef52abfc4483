import type { FurnitureKind } from '../model'
import type { Line } from './lines'

/** Kinds whose heading stands above a list of its own: what follows is of the same kind. */
const HEADINGS: ReadonlySet<FurnitureKind> = new Set([
  'related',
  'comments',
  'share',
  'tags',
  'subscription',
  'advertisement',
  'shop',
])

/** What each line of furniture is: by name, by form, by the heading it stands under, or by its place on the page. */
export function kindsOf(
  lines: readonly Line[],
  named: readonly (FurnitureKind | null)[],
  article: readonly boolean[],
  head: number | null,
): (FurnitureKind | null)[] {
  const first = head ?? article.indexOf(true)
  const last = article.lastIndexOf(true)
  let under: FurnitureKind | null = null
  const kinds = lines.map((line, i) => {
    if (article[i]) {
      under = null
      return null
    }
    const strong = line.phrase && line.phrase.how !== 'weak' ? line.phrase.kind : null
    const own = named[i] ?? strong ?? (line.shape === 'other' ? null : line.shape)
    if (strong && HEADINGS.has(strong)) under = strong
    if (own) return own
    const next = lines[i + 1]
    if (next && !article[i + 1] && (next.shape === 'caption' || next.phrase?.kind === 'caption') && i > first)
      return 'caption'
    if (i < first) return 'navigation'
    if (under) return under
    if (line.phrase) return 'navigation'
    return i > last ? 'other' : 'related'
  })
  // A block above the headline that is mostly a shop's is a shop's.
  if (first > 0) {
    const above = kinds.slice(0, first)
    if (above.filter(kind => kind === 'shop').length * 2 > above.length) kinds.fill('shop', 0, first)
  }
  return kinds
}
