import { passagePath } from '@/lib/format/addresses'
import { outletInSentence } from '@/lib/format/articles'
import { listInWords, numberWord, plural } from '@/lib/format/counts'
import type { ParagraphView } from '@/lib/schema/article-view'
import type { ArticleSummary } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'

/** In the margin: the letters of the articles that tell what the paragraph tells, each leading to the first such passage. */
export function ToldElsewhere({ paragraph, article }: { paragraph: ParagraphView; article: ArticleSummary }) {
  const { told, onlyHere, sentences } = paragraph
  if (sentences === 0) return null
  return (
    <div className="told">
      {told.length > 0 && (
        <>
          <span className="label" aria-hidden="true">
            also told in
          </span>
          <ul>
            {told.map(({ article: other, passages }) => (
              <li key={other.slug}>
                <a href={passagePath(article.slug, other.slug, passages[0] ?? 1)}>
                  <span className="sr">
                    Also told in {other.siglum}, {outletInSentence(other)}:{' '}
                    {plural(passages.length, 'passage')} {listInWords(passages.map(String))}
                  </span>
                  <span aria-hidden="true">
                    <Sigil letter={other.siglum} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {onlyHere > 0 && <p className="only">{onlyWords(onlyHere, sentences)}</p>}
    </div>
  )
}

const onlyWords = (onlyHere: number, sentences: number): string =>
  onlyHere === sentences
    ? 'no match found'
    : `no match for ${numberWord(onlyHere)} of ${numberWord(sentences)}`
