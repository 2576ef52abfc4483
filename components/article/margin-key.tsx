import type { ArticleView } from '@/lib/schema/article-view'

/** What stands in the margins, or on a phone below the paragraphs. */
export function MarginKey({ view: { others, facts } }: { view: ArticleView }) {
  const told = others.length > 0
  const quoted = facts.quotations > 0
  if (!told && !quoted) return null
  return (
    <div className="key">
      <p>
        Below a paragraph: {quoted && 'who is quoted'}
        {quoted && told && ', and '}
        {told && 'the articles that tell it too, by letter, with the passages of the comparison'}.
      </p>
      {told && <span className="told">also told in</span>}
      {quoted && <span className="quoted">quoted</span>}
    </div>
  )
}
