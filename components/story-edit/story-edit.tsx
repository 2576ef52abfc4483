import { storyPath } from '@/lib/format/addresses'
import { outletLine, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { StoryEditView } from '@/lib/schema/story-edit-view'

/** A plain form for each thing that can be done with a story. */
export function StoryEdit({ view }: { view: StoryEditView }) {
  const { story, articles, others } = view
  const action = `${storyPath(story.slug)}/edit/decisions`
  return (
    <>
      <form method="post" action={action} aria-labelledby="rename">
        <h2 id="rename">Rename it</h2>
        <p className="do">
          <label>
            <span>Title</span>
            <input type="text" name="title" defaultValue={story.title} maxLength={300} autoComplete="off" />
          </label>
          <button className="button" name="decision" value="rename">
            Rename
          </button>
        </p>
        <p className="muted">Its address stays as it is.</p>
      </form>
      {articles.length > 1 && (
        <form method="post" action={action} aria-labelledby="split">
          <h2 id="split">Take articles out</h2>
          <ul>
            {articles.map(article => (
              <li key={article.slug}>
                <label>
                  <input type="checkbox" name={`article.${article.slug}`} />
                  <span>
                    <b>{titleText(article)}</b>{' '}
                    <span className="muted">
                      {sentenceStart(outletLine(article))}, {formatDay(article.day)}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p className="do">
            <label>
              <span>Title of their own story</span>
              <input type="text" name="title" maxLength={300} autoComplete="off" />
            </label>
            <button className="button" name="decision" value="split">
              Make a story of those marked
            </button>
          </p>
        </form>
      )}
      {others.length > 0 && (
        <form method="post" action={action} aria-labelledby="merge">
          <h2 id="merge">Make it part of another story</h2>
          <p className="do">
            <label>
              <span>The other story</span>
              <select name="into" defaultValue="">
                <option value="">choose a story</option>
                {others.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <button className="button" name="decision" value="merge">
              Merge
            </button>
          </p>
          <p className="muted">Its articles go there, and its address leads there.</p>
        </form>
      )}
    </>
  )
}
