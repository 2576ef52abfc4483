import { matchStory } from '@/lib/analysis/story/match-story'
import { findArticleToMatch, findStoryCandidates, listCandidateArticles } from '@/lib/data/story-candidates'
import { applyMatch, listProposedFor } from '@/lib/data/story-proposals'
import type { StoryMatching } from '@/lib/schema/story-match'

/** Articles that are compared by their terms; the likest few of them are read. */
export const CANDIDATES = 30
/** What was found may change before it is stored, when others are at work; this often in a row is no coincidence. */
const MOST_ATTEMPTS = 4

/**
 * Matches a stored article with stories and stores what was decided: joins when sure, keeps a proposal when likely. What
 * people decided wins, and an article that stands in a story stays there. When a story grows, the articles proposed for it
 * are matched again, and those in none that its new article was likely to be of one event with. The people of a story that
 * was joined are to be joined anew: see `analyseStory`. Can be repeated.
 */
export async function matchStoredArticle(slug: string): Promise<StoryMatching> {
  const { also, ...matching } = await matchOne(slug)
  if (matching.outcome === 'joined' && matching.story !== null) {
    const proposed = await listProposedFor(matching.story)
    const likely = await listCandidateArticles(also)
    for (const other of new Set([...proposed, ...likely])) await matchOne(other)
  }
  return matching
}

/** `also`: the other candidates that were likely. */
async function matchOne(slug: string): Promise<StoryMatching & { also: string[] }> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const found = await findArticleToMatch(slug)
    if (found === null) return { outcome: 'gone', story: null, score: 0, also: [] }
    if (found.story !== null || found.alone)
      return { outcome: 'placed', story: found.story, score: 0, also: [] }
    const { candidates, background } = await findStoryCandidates(found.id, CANDIDATES)
    const match = matchStory(found.article, candidates, { background })
    const applied = await applyMatch(found.id, match)
    if (applied !== null) return { ...applied, score: match.score, also: match.also }
  }
  throw new Error(`What ${slug} may belong to changed ${MOST_ATTEMPTS} times while it was being matched.`)
}
