import { articlePath, storyPath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { dayDateTime, formatDay, formatMoment } from '@/lib/format/days'
import type { LibraryView } from '@/lib/schema/library-view'
import { languageOfWords } from '../quotation/wording'
import { SORT_WORDS } from './sort-words'

/** The articles as a table, its headings links that sort; each can be marked. */
export function LibraryTable({ view }: { view: LibraryView }) {
  const { articles, sorts } = view
  const isNumber = (sort: string) => sort === 'words' || sort === 'quotations'
  return (
    <table className="library-table">
      <thead>
        <tr>
          <th scope="col" className="choose">
            <span className="sr">Choose</span>
          </th>
          {COLUMNS.map(sort => {
            const { href, direction } = sorts.find(one => one.sort === sort) ?? { href: '', direction: null }
            return (
              <th
                key={sort}
                scope="col"
                aria-sort={direction ?? undefined}
                className={isNumber(sort) ? 'num' : undefined}
              >
                <a href={href}>{SORT_WORDS[sort]}</a>
                {direction !== null && (
                  <span aria-hidden="true"> {direction === 'ascending' ? '↑' : '↓'}</span>
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {articles.map(article => (
          <Row key={article.slug} article={article} />
        ))}
      </tbody>
    </table>
  )
}

const COLUMNS = ['headline', 'outlet', 'day', 'words', 'quotations', 'added'] as const

function Row({ article }: { article: LibraryView['articles'][number] }) {
  const { slug, day, story, words, quotations, addedAt } = article
  const title = articleTitle(article)
  return (
    <tr>
      <td className="choose">
        <input type="checkbox" name={`article.${slug}`} aria-label={`Choose ${title.text}`} />
      </td>
      <th scope="row">
        <a
          className={title.kind === 'opening' ? 'title untitled' : 'title'}
          href={articlePath(slug)}
          {...languageOfWords(article)}
        >
          {title.text}
        </a>
        {story !== null && (
          <span className="in">
            in <a href={storyPath(story.slug)}>{story.title}</a>
          </span>
        )}
      </th>
      <td>{sentenceStart(outletLine(article))}</td>
      <td className="day">
        <time dateTime={dayDateTime(day) ?? undefined}>{formatDay(day)}</time>
        {day?.basis === 'inferred' && <span className="muted"> inferred</span>}
      </td>
      <td className="num" data-unit="words">
        {formatCount(words)}
      </td>
      <td className="num" data-unit="quotations">
        {formatCount(quotations)}
      </td>
      <td className="added">
        <time dateTime={addedAt}>{formatMoment(addedAt).split(',')[0]}</time>
      </td>
    </tr>
  )
}
