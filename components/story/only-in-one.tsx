import { articlePath } from '@/lib/format/addresses'
import { outletShort } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'
import type { CoverageRowView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { wordsOf } from './article-words'

interface Props {
  rows: readonly CoverageRowView[]
  compared: readonly ArticleSummary[]
}

/** What one article tells and no other was found to tell, by article, as it stands there. */
export function OnlyInOne({ rows, compared }: Props) {
  return compared.map((article, index) => {
    const own = rows.filter(({ lead }) => lead === index)
    if (own.length === 0) return null
    return (
      <section key={article.slug} className="only-one" aria-labelledby={`only-${article.siglum}`}>
        <h2 id={`only-${article.siglum}`}>
          <Sigil letter={article.siglum} />
          <span className="sr">: no match found</span>
        </h2>
        <p className="muted">
          <a href={articlePath(article.slug)}>{sentenceStart(outletShort(article))}</a>
        </p>
        <ul {...wordsOf(article)}>
          {own.map(({ number, cells }) => (
            <li key={number} id={`c${number}`}>
              <a href={cells[index]!.article}>{cells[index]!.words}</a>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
