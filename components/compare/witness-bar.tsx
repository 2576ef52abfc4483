import type { ReactNode } from 'react'
import { articlePath, comparisonPath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import { Sigil } from '../ui/sigil'
import { KeptLink } from './kept-link'
import { SIDES } from './witness'

/** Who is on which side; stays at the top while the rows scroll by. `swap` changes the sides over where no address does. */
export function WitnessBar({ view, swap }: { view: ComparisonView; swap?: ReactNode }) {
  return (
    <div className="witnesses">
      <div className="wrap">
        <div className="split">
          {SIDES.map(side => (
            <WitnessName key={side} side={side} view={view} />
          ))}
          {view.kept ? (
            <a className="mid swap" href={comparisonPath(view.right.article.slug, view.left.article.slug)}>
              swap<span className="sr"> sides</span>
            </a>
          ) : (
            swap
          )}
        </div>
      </div>
    </div>
  )
}

function WitnessName({ side, view }: { side: Side; view: ComparisonView }) {
  const { article, siglum } = view[side]
  return (
    <p className={side}>
      <Sigil letter={siglum} side={side} />
      <KeptLink view={view} href={articlePath(article.slug)}>
        <b>{sentenceStart(outletLine(article))}</b>
      </KeptLink>{' '}
      {view.kept && (
        <span className="muted">
          {formatDay(article.day)}
          {article.day?.basis === 'inferred' && ', inferred'}
        </span>
      )}
    </p>
  )
}
