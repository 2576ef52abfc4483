import { countOf, formatCount } from '@/lib/format/counts'
import type { ArticleView } from '@/lib/schema/article-view'
import { languageOf } from '../compare/witness'
import { FURNITURE_WORDS } from './furniture-words'

/** What the page said around the article, piece by piece, folded. */
export function SetAside({ view }: { view: ArticleView }) {
  const { furniture } = view
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      {furniture.length === 0 ? (
        <p>The whole text is the article: nothing around it was captured.</p>
      ) : (
        <details>
          <summary>
            {countOf(furniture.length, 'piece')} of the page around the article{' '}
            <span className="muted">({formatCount(lengthOf(view))} characters)</span>
          </summary>
          <dl className="furniture">
            {furniture.map(({ start, kind, text }) => (
              <div key={start}>
                <dt>{FURNITURE_WORDS[kind]}</dt>
                <dd {...languageOf(view)}>{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

const lengthOf = ({ furniture }: ArticleView): number =>
  furniture.reduce((sum, { text }) => sum + text.length, 0)
