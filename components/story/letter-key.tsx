import { articlePath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { ArticleSummary } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'

/** Which article each letter stands for. */
export function LetterKey({ compared }: { compared: readonly ArticleSummary[] }) {
  return (
    <ul className="letters" aria-label="Letters of the articles">
      {compared.map(article => (
        <li key={article.slug}>
          <Sigil letter={article.siglum} />{' '}
          <a href={articlePath(article.slug)}>{sentenceStart(outletLine(article))}</a>,{' '}
          {formatDay(article.day)}
        </li>
      ))}
    </ul>
  )
}
