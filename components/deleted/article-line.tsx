import { outletLine, titleText } from '@/lib/format/articles'
import { countOf, sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ArticleSummary } from '@/lib/schema/records'

/** An article that has no page to lead to, or not for long: what it is called and what is known of it. */
export function ArticleLine({ article, story }: { article: ArticleSummary; story: string | null }) {
  return (
    <>
      <p className="title">{titleText(article)}</p>
      <p className="muted">
        {sentenceStart(outletLine(article))}, {formatDay(article.day)} · {countOf(article.words, 'word')}
        {story !== null && ` · in the story “${story}”`}
      </p>
    </>
  )
}
