import { titleText } from '@/lib/format/articles'
import { countOf, plural } from '@/lib/format/counts'
import { KEPT_DAYS } from '@/lib/schema/deletion'
import type { ConfirmView } from '@/lib/schema/deletion-view'
import { ArticleLine } from './article-line'

/** Asks once more before articles are deleted, and says what that does. */
export function ConfirmDeletion({ view }: { view: ConfirmView }) {
  const { open, articles, here, step } = view
  if (!open || articles.length === 0) return <NothingToDelete open={open} here={here} />
  const several = articles.length > 1
  const them = several ? 'They' : 'It'
  return (
    <>
      <p className="kicker">
        <a href={here}>Back, without deleting</a>
      </p>
      <h1>{question(view)}</h1>
      <p className="lede">
        {step === 'remove'
          ? 'All its texts go, and what people decided about it. This cannot be undone.'
          : `${them} ${plural(articles.length, 'leaves', 'leave')} every page, list, story and search at once. For ${KEPT_DAYS} days ${them.toLowerCase()} can be brought back, with everything that ${several ? 'belongs to them' : 'belongs to it'}.`}
      </p>
      <ul className="deleted-list">
        {articles.map(article => (
          <li key={article.slug}>
            <ArticleLine article={article} story={article.story?.title ?? null} />
          </li>
        ))}
      </ul>
      <form
        method="post"
        action={step === 'remove' ? '/deleted/decisions' : '/deleted/delete'}
        className="do"
      >
        {step === 'remove' ? (
          <>
            <input type="hidden" name="decision" value="remove" />
            <input type="hidden" name="slug" value={articles[0]?.slug} />
          </>
        ) : (
          <>
            <input type="hidden" name="here" value={here} />
            {articles.map(({ slug }) => (
              <input key={slug} type="hidden" name={`article.${slug}`} value="on" />
            ))}
          </>
        )}
        <button className="button main">
          {step === 'remove' ? 'Delete it for good' : `Delete ${countOf(articles.length, 'article')}`}
        </button>
        <a href={here}>{several ? 'Keep them' : 'Keep it'}</a>
      </form>
    </>
  )
}

function question({ articles, step }: ConfirmView): string {
  const [only] = articles
  const what = articles.length === 1 && only ? titleText(only, 60) : countOf(articles.length, 'article')
  const quoted = articles.length === 1 && !what.startsWith('“') ? `“${what}”` : what
  return `Delete ${quoted}${step === 'remove' ? ' for good' : ''}?`
}

function NothingToDelete({ open, here }: { open: boolean; here: string }) {
  return (
    <>
      <h1>{open ? 'Nothing is chosen' : 'Nothing can be deleted here'}</h1>
      <p className="lede">
        {open
          ? 'Mark articles in the list, then choose to delete them.'
          : 'Writing is closed on this site, as it is unless the person who runs it opens it.'}
      </p>
      <p>
        <a href={here}>{here === '/deleted' ? 'Deleted articles' : 'Back to the articles'}</a>
      </p>
    </>
  )
}
