import { articlePath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { countOf, sentenceStart } from '@/lib/format/counts'
import { dayCertainty, dayDateTime, formatDay } from '@/lib/format/days'
import type { ArticleSummary } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'
import { ArticleTitle } from './article-words'

/** Two lines of opening words, for want of a headline, say what an article is about. */
const TITLE = 110

/** The articles in order of day: outlet, credit, title, day and how it is known, length. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <ol className="articles">
      {articles.map(article => (
        <li key={article.slug}>
          <Sigil letter={article.siglum} />
          <div className="what">
            <p className="outlet">{sentenceStart(outletLine(article))}</p>
            <h3 className={articleTitle(article).kind}>
              <a href={articlePath(article.slug)}>
                <ArticleTitle article={article} length={TITLE} />
              </a>
            </h3>
          </div>
          <Day article={article} />
          <p className="size num">
            <span>{countOf(article.words, 'word')}</span>{' '}
            <span>{countOf(article.quotations, 'quotation')}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}

function Day({ article: { day } }: { article: ArticleSummary }) {
  const dateTime = dayDateTime(day)
  const words = formatDay(day)
  return (
    <p className="day">
      {dateTime === null ? sentenceStart(words) : <time dateTime={dateTime}>{words}</time>}
      {dayCertainty(day) !== '' && <span className="muted">{dayCertainty(day)}</span>}
    </p>
  )
}
