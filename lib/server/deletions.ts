import { z } from 'zod'
import { findArticle } from '@/lib/data/articles'
import { listDeleted, removeForGood } from '@/lib/data/deleted-articles'
import { articlePath } from '@/lib/format/addresses'
import { titleText } from '@/lib/format/articles'
import { bringBack, deleteFromStories } from '@/lib/ingest/delete-articles'
import type { ConfirmView, DeletedNow, DeletedView } from '@/lib/schema/deletion-view'
import type { ArticleSummary } from '@/lib/schema/records'
import { SLUG, slugSchema } from '@/lib/schema/slug'
import { chosenIn } from './chosen-articles'
import { summaryOf } from './compare-articles'
import { readOwnForm, refusal, writingAllowed } from './writing'

/** Articles that one form may delete: a page of the list. */
export const MOST_DELETED = 50
const LISTED = 50

type Search = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** Where a reader may be sent back to: the list of articles in whatever order, an article, or what was deleted. */
const backTo = (here: string): string =>
  /^\/articles(?:\?|$)/.test(here) || /^\/articles\/[a-z0-9-]+$/.test(here) || here === '/deleted'
    ? here
    : '/articles'

/** What is about to be deleted: `?article.<slug>=on` deletes, `?remove=<slug>` deletes for good what was deleted before. */
export async function loadConfirmation(search: Search): Promise<ConfirmView> {
  const open = writingAllowed()
  const remove = one(search.remove)
  const here = backTo(one(search.here))
  const common = { open, here, way: /^\/articles\/./.test(here) ? ('page' as const) : ('list' as const) }
  if (remove !== '') {
    const found = open && SLUG.test(remove) ? await findDeleted(remove) : null
    return { ...common, step: 'remove', articles: found === null ? [] : [found], here: '/deleted' }
  }
  const articles: ArticleSummary[] = []
  for (const slug of open ? chosenIn(Object.keys(search)).slice(0, MOST_DELETED) : []) {
    const article = await findArticle(slug)
    if (article !== null) articles.push(summaryOf(article))
  }
  return { ...common, step: 'delete', articles }
}

async function findDeleted(slug: string): Promise<ArticleSummary | null> {
  const page = await listDeleted({ slug, limit: 1 })
  return page?.deleted[0]?.article ?? null
}

const searchSchema = z.object({
  after: z
    .string()
    .regex(/^\d{1,15}\.\d{1,9}$/)
    .optional()
    .catch(undefined),
  done: z.enum(['restored', 'removed', 'gone']).nullable().catch(null).default(null),
})

/** What was deleted and can be brought back, the last deleted first. Nothing of it is shown where writing is closed. */
export async function loadDeleted(search: Search): Promise<DeletedView> {
  const open = writingAllowed()
  const { after, done } = searchSchema.parse({ after: search.after, done: search.done })
  const page = open ? await listDeleted({ after, limit: LISTED }) : null
  const { deleted, total, next } = page ?? { deleted: [], total: 0, next: null }
  return { open, deleted, total, done, nextPage: next === null ? null : `/deleted?after=${next}` }
}

/** How many deleted articles there are to bring back; null where that is nobody's to see. */
export async function countDeleted(): Promise<number | null> {
  if (!writingAllowed()) return null
  return (await listDeleted({ limit: 1 }))?.total ?? 0
}

/** What the act in the address (`?deleted=<act>`) deleted and can still be undone; null when nothing. */
export async function loadDeletedNow(search: Search): Promise<DeletedNow | null> {
  const act = z.guid().safeParse(one(search.deleted))
  if (!writingAllowed() || !act.success) return null
  const page = await listDeleted({ act: act.data, limit: 1 })
  const [first] = page?.deleted ?? []
  if (page === null || first === undefined) return null
  return { act: act.data, count: page.total, title: page.total === 1 ? titleText(first.article) : null }
}

const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })

/** Deletes what a reader confirmed, and leads back to the list, which offers to undo it. */
export async function deleteConfirmed(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const articles = chosenIn(Object.keys(fields)).slice(0, MOST_DELETED)
  if (articles.length === 0) return refusal(400, 'This form does not say which articles to delete.')
  const here = backTo(fields.here ?? '')
  const { act } = await deleteFromStories(articles, /^\/articles\/./.test(here) ? 'page' : 'list')
  if (act === null) return refusal(404, 'These articles are not there any more.')
  // The article's own page is gone with it.
  const list = here.startsWith('/articles?') ? here : '/articles'
  return leadTo(`${list}${list.includes('?') ? '&' : '?'}deleted=${act}`)
}

const decisionSchema = z.union([
  z.object({ decision: z.literal('restore'), slug: slugSchema }),
  z.object({ decision: z.literal('undo'), act: z.guid() }),
  z.object({ decision: z.literal('remove'), slug: slugSchema }),
])

/** Brings back or deletes for good what a reader says. Refuses with 4xx and words what no page of ours sends. */
export async function decideOnDeleted(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const sent = decisionSchema.safeParse(fields)
  if (!sent.success) return refusal(400, 'This form does not say what to bring back or to delete for good.')
  if (sent.data.decision === 'remove') {
    const gone = await removeForGood([sent.data.slug])
    return leadTo(`/deleted?done=${gone.length > 0 ? 'removed' : 'gone'}`)
  }
  const { articles } = await bringBack('act' in sent.data ? { act: sent.data.act } : { slug: sent.data.slug })
  const [only, ...others] = articles
  if (only === undefined) return leadTo('/deleted?done=gone')
  if (sent.data.decision === 'restore') return leadTo('/deleted?done=restored')
  return leadTo(others.length === 0 ? articlePath(only) : '/articles?done=restored')
}
