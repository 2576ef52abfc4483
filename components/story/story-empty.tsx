import { articlePath } from '@/lib/format/addresses'
import { outletInSentence } from '@/lib/format/articles'
import type { ArticleSummary } from '@/lib/schema/records'
import { ArticleTitle } from './article-words'

/** What is said of a story with one article or none, and what to do next. */
export function StoryEmpty({ articles }: { articles: readonly ArticleSummary[] }) {
  const [only] = articles
  return (
    <>
      {only === undefined ? (
        <p className="lede">No article has been added to this story, so there is nothing to read yet.</p>
      ) : (
        <p className="lede">
          Only one article has been added:{' '}
          <a href={articlePath(only.slug)}>
            <ArticleTitle article={only} />
          </a>
          , from {outletInSentence(only)}. As soon as a second one is here, the two are laid side by side.
        </p>
      )}
      <ul className="ways">
        <li>
          <a href="/">All stories and their articles</a>
        </li>
        <li>
          <a href="/compare/paste">Compare two texts of your own</a>
        </li>
      </ul>
    </>
  )
}
