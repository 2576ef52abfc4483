import { storyPath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { countInWords, countOf, formatCount, numberWord, plural, sentenceStart } from '@/lib/format/counts'
import { dayDateTime, describeDay } from '@/lib/format/days'
import type { ArticleView } from '@/lib/schema/article-view'
import { languageOf } from '../compare/witness'
import { Sigil } from '../ui/sigil'
import { InlineParts } from './inline-parts'
import { ToldElsewhere } from './told-elsewhere'

/** Opening words for want of a headline: a line or two of the large type. */
const OPENING_LENGTH = 70

/** Outlet and credit, headline or opening words, day, and what was measured. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const { article, headline } = view
  const title = articleTitle(article, OPENING_LENGTH)
  const dateTime = dayDateTime(article.day)
  return (
    <header className="article-head">
      <p className="kicker">
        {article.story && <a href={storyPath(article.story.slug)}>{article.story.title}</a>}
        <span>
          {article.story && (
            <>
              <Sigil letter={article.siglum} />{' '}
            </>
          )}
          {sentenceStart(outletLine(article))}
        </span>
      </p>
      <h1 className={title.kind} {...languageOf(view)}>
        {headline === null ? title.text : <InlineParts parts={headline.parts} />}
      </h1>
      {title.kind === 'opening' && (
        <p className="no-headline">The text has no headline; these are its opening words.</p>
      )}
      <p className="byline">
        {dateTime === null ? (
          sentenceStart(describeDay(article.day))
        ) : (
          <time dateTime={dateTime}>{sentenceStart(describeDay(article.day))}</time>
        )}
        {` · ${countOf(article.words, 'word')}`}
      </p>
      {headline !== null && headline.told.length > 0 && (
        <ToldElsewhere paragraph={headline} article={article} />
      )}
      <p className="lede">
        <Facts view={view} />
      </p>
    </header>
  )
}

/** Measured facts: what stands only here, who is quoted, and what others word differently. */
function Facts({ view: { facts, others } }: { view: ArticleView }) {
  const { sentences, onlyHere, quotations, speakers, reworded } = facts
  const told = sentences - onlyHere
  return (
    <>
      {others.length > 0 && (
        <>
          <b>
            {told === sentences
              ? `All ${numberWord(sentences)} sentences`
              : `${formatCount(told)} of ${formatCount(sentences)} sentences`}
          </b>{' '}
          {plural(told, 'is', 'are')} told by another article of the story too.{' '}
        </>
      )}
      {quotations === 0
        ? 'Nobody is quoted.'
        : `${sentenceStart(countInWords(speakers, 'speaker is', 'speakers are'))} quoted, in ${countInWords(quotations, 'place')}${
            reworded > 0
              ? `; ${countInWords(reworded, 'statement')} ${plural(reworded, 'is', 'are')} worded differently elsewhere, or given to someone else`
              : ''
          }.`}
    </>
  )
}
