import { comparisonPath, permanent } from '@/lib/format/addresses'
import { citationText } from '@/lib/format/citation'
import type { ComparisonView } from '@/lib/schema/comparison-view'

const FILES = [
  { file: 'export.csv', label: 'CSV' },
  { file: 'export.json', label: 'JSON' },
  { file: 'export.md', label: 'Markdown' },
] as const

const CITATIONS = [
  { file: 'cite.bib', label: 'BibTeX' },
  { file: 'cite.ris', label: 'RIS' },
  { file: 'cite.json', label: 'CSL-JSON' },
] as const

/** The comparison as files, and how to cite it. */
export function TakeAlong({ view }: { view: ComparisonView }) {
  const { left, right, origin, today } = view
  const path = comparisonPath(left.article.slug, right.article.slug)
  const url = origin + comparisonPath(permanent(left.article), permanent(right.article))
  const cited = { kind: 'comparison', left: left.article, right: right.article, url } as const
  return (
    <section className="take-along wrap" aria-labelledby="take-along" data-permalink={url}>
      <h2 id="take-along">Download and cite</h2>
      <p>
        The comparison as <Links path={path} files={FILES} />, or print this page: it comes out in two columns
        and names both articles.
      </p>
      <p>
        Cite it: <span className="citation">{citationText(cited, today)}</span> As a file:{' '}
        <Links path={path} files={CITATIONS} />.
      </p>
    </section>
  )
}

function Links({ path, files }: { path: string; files: readonly { file: string; label: string }[] }) {
  return files.map(({ file, label }, index) => (
    <span key={file}>
      {index > 0 && ', '}
      <a href={`${path}/${file}`} download>
        {label}
      </a>
    </span>
  ))
}
