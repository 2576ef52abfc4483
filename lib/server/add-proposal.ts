import { articlePath, storyPath } from '@/lib/format/addresses'
import { titleText } from '@/lib/format/articles'
import { proposeStory } from '@/lib/ingest/propose-story'
import type { ProposalView } from '@/lib/schema/add-view'
import type { ImportDraft } from '@/lib/schema/import'

/** Names that tell a reader why. */
const MOST_NAMES = 4

/** Where the draft would belong, for its preview. */
export async function proposalView(draft: ImportDraft): Promise<ProposalView | null> {
  const proposal = await proposeStory(draft)
  if (proposal === null) return null
  const { story, other, isSure, evidence } = proposal
  const names = evidence
    .filter(({ kind }) => kind === 'name')
    .slice(0, MOST_NAMES)
    .map(({ left }) => left)
  if (story !== null) return { isSure, title: story.title, href: storyPath(story.slug), isStory: true, names }
  if (other === null) return null
  return { isSure, title: titleText(other), href: articlePath(other.slug), isStory: false, names }
}
