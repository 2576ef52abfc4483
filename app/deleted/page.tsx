import type { Metadata } from 'next'
import { DeletedList } from '@/components/deleted/deleted-list'
import { countInWords, sentenceStart } from '@/lib/format/counts'
import { KEPT_DAYS } from '@/lib/schema/deletion'
import type { DeletedView } from '@/lib/schema/deletion-view'
import { loadDeleted } from '@/lib/server/deletions'
import '../styles/deleted.css'

export const metadata: Metadata = {
  title: 'Deleted articles',
  description: 'Articles that were deleted and can still be brought back.',
  alternates: { canonical: '/deleted' },
  robots: { index: false },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function DeletedPage({ searchParams }: Props) {
  const view = await loadDeleted(await searchParams)
  return (
    <div className="deleted wrap page">
      <p className="kicker">
        <a href="/articles">All articles</a>
      </p>
      <h1>{finding(view)}</h1>
      <p className="lede">
        {view.open
          ? `A deleted article is on no page, in no list and no story. For ${KEPT_DAYS} days it can be brought back as it was: its texts, its place in a story, and what people decided about it.`
          : 'Nothing can be deleted or brought back here: writing is closed, as it is unless the person who runs the site opens it.'}
      </p>
      {view.done !== null && (
        <p className="done" role="status">
          {DONE[view.done]}
        </p>
      )}
      {view.deleted.length > 0 && <DeletedList view={view} />}
      {view.nextPage !== null && (
        <nav aria-label="Pages" className="pages">
          <a href={view.nextPage} rel="next">
            Deleted before these
          </a>
        </nav>
      )}
    </div>
  )
}

const DONE = {
  restored: 'It is back where it was.',
  removed: 'It is gone for good.',
  gone: 'That article is not among the deleted ones any more.',
} as const

function finding({ open, total }: DeletedView): string {
  if (!open) return 'Deleted articles are not shown here'
  return total === 0
    ? 'No article is deleted'
    : `${sentenceStart(countInWords(total, 'article'))} can be brought back`
}
