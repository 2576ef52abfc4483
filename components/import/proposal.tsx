import { articlePath, storyPath } from '@/lib/format/addresses'
import { titleText } from '@/lib/format/articles'
import { listInWords } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'
import type { StoryProposalRecord } from '@/lib/schema/story-match'

/** Shown of what two articles have in common. */
const MOST_EVIDENCE = 4

interface Props {
  article: ArticleSummary
  proposal: StoryProposalRecord
  open: boolean
}

/** What an article may belong to, why, and a choice: nothing is joined that is not sure. */
export function Proposal({ article, proposal: { story, other, evidence }, open }: Props) {
  const words = [
    ...new Set(evidence.filter(({ kind }) => kind === 'name' || kind === 'word').map(({ left }) => left)),
  ]
  return (
    <div className="proposal">
      <p>
        It may tell the same as{' '}
        {story !== null ? (
          <a href={storyPath(story.slug)}>{story.title}</a>
        ) : (
          other !== null && <a href={articlePath(other.slug)}>{titleText(other)}</a>
        )}
        {words.length > 0 && `: both have ${listInWords(words.slice(0, MOST_EVIDENCE))}`}.
      </p>
      {open && (
        <form className="do" method="post" action="/add/saved/proposal">
          <input type="hidden" name="article" value={article.slug} />
          <button className="button" name="decision" value="join">
            {story === null ? 'Make a story of the two' : 'Put it into this story'}
          </button>
          <button className="button" name="decision" value="reject">
            They are not the same
          </button>
        </form>
      )}
    </div>
  )
}
