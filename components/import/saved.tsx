import { articlePath, comparisonPath, storyPath } from '@/lib/format/addresses'
import { outletLine, titleText } from '@/lib/format/articles'
import { countInWords, countOf, sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { SavedView } from '@/lib/schema/add-view'
import { Proposal } from './proposal'

const OUTCOMES = {
  created: 'saved as a new article',
  revised: 'saved as a new revision',
  updated: 'was here; what was not known of it is known now',
  unchanged: 'was here already; nothing changed',
} as const

/** What became of what was saved, and where to go on from here. */
export function Saved({ view: { saved, nearest, decided, open } }: { view: SavedView }) {
  const [only] = saved
  if (only === undefined) {
    return (
      <>
        <h1>Nothing was saved</h1>
        <p className="lede">
          <a href="/add">Add articles</a>, or look at <a href="/articles">those that are here</a>.
        </p>
      </>
    )
  }
  return (
    <>
      <p className="kicker">
        <a href="/add">Add articles</a>
      </p>
      <h1>{finding(saved)}</h1>
      {decided !== null && (
        <p className="lede" role="status">
          {decided === 'joined' ? 'It stands in the story now.' : 'It is kept apart.'}
        </p>
      )}
      <ul className="saved">
        {saved.map(({ outcome, article, proposal }) => (
          <li key={article.slug}>
            <p className="title">
              <a href={articlePath(article.slug)}>{titleText(article)}</a>
            </p>
            <p className="muted">
              {sentenceStart(outletLine(article))}, {formatDay(article.day)} ·{' '}
              {countOf(article.words, 'word')} · {OUTCOMES[outcome]}
              {article.story !== null && (
                <>
                  {' · '}
                  in <a href={storyPath(article.story.slug)}>{article.story.title}</a>
                </>
              )}
            </p>
            {proposal !== null && <Proposal article={article} proposal={proposal} open={open} />}
          </li>
        ))}
      </ul>
      <ul className="next-steps">
        {nearest !== null && saved.length === 1 && (
          <li>
            <a href={comparisonPath(only.article.slug, nearest.slug)}>
              Compare it with the one that is most like it
            </a>{' '}
            <span className="muted">
              {titleText(nearest)}, {outletLine(nearest)}
            </span>
          </li>
        )}
        {saved.length === 2 && saved[1] && (
          <li>
            <a href={comparisonPath(only.article.slug, saved[1].article.slug)}>Compare the two</a>
          </li>
        )}
        {only.outcome === 'revised' && saved.length === 1 && (
          <li>
            <a href={`${articlePath(only.article.slug)}/revisions`}>See what changed in it</a>
          </li>
        )}
        <li>
          <a href="/add">Add another</a>
        </li>
      </ul>
    </>
  )
}

function finding(saved: SavedView['saved']): string {
  const [only] = saved
  if (saved.length > 1) return `${sentenceStart(countInWords(saved.length, 'article'))} saved`
  return only?.outcome === 'unchanged' ? 'It was here already' : 'Saved'
}
