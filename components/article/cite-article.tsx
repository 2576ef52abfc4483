import { articlePath, permanent } from '@/lib/format/addresses'
import { citationText } from '@/lib/format/citation'
import type { ArticleView } from '@/lib/schema/article-view'
import { CopyText } from '../quotation/copy-text'

const FORMATS = [
  { ending: 'bib', label: 'BibTeX' },
  { ending: 'ris', label: 'RIS' },
  { ending: 'json', label: 'CSL-JSON' },
] as const

/** A citation to copy, and the same as files for reference managers. */
export function CiteArticle({ view: { article, origin, today } }: { view: ArticleView }) {
  const path = articlePath(article.slug)
  const url = origin + articlePath(permanent(article))
  const citation = citationText({ kind: 'article', article, url }, today)
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">Cite this article</h2>
      <p className="citation">{citation}</p>
      <ul className="copies">
        <li>
          <CopyText label="Copy citation" />
        </li>
        {FORMATS.map(({ ending, label }) => (
          <li key={ending}>
            <a href={`${path}/cite.${ending}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
