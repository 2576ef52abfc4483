import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'
import type { CoverageCellView, CoverageRowView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { wordsOf } from './article-words'

interface Props {
  rows: readonly CoverageRowView[]
  compared: readonly ArticleSummary[]
}

/** Passages that several tell: the lead's words, and for each article whether it tells the same, overlaps, or has no match. */
export function CoverageTable({ rows, compared }: Props) {
  return (
    <table className="coverage">
      <caption className="sr">Passages and the articles that tell them</caption>
      <thead className="sr">
        <tr>
          <th scope="col">
            <span className="sr">Passage</span>
          </th>
          {compared.map(article => (
            <th key={article.slug} scope="col" className="mark">
              <Sigil letter={article.siglum} />
              <span className="sr"> {sentenceStart(outletLine(article))}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Row key={row.number} row={row} compared={compared} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, compared }: { row: CoverageRowView; compared: readonly ArticleSummary[] }) {
  const lead = compared[row.lead]!
  return (
    <tr id={`c${row.number}`}>
      <th scope="row">
        <p className="words" {...wordsOf(lead)}>
          {row.cells[row.lead]!.words}
        </p>
        <OtherWords row={row} compared={compared} />
      </th>
      {row.cells.map((cell, index) => (
        <Mark
          key={compared[index]!.slug}
          cell={cell}
          article={compared[index]!}
          lead={index === row.lead ? null : lead}
          loose={cell.loose === null ? null : compared[cell.loose]!}
        />
      ))}
    </tr>
  )
}

/** How the others put it, on demand. */
function OtherWords({ row, compared }: { row: CoverageRowView; compared: readonly ArticleSummary[] }) {
  const lead = compared[row.lead]!
  return (
    <details>
      <summary>
        <span className="sr">Passage {row.number}: </span>In the words of {lead.siglum}; read the others
      </summary>
      <dl>
        {row.cells.map((cell, index) => {
          const article = compared[index]!
          if (index === row.lead || cell.words === '') return null
          return (
            <div key={article.slug}>
              <dt>
                <a href={cell.article} aria-label={`The passage in article ${article.siglum}`}>
                  <Sigil letter={article.siglum} />
                </a>
              </dt>
              <dd>
                <span {...wordsOf(article)}>{cell.words}</span>
                {cell.loose !== null && (
                  <span className="muted">
                    {' '}
                    (linked in the comparison of {compared[cell.loose]!.siglum} and {article.siglum})
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

const MARK_WORDS = { same: 'same', overlap: 'overlaps' } as const

/** One article's mark, as CoverageKey explains it; it leads to where the words can be read. */
function Mark({
  cell,
  article,
  lead,
  loose,
}: {
  cell: CoverageCellView
  article: ArticleSummary
  lead: ArticleSummary | null
  loose: ArticleSummary | null
}) {
  const { relation, comparison } = cell
  if (loose !== null) {
    return (
      <td className="mark">
        <a className="sign loose" href={comparison ?? cell.article}>
          <span aria-hidden="true">({article.siglum})</span>
          <span className="sr">
            linked in the comparison of {loose.siglum} and {article.siglum}: read it there
          </span>
        </a>
      </td>
    )
  }
  if (relation === 'absent') {
    return (
      <td className="mark">
        <span className="sign absent" aria-hidden="true">
          ·
        </span>
        <span className="sr">no match found</span>
      </td>
    )
  }
  const where =
    lead === null || comparison === null ? `in article ${article.siglum}` : `beside ${lead.siglum}’s words`
  return (
    <td className={lead === null ? 'mark lead' : 'mark'}>
      <a className={`sign ${lead === null ? 'lead' : relation}`} href={comparison ?? cell.article}>
        <span aria-hidden="true">{article.siglum}</span>
        <span className="sr">
          {lead === null ? 'its words stand here' : MARK_WORDS[relation]}: read it {where}
        </span>
      </a>
    </td>
  )
}
