import { articlePath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { describeDay } from '@/lib/format/days'
import { revisionWords } from '@/lib/format/revisions'
import type { ComparisonView, Side } from '@/lib/schema/comparison-view'
import { Sigil } from '../ui/sigil'
import { ChooseArticles } from './choose-articles'
import { KeptLink } from './kept-link'
import { languageOf, SIDES } from './witness'

/** Both articles in full: outlet, credit, headline or opening words, day with its certainty, length; and others to choose. */
export function Witnesses({ view }: { view: ComparisonView }) {
  return (
    <div className="witness-heads">
      {SIDES.map(side => (
        <WitnessHead key={side} side={side} view={view} />
      ))}
      {view.others.length > 2 && <ChooseArticles view={view} />}
    </div>
  )
}

/** Two or three lines of opening words, for want of a headline, say what an article is about. */
const TITLE = 110

/** One article: its letter, title, outlet, day and length. */
export function WitnessHead({ side, view }: { side: Side; view: ComparisonView }) {
  const witness = view[side]
  const { article, siglum } = witness
  const title = articleTitle(article, TITLE)
  const revision = view.kept ? revisionWords(article, witness.replaced) : null
  return (
    <div className="witness-head">
      <Sigil letter={siglum} side={side} />
      <div>
        <p className={title.kind === 'opening' ? 'title untitled' : 'title'} {...languageOf(witness)}>
          <KeptLink view={view} href={articlePath(article.slug)}>
            {title.text}
          </KeptLink>
        </p>
        <p className="muted">
          {sentenceStart(outletLine(article))}
          {view.kept && ` · ${describeDay(article.day)}`}
          {` · ${formatCount(article.words)} words`}
          {revision !== null && ` · ${revision}`}
          {title.kind === 'opening' && ' · no headline in the text'}
        </p>
      </div>
    </div>
  )
}
