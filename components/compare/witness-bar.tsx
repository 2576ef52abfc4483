import { articlePath, comparisonPath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { dayCertainty, formatDay } from '@/lib/format/days'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import { Sigil } from '../ui/sigil'
import { languageOf, SIDES } from './witness'

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

/** Both articles in full: outlet, credit, headline or opening words, day with its certainty, length. */
export function Witnesses({ view }: { view: ComparisonView }) {
  return (
    <div className="witness-heads split">
      {SIDES.map(side => {
        const witness = view[side]
        const { article, siglum } = witness
        const title = articleTitle(article)
        return (
          <div key={side} className={side}>
            <p className="outlet">
              <Sigil letter={siglum} side={side} /> {sentenceStart(outletLine(article))}
            </p>
            <p className={`title ${title.kind}`} {...languageOf(witness)}>
              <a href={articlePath(article.slug)}>{title.text}</a>
            </p>
            <p className="muted">
              {title.kind === 'opening' && 'No headline in the text. '}
              {formatDay(article.day)}
              {article.day?.basis === 'inferred' && `, ${dayCertainty(article.day)}`}
              {` · ${formatCount(article.words)} words`}
            </p>
          </div>
        )
      })}
    </div>
  )
}
