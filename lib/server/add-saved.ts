import { z } from 'zod'
import { findArticle } from '@/lib/data/articles'
import { listProposals } from '@/lib/data/story-proposals'
import { moveArticle, rejectProposal } from '@/lib/data/story-placements'
import type { SavedView } from '@/lib/schema/add-view'
import type { ImportOutcome } from '@/lib/schema/import'
import { SLUG, slugSchema } from '@/lib/schema/slug'
import type { SavedItem } from './add-save'
import { summaryOf } from './compare-articles'
import { joinPeopleOf } from './import-join'
import { readOwnForm, refusal, writingAllowed } from './writing'

/** What saving did, in the address of the page that says so. */
const OUTCOMES = [
  'created',
  'revised',
  'updated',
  'unchanged',
] as const satisfies readonly ImportOutcome['outcome'][]
const MOST_SHOWN = 20

/** The address that says what became of the articles, in their order. */
export function savedAddress(saved: readonly SavedItem[]): string {
  const parameters = new URLSearchParams(saved.map(({ outcome, slug }) => [outcome, slug]))
  const [only] = saved
  if (saved.length === 1 && only?.nearest) parameters.set('nearest', only.nearest)
  return `/add/saved?${parameters}`
}

/** What the page after saving shows; articles that are not there (any more) are left out. */
export async function loadSaved(search: Record<string, string | string[] | undefined>): Promise<SavedView> {
  const list = (name: string) =>
    [search[name] ?? []]
      .flat()
      .filter(slug => SLUG.test(slug))
      .slice(0, MOST_SHOWN)
  const asked = OUTCOMES.flatMap(outcome => list(outcome).map(slug => ({ outcome, slug })))
  const saved = await Promise.all(
    asked.map(async ({ outcome, slug }) => {
      const article = await findArticle(slug)
      if (article === null) return []
      const [proposal = null] = article.story === null ? await listProposals({ article: slug, limit: 1 }) : []
      return [{ outcome, article: summaryOf(article), proposal }]
    }),
  )
  const [nearest] = list('nearest')
  const near = nearest === undefined ? null : await findArticle(nearest)
  return {
    saved: saved.flat(),
    nearest: near === null ? null : summaryOf(near),
    decided: z.enum(['joined', 'rejected']).nullable().catch(null).parse(search.decided),
    open: writingAllowed(),
  }
}

const decisionSchema = z.object({
  article: slugSchema,
  decision: z.enum(['join', 'reject']),
})

/**
 * Takes a person's word on what a saved article may belong to, and leads back to what was saved. Refuses with 4xx and words
 * what no page of ours sends.
 */
export async function decideOnProposal(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const sent = decisionSchema.safeParse(fields)
  if (!sent.success) return refusal(400, 'This form does not say which article belongs where.')
  const { article, decision } = sent.data
  const [proposal] = await listProposals({ article, limit: 1 })
  if (proposal === undefined) return refusal(404, 'Nothing is proposed for this article any more.')
  if (decision === 'reject') await rejectProposal(article)
  else {
    const { story, other } = proposal
    const into = story !== null ? { story: story.slug } : other !== null ? { withArticle: other.slug } : null
    const stands = into === null ? null : await moveArticle(article, into)
    if (!stands) return refusal(404, 'What it was to be put with is not there any more.')
    await joinPeopleOf(stands.slug)
  }
  const decided = decision === 'join' ? 'joined' : 'rejected'
  return new Response(null, {
    status: 303,
    headers: { location: `/add/saved?created=${article}&decided=${decided}` },
  })
}
