import { articlePath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ArticleSummary } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'
import { ArticleTitle } from './article-words'

/** As much of a title as stands in a line beside outlet and day. */
const TITLE = 56

/** Which article each letter stands for. */
export function LetterKey({ compared }: { compared: readonly ArticleSummary[] }) {
  return (
    <ul className="letters" aria-label="Letters of the articles">
      {compared.map(article => (
        <li key={article.slug}>
          <Sigil letter={article.siglum} />
          <a className="title" href={articlePath(article.slug)}>
            <ArticleTitle article={article} length={TITLE} />
          </a>
          <span>
            {sentenceStart(outletLine(article))}, {formatDay(article.day)}
          </span>
        </li>
      ))}
    </ul>
  )
}
