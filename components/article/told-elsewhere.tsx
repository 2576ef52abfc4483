import { passagePath } from '@/lib/format/addresses'
import { outletInSentence } from '@/lib/format/articles'
import { numberWord } from '@/lib/format/counts'
import type { ParagraphView } from '@/lib/schema/article-view'
import type { ArticleSummary } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'

/** In the margin: which other articles tell what the paragraph tells, each passage leading to the comparison. */
export function ToldElsewhere({ paragraph, article }: { paragraph: ParagraphView; article: ArticleSummary }) {
  const { told, onlyHere, sentences } = paragraph
  if (sentences === 0) return null
  return (
    <div className="told">
      {told.length > 0 && (
        <ul>
          {told.map(({ article: other, passages }) => (
            <li key={other.slug}>
              {passages.map((passage, index) => (
                <a key={passage} href={passagePath(article.slug, other.slug, passage)}>
                  <span className="sr">
                    Also told in {other.siglum}, {outletInSentence(other)}: passage{' '}
                  </span>
                  {index === 0 && (
                    <span aria-hidden="true">
                      <Sigil letter={other.siglum} />
                    </span>
                  )}
                  <span className="num">{passage}</span>
                </a>
              ))}
            </li>
          ))}
        </ul>
      )}
      {onlyHere > 0 && <p className="only">{onlyWords(onlyHere, sentences)}</p>}
    </div>
  )
}

const onlyWords = (onlyHere: number, sentences: number): string =>
  onlyHere === sentences ? 'only here' : `${numberWord(onlyHere)} of ${numberWord(sentences)} only here`
