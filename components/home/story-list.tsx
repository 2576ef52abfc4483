import { articlePath, storyPath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { countInWords, countOf, sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ArticleSummary, StoryRecord } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'

/** A story shows so many of its articles here; its own page has all. */
const MOST_ARTICLES = 8

/** A line or two of opening words, for want of a headline, say what an article is about. */
const TITLE = 110

/** The stories, each with its articles. */
export function StoryList({ stories, more }: { stories: StoryRecord[]; more: number }) {
  if (stories.length === 0) {
    return (
      <section className="stories wrap">
        <h2>No story has come in yet.</h2>
        <p className="lede">
          You can compare two texts of your own right away, without keeping them:{' '}
          <a href="/compare/paste">paste two texts</a>.
        </p>
      </section>
    )
  }
  return (
    <section className="stories wrap" aria-label="Stories">
      {stories.map(story => (
        <Story key={story.slug} story={story} />
      ))}
      {more > 0 && <p className="muted">and {countOf(more, 'story', 'stories')} more</p>}
    </section>
  )
}

function Story({ story: { slug, title, articles } }: { story: StoryRecord }) {
  return (
    <section aria-labelledby={`story-${slug}`}>
      <h2 id={`story-${slug}`}>
        <a href={storyPath(slug)}>{title}</a>
      </h2>
      <p className="muted">
        {sentenceStart(countInWords(articles.length, 'article'))} tell it, in order of day.
      </p>
      <ol>
        {articles.slice(0, MOST_ARTICLES).map(article => (
          <ArticleLine key={article.slug} article={article} />
        ))}
      </ol>
      <p className="onward">
        <a href={storyPath(slug)}>What they share, and what only one tells</a>
      </p>
    </section>
  )
}

function ArticleLine({ article }: { article: ArticleSummary }) {
  const title = articleTitle(article, TITLE)
  return (
    <li>
      <Sigil letter={article.siglum} />
      <div>
        <a
          href={articlePath(article.slug)}
          className={title.kind === 'opening' ? 'title untitled' : 'title'}
          lang={article.language === 'und' ? undefined : article.language}
        >
          {title.text}
        </a>
        <p className="muted">
          <span>{sentenceStart(outletLine(article))}</span>{' '}
          <span>
            {sentenceStart(formatDay(article.day))}
            {article.day?.basis === 'inferred' && ', inferred'} · {countOf(article.words, 'word')} ·{' '}
            {countOf(article.quotations, 'quotation')}
          </span>
        </p>
      </div>
    </li>
  )
}
