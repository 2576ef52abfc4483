import { outletLine, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import type { ArticleSummary } from '@/lib/schema/records'

/** Other articles for either side. A plain form: its answer leads to the comparison's address. */
export function ChooseArticles({ view }: { view: ComparisonView }) {
  return (
    <details className="choose">
      <summary>Choose other articles</summary>
      <form action="/compare" method="get">
        <Choice side="left" label="Left" view={view} />
        <Choice side="right" label="Right" view={view} />
        <button type="submit" className="button">
          Compare
        </button>
      </form>
    </details>
  )
}

function Choice({ side, label, view }: { side: Side; label: string; view: ComparisonView }) {
  return (
    <label>
      <span>{label}</span>
      <select name={side} defaultValue={view[side].article.slug}>
        {view.others.map(article => (
          <option key={article.slug} value={article.slug}>
            {describe(article)}
          </option>
        ))}
      </select>
    </label>
  )
}

const describe = (article: ArticleSummary): string =>
  `${article.siglum} · ${sentenceStart(outletLine(article))} · ${titleText(article, 60)}`
