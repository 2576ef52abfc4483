import { articlePath } from '@/lib/format/addresses'

/** On an article's page: leads to the question whether to delete it. */
export function DeleteArticle({ slug }: { slug: string }) {
  const question = new URLSearchParams({ [`article.${slug}`]: 'on', here: articlePath(slug) })
  return (
    <section aria-labelledby="delete" className="no-print">
      <h2 id="delete">Delete this article</h2>
      <p>
        <a href={`/deleted/confirm?${question}`} rel="nofollow">
          Delete it …
        </a>{' '}
        <span className="muted">You are asked once more, and can bring it back for 30 days.</span>
      </p>
    </section>
  )
}
