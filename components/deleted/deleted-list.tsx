import { titleText } from '@/lib/format/articles'
import { countOf } from '@/lib/format/counts'
import { formatMoment } from '@/lib/format/days'
import type { DeletedArticle } from '@/lib/schema/deletion'
import type { DeletedView } from '@/lib/schema/deletion-view'
import { ArticleLine } from './article-line'

const WAYS = {
  page: 'on its page',
  list: 'in the list of articles',
  api: 'by a program',
} as const

/** Deleted articles, the last deleted first, each to be brought back or deleted for good. */
export function DeletedList({ view }: { view: DeletedView }) {
  return (
    <ul className="deleted-list">
      {view.deleted.map(one => (
        <li key={one.article.slug}>
          <ArticleLine article={one.article} story={one.story?.title ?? null} />
          <p>
            <When deleted={one} />
          </p>
          <Decide deleted={one} />
        </li>
      ))}
    </ul>
  )
}

function When({ deleted: { deletedAt, until, way, revisions } }: { deleted: DeletedArticle }) {
  return (
    <>
      Deleted <time dateTime={deletedAt}>{formatMoment(deletedAt)}</time>, {WAYS[way]}
      {revisions > 1 && `, with ${countOf(revisions, 'revision')}`}. It goes for good after{' '}
      <time dateTime={until}>{formatMoment(until).split(',')[0]}</time>.
    </>
  )
}

function Decide({ deleted: { article } }: { deleted: DeletedArticle }) {
  const title = titleText(article)
  return (
    <form method="post" action="/deleted/decisions" className="do no-print">
      <input type="hidden" name="slug" value={article.slug} />
      <button className="button" name="decision" value="restore">
        Bring it back<span className="sr">: {title}</span>
      </button>
      <a href={`/deleted/confirm?remove=${article.slug}`}>
        Delete it for good<span className="sr">: {title}</span>
      </a>
    </form>
  )
}
