import { articlePath } from '@/lib/format/addresses'
import { formatCount } from '@/lib/format/counts'
import { formatMoment } from '@/lib/format/days'
import { writeReference } from '@/lib/schema/article-reference'
import type { RevisionRow, RevisionsView } from '@/lib/schema/revisions-view'
import { CHANGE_WORDS, isTrifling } from './change-words'

/** The captured texts, the newest first, two of them to choose and compare: a plain form whose state is the address. */
export function RevisionTable({ view }: { view: RevisionsView }) {
  const { article, revisions, proposed } = view
  const path = `${articlePath(article.slug)}/revisions`
  return (
    <form action={path} method="get" className="revision-list">
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {proposed && (
                <th scope="col" className="choose">
                  Compare
                </th>
              )}
              <th scope="col">Revision</th>
              <th scope="col">Captured</th>
              <th scope="col">What changed</th>
              <th scope="col" className="num">
                Words
              </th>
              <th scope="col">Came as</th>
            </tr>
          </thead>
          <tbody>
            {revisions.map((row, index) => (
              <tr key={row.number} className={isTrifling(row.change) ? 'trifling' : undefined}>
                {proposed && (
                  <td className="choose">
                    <Choose side="from" number={row.number} proposed={proposed.from} />
                    <Choose side="to" number={row.number} proposed={proposed.to} />
                  </td>
                )}
                <th scope="row">
                  <a href={articlePath(writeReference(article.slug, row.number))}>Revision {row.number}</a>
                  {row.current && <span className="muted"> current</span>}
                </th>
                <td>
                  <time dateTime={row.capturedAt}>{formatMoment(row.capturedAt)}</time>
                </td>
                <td>
                  <Change row={row} before={revisions[index + 1]?.number} path={path} />
                </td>
                <td className="num" data-unit="words">
                  {formatCount(row.words)}
                </td>
                <td className="origin">{cameAs(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {proposed && (
        <p>
          <button className="button">Compare the two</button>
        </p>
      )}
    </form>
  )
}

function Choose({ side, number, proposed }: { side: 'from' | 'to'; number: number; proposed: number }) {
  return (
    <input
      type="radio"
      name={side}
      value={number}
      defaultChecked={number === proposed}
      aria-label={side === 'from' ? `Revision ${number} on the left` : `Revision ${number} on the right`}
    />
  )
}

function Change({ row, before, path }: { row: RevisionRow; before: number | undefined; path: string }) {
  const words = CHANGE_WORDS[row.change]
  if (before === undefined) return <span className="muted">{words}</span>
  return (
    <a href={`${path}?from=${before}&to=${row.number}`}>
      {words}
      <span className="sr">
        {' '}
        from revision {before} to {row.number}
      </span>
    </a>
  )
}

const ORIGINS = {
  paste: 'pasted text',
  file: 'a file',
  address: 'fetched',
  feed: 'from a feed',
  bulk: 'a file of many',
  api: 'sent by a program',
} as const

function cameAs({ imports }: RevisionRow): string {
  if (imports.length === 0) return 'with the collection'
  return imports
    .map(
      ({ origin, name, address }) => `${ORIGINS[origin]}${(address ?? name) ? `: ${address ?? name}` : ''}`,
    )
    .filter((words, index, all) => all.indexOf(words) === index)
    .slice(0, 3)
    .join('; ')
}
