import { findArticle } from '@/lib/data/articles'
import type { SavedView } from '@/lib/schema/add-view'
import type { ImportOutcome } from '@/lib/schema/import'
import { SLUG } from '@/lib/schema/slug'
import type { SavedItem } from './add-save'
import { summaryOf } from './compare-articles'

/** What saving did, in the address of the page that says so. */
const OUTCOMES = [
  'created',
  'revised',
  'updated',
  'unchanged',
] as const satisfies readonly ImportOutcome['outcome'][]
const MOST_SHOWN = 20

/** The address that says what became of the articles, in their order. */
export function savedAddress(saved: readonly SavedItem[]): string {
  const parameters = new URLSearchParams(saved.map(({ outcome, slug }) => [outcome, slug]))
  const [only] = saved
  if (saved.length === 1 && only?.nearest) parameters.set('nearest', only.nearest)
  return `/add/saved?${parameters}`
}

/** What the page after saving shows; articles that are not there (any more) are left out. */
export async function loadSaved(search: Record<string, string | string[] | undefined>): Promise<SavedView> {
  const list = (name: string) =>
    [search[name] ?? []]
      .flat()
      .filter(slug => SLUG.test(slug))
      .slice(0, MOST_SHOWN)
  const asked = OUTCOMES.flatMap(outcome => list(outcome).map(slug => ({ outcome, slug })))
  const saved = await Promise.all(
    asked.map(async ({ outcome, slug }) => {
      const article = await findArticle(slug)
      return article === null ? [] : [{ outcome, article: summaryOf(article) }]
    }),
  )
  const [nearest] = list('nearest')
  const near = nearest === undefined ? null : await findArticle(nearest)
  return { saved: saved.flat(), nearest: near === null ? null : summaryOf(near) }
}
