import type { ReactNode } from 'react'
import { articlePath, comparisonPath } from '@/lib/format/addresses'
import { outletShort, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import { Sigil } from '../ui/sigil'
import { KeptLink } from './kept-link'
import { languageOf, SIDES } from './witness'

/** As much of the title as tells the two apart; the article's head above has all of it. */
const TITLE = 48

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
        <b>{sentenceStart(outletShort(article))}</b>
      </KeptLink>{' '}
      <span className="muted" {...languageOf(view[side])}>
        {titleText(article, TITLE)}
      </span>
    </p>
  )
}
