import { articlePath, comparisonPath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import { Sigil } from '../ui/sigil'
import { SIDES } from './witness'

/** Who is on which side; stays at the top while the rows scroll by. */
export function WitnessBar({ view }: { view: ComparisonView }) {
  return (
    <div className="witnesses">
      <div className="wrap">
        <div className="split">
          {SIDES.map(side => (
            <WitnessName key={side} side={side} view={view} />
          ))}
          <a className="mid swap" href={comparisonPath(view.right.article.slug, view.left.article.slug)}>
            swap<span className="sr"> sides</span>
          </a>
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
      <a href={articlePath(article.slug)}>
        <b>{sentenceStart(outletLine(article))}</b>
      </a>{' '}
      <span className="muted">
        {formatDay(article.day)}
        {article.day?.basis === 'inferred' && ', inferred'}
      </span>
    </p>
  )
}
