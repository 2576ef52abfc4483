import { outletLine, titleText } from '@/lib/format/articles'
import { numberWord, sentenceStart } from '@/lib/format/counts'
import type { StoryScope } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { wordsOf } from './article-words'

interface Props {
  scope: StoryScope
  /** Where the form leads: the page that it stands on. */
  action: string
  most: number
}

/** Says which articles the measures are about, and lets others be chosen. Nothing when all are. */
export function ChooseCompared({ scope: { articles, compared }, action, most }: Props) {
  if (compared.length === articles.length) return null
  const chosen = new Set(compared.map(({ slug }) => slug))
  return (
    <div className="compared">
      <p>
        {sentenceStart(numberWord(compared.length))} of {numberWord(articles.length)} articles are compared
        here: {compared.map(({ siglum }) => siglum).join(', ')}.
      </p>
      <details>
        <summary>Choose others</summary>
        <form action={action}>
          <fieldset>
            <legend>At least two, at most {numberWord(most)}</legend>
            {articles.map(article => (
              <label key={article.slug}>
                <input
                  type="checkbox"
                  name="article"
                  value={article.slug}
                  defaultChecked={chosen.has(article.slug)}
                />{' '}
                <Sigil letter={article.siglum} />{' '}
                <span>
                  {sentenceStart(outletLine(article))} ·{' '}
                  <span {...wordsOf(article)}>{titleText(article, 60)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <button className="button" type="submit">
            Compare these
          </button>
        </form>
      </details>
    </div>
  )
}
