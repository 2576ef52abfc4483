import { comparisonPath } from '@/lib/format/addresses'
import { outletShort, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import type { ArticleView } from '@/lib/schema/article-view'
import { languageOfWords } from '../quotation/wording'
import { Sigil } from '../ui/sigil'

/** The other articles of the story, each leading to the comparison with this one: the margin's letters explained. */
export function CompareWith({ view: { article, others } }: { view: ArticleView }) {
  if (others.length === 0) return null
  return (
    <section aria-labelledby="compare-with">
      <h2 id="compare-with">Compare with</h2>
      <ul className="others">
        {others.map(other => (
          <li key={other.slug}>
            <Sigil letter={other.siglum} />
            <a href={comparisonPath(article.slug, other.slug)}>
              <span className="outlet">{sentenceStart(outletShort(other))}</span>{' '}
              <span className="title" {...languageOfWords(other)}>
                {titleText(other)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
