import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findArticle } from '@/lib/data/articles'
import { findRevision, listRevisions, type NumberedArticle } from '@/lib/data/revisions'
import { formatMoment } from '@/lib/format/days'
import { revisionChange } from '@/lib/ingest/import/revision-change'
import type { ComparisonView, WitnessView } from '@/lib/schema/comparison-view'
import type { ChangeView, RevisionRow, RevisionsView } from '@/lib/schema/revisions-view'
import { collationOf } from './collations'
import { compareArticles, summaryOf } from './compare-articles'
import { slugParameter } from './parameters'

/** Texts that are laid beside the one before to tell what changed; an article seldom has more than a few. */
const MOST_READ = 20

/** The captured texts of the article at this address; 404 when there is none. Read once a request. */
export const loadRevisions = cache(async (slug: string): Promise<RevisionsView> => {
  const article = await findArticle(slugParameter(slug))
  const listed = article === null ? null : await listRevisions(slug)
  if (article === null || listed === null) notFound()
  const read = await Promise.all(
    listed.slice(0, MOST_READ + 1).map(({ number }) => findRevision(slug, number)),
  )
  const revisions = listed.map(
    ({ number, capturedAt, current, headline, words, quotations, imports }, place): RevisionRow => ({
      number,
      capturedAt,
      current,
      headline,
      words,
      quotations,
      change: changeOf(read[place], read[place + 1], place === listed.length - 1),
      imports: imports.map(({ origin, name, address }) => ({ origin, name, address })),
    }),
  )
  const [newest, before] = revisions
  return {
    article: summaryOf(article),
    revisions,
    reworded: revisions.filter(({ change }) => change === 'wording').length,
    proposed: newest && before ? { from: before.number, to: newest.number } : null,
  }
})

type Read = NumberedArticle | null | undefined

function changeOf(revision: Read, before: Read, isFirst: boolean): ChangeView {
  if (isFirst) return 'first'
  if (!revision || !before) return 'not-read'
  return revisionChange(before.revision, revision.revision, revision.language)
}

/** Two texts of one article laid side by side, with what the change amounts to. */
export interface RevisionComparison {
  view: ComparisonView
  change: ChangeView
  from: number
  to: number
}

/**
 * The comparison of two revisions that the address names (`?from=1&to=2`), the older on the left; null when it names none,
 * or not two that are there.
 */
export const loadRevisionComparison = cache(
  async (slug: string, from: string, to: string): Promise<RevisionComparison | null> => {
    const numbers = [from, to]
      .map(value => (/^\d{1,9}$/.test(value) ? Number(value) : 0))
      .sort((a, b) => a - b)
    const [older = 0, newer = 0] = numbers
    if (older < 1 || older === newer) return null
    const [left, right] = await Promise.all([
      findRevision(slugParameter(slug), older),
      findRevision(slugParameter(slug), newer),
    ])
    if (left === null || right === null) return null
    // Nothing of it is cited, so that neither the reader's host nor the day is needed.
    const around = { origin: '', today: '', others: [], statements: [] }
    const view = compareArticles(left, right, collationOf(left, right), around)
    return {
      // Addresses of passages and files are those of the current texts.
      view: { ...view, kept: false, left: asRevision(view.left, left), right: asRevision(view.right, right) },
      change: revisionChange(left.revision, right.revision, right.language),
      from: older,
      to: newer,
    }
  },
)

/** The same outlet is on both sides: which text it is stands in its place. */
function asRevision(witness: WitnessView, { number, revision, slug }: NumberedArticle): WitnessView {
  const name = `Revision ${number}, captured ${formatMoment(revision.capturedAt)}`
  return {
    ...witness,
    siglum: `R${number}`,
    article: { ...witness.article, outlet: { slug, name }, credit: null },
  }
}
