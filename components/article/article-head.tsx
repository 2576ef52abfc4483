import { articlePath, comparisonPath, storyPath } from '@/lib/format/addresses'
import { articleTitle, outletLine, outletShort } from '@/lib/format/articles'
import { countInWords, countOf, formatCount, numberWord, plural, sentenceStart } from '@/lib/format/counts'
import { dayDateTime, describeDay } from '@/lib/format/days'
import type { ArticleView } from '@/lib/schema/article-view'
import { languageOf } from '../compare/witness'
import { Sigil } from '../ui/sigil'
import { InlineParts } from './inline-parts'
import { ToldElsewhere } from './told-elsewhere'

/** Opening words for want of a headline: two or three lines of the large type. */
const OPENING_LENGTH = 100

/** More of them are listed below the text only. */
const MOST_OTHERS = 8

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
        {article.revisionNumber > 1 && (
          <>
            {' · '}
            <a href={`${articlePath(article.slug)}/revisions`}>revision {article.revisionNumber}</a>
          </>
        )}
      </p>
      {headline !== null && headline.told.length > 0 && (
        <ToldElsewhere paragraph={headline} article={article} />
      )}
      <p className="lede">
        <Facts view={view} />
      </p>
      <OtherArticles view={view} />
    </header>
  )
}

/** The letters of the story's other articles with their names, each leading to the comparison: the key to the margin. */
function OtherArticles({ view: { article, others } }: { view: ArticleView }) {
  if (others.length === 0) return null
  return (
    <p className="others">
      Compare with{' '}
      {others.slice(0, MOST_OTHERS).map(other => (
        <a key={other.slug} href={comparisonPath(article.slug, other.slug)}>
          <Sigil letter={other.siglum} /> {outletShort(other)}
        </a>
      ))}
      {others.length > MOST_OTHERS && <a href="#compare-with">all {formatCount(others.length)}</a>}
    </p>
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
