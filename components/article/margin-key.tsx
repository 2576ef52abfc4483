import type { ArticleView } from '@/lib/schema/article-view'

/** What stands in the margins, above them; on a phone each line says it itself. */
export function MarginKey({ view: { others, facts } }: { view: ArticleView }) {
  const told = others.length > 0
  const quoted = facts.quotations > 0
  if (!told && !quoted) return null
  return (
    <div className="key" aria-hidden="true">
      {told && <span className="told">also told in</span>}
      {quoted && <span className="quoted">quoted</span>}
    </div>
  )
}
