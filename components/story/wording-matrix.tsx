import { comparisonPath } from '@/lib/format/addresses'
import { outletShort } from '@/lib/format/articles'
import { countOf, formatShare } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'
import type { PairView, StoryView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'

/** With more columns than this the counts and outlets are only read aloud: the shares must fit the page. */
const MOST_WIDE = 6

/** How much wording each two share: a square of ink, the share in figures, and the comparison behind each cell. */
export function WordingMatrix({ view: { compared, pairs } }: { view: StoryView }) {
  const many = compared.length > MOST_WIDE
  return (
    <div className="scroll">
      <table className="matrix">
        <caption className="sr">
          How much of the wording each two articles share, and in how many passages they tell the same
        </caption>
        <thead>
          <tr>
            <td />
            {compared.map(article => (
              <th key={article.slug} scope="col">
                <Sigil letter={article.siglum} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map((article, row) => (
            <tr key={article.slug}>
              <th scope="row">
                <Sigil letter={article.siglum} />{' '}
                <span className={many ? 'sr' : 'outlet'}>{outletShort(article)}</span>
              </th>
              {compared.map((other, column) => (
                <PairCell
                  key={other.slug}
                  left={article}
                  right={other}
                  many={many}
                  pair={pairs.find(
                    pair => pair.left === Math.min(row, column) && pair.right === Math.max(row, column),
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  left: ArticleSummary
  right: ArticleSummary
  many: boolean
  pair: PairView | undefined
}

function PairCell({ left, right, many, pair }: CellProps) {
  if (pair === undefined) return <td className="self" aria-label="the same article" />
  return (
    <td className={`share-${Math.round(pair.shared * 10)}`}>
      <a href={comparisonPath(left.slug, right.slug)}>
        <span className="sr">
          Compare {left.siglum} with {right.siglum}:{' '}
        </span>
        <ShareInk share={pair.shared} />
        <span className="num share">{formatShare(pair.shared)}</span>
        <span className={many ? 'sr' : 'num linked'}>{countOf(pair.linked, 'passage')}</span>
      </a>
    </td>
  )
}

const SQUARE = 28

/** A square of which as much is inked as is shared; nothing shared leaves the outline. */
export function ShareInk({ share }: { share: number }) {
  const side = Math.round(Math.sqrt(share) * SQUARE * 10) / 10
  return (
    <svg
      className="ink"
      viewBox={`0 0 ${SQUARE} ${SQUARE}`}
      width={SQUARE}
      height={SQUARE}
      aria-hidden="true"
    >
      <rect className="all" x="0.5" y="0.5" width={SQUARE - 1} height={SQUARE - 1} />
      <rect className="part" x="0" y={SQUARE - side} width={side} height={side} />
    </svg>
  )
}
