import { matchStory } from '@/lib/analysis/story/match-story'
import { findCandidatesForDraft, readCandidate } from '@/lib/data/story-candidates'
import type { ImportDraft } from '@/lib/schema/import'
import type { DraftProposal } from '@/lib/schema/story-match'
import { CANDIDATES } from './match-story'

/**
 * The story that a draft would join when it is saved, or would be proposed for, by the same decision as then; null when it
 * would stand alone, as far as the texts tell. Stores nothing. A few comparisons of articles: tens of milliseconds.
 */
export async function proposeStory({
  text,
  day,
  analysis,
}: Pick<ImportDraft, 'text' | 'day' | 'analysis'>): Promise<DraftProposal | null> {
  const terms = analysis.index?.terms ?? []
  if (terms.length === 0) return null
  const { candidates, background } = await findCandidatesForDraft(terms, day, CANDIDATES)
  const match = matchStory(
    { id: 'draft', witness: { text, segments: analysis.segments }, headline: analysis.headline, day },
    candidates,
    { background },
  )
  if (match.decision === 'alone' || match.story === null) return null
  const candidate = await readCandidate(match.story)
  if (candidate === null) return null
  return { ...candidate, isSure: match.decision === 'join', score: match.score, evidence: match.evidence }
}
