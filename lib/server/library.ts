import { z } from 'zod'
import { listLibrary } from '@/lib/data/library'
import { moveArticle } from '@/lib/data/story-placements'
import { listStories } from '@/lib/data/stories'
import { comparisonPath } from '@/lib/format/addresses'
import { CHOICE_NAMES } from '@/lib/schema/choices'
import { LIBRARY_SORTS, type LibraryFilter } from '@/lib/schema/library'
import type { LibraryView, SortView } from '@/lib/schema/library-view'
import { SLUG } from '@/lib/schema/slug'
import { readChoices } from './choices'
import { chosenIn } from './chosen-articles'
import { countDeleted, loadDeletedNow } from './deletions'
import { filtersInUse, filtersToTry, type NamedFilter } from './filters-in-use'
import { joinPeopleOf } from './import-join'
import { isUsuallyDescending, libraryAddress, readLibraryAddress, type LibraryAddress } from './library-query'
import { readOwnForm, refusal, writingAllowed } from './writing'

const ARTICLES_A_PAGE = 50

const doneSchema = z
  .enum(['moved', 'none-chosen', 'no-story', 'not-two', 'restored'])
  .nullable()
  .catch(null)
  .default(null)

/** The articles that the address asks for, in its order. What is wrong in the address is left out. */
export async function loadLibrary(
  search: Record<string, string | string[] | undefined>,
): Promise<LibraryView> {
  const said = readLibraryAddress(search)
  const { filter, unknown, choices } = await readChoices(CHOICE_NAMES, said.filter)
  const asked = { ...said, filter: { ...said.filter, ...filter } as LibraryFilter }
  const { after, ...first } = asked
  const page =
    unknown.length > 0
      ? null
      : ((await listLibrary({ ...asked, limit: ARTICLES_A_PAGE })) ??
        // A place in another list is no place in this one: the first page then.
        (await listLibrary({ ...first, limit: ARTICLES_A_PAGE })))
  const { articles, total, next } = page ?? { articles: [], total: 0, next: null }
  const open = writingAllowed()
  const active = filtersInUse({ choices, unknown }, asked.filter, name =>
    libraryAddress({ ...first, filter: { ...first.filter, [name]: undefined } }),
  )
  return {
    articles,
    total,
    sort: asked.sort,
    descending: asked.descending ?? isUsuallyDescending(asked.sort),
    sorts: LIBRARY_SORTS.map(sort => sortView(sort, first)),
    from: asked.filter.from ?? '',
    to: asked.filter.to ?? '',
    choices,
    active: active.map(({ name: _, ...filter }) => filter),
    wider: total === 0 ? await widerThan(asked.filter, active) : [],
    first: after === undefined ? null : libraryAddress(first),
    next: next === null ? null : libraryAddress({ ...first, after: next }),
    open,
    stories: open ? (await listStories()).map(({ slug, title }) => ({ slug, title })) : [],
    done: doneSchema.parse(search.done),
    deletedNow: await loadDeletedNow(search),
    deleted: await countDeleted(),
    here: libraryAddress(asked),
  }
}

function sortView(sort: SortView['sort'], { sort: chosen, descending, filter }: LibraryAddress): SortView {
  const down = descending ?? isUsuallyDescending(sort)
  if (sort !== chosen) return { sort, href: libraryAddress({ sort, filter }), direction: null }
  return {
    sort,
    href: libraryAddress({ sort, descending: !down, filter }),
    direction: down ? 'descending' : 'ascending',
  }
}

/** How many articles there would be without one of the filters, where there are any. */
async function widerThan(
  filter: LibraryFilter,
  active: readonly NamedFilter[],
): Promise<LibraryView['wider']> {
  const tried = filtersToTry(active)
  const pages = await Promise.all(
    tried.map(({ name }) =>
      listLibrary({ sort: 'added', filter: { ...filter, [name]: undefined }, limit: 1 }),
    ),
  )
  return tried.flatMap(({ words, without }, k) => {
    const count = pages[k]?.total ?? 0
    return count > 0 ? { words, without, count, isMore: false } : []
  })
}

/** The name of the button that compares two chosen articles. */
const COMPARE = 'compare'

/** Where the form leads that compares two of the list: to their comparison, or back; null when it was not sent. */
export function chosenComparison(search: Record<string, string | string[] | undefined>): string | null {
  if (search[COMPARE] === undefined) return null
  const [left, right, ...more] = chosenIn(Object.keys(search))
  if (left !== undefined && right !== undefined && more.length === 0) return comparisonPath(left, right)
  return backTo(typeof search.here === 'string' ? search.here : undefined, 'not-two')
}

/** Articles that one form may move: a page of them. */
const MOST_MOVED = ARTICLES_A_PAGE

/** Where a form may send a reader back to: the library, in whatever order. */
const backTo = (here: string | undefined, done: LibraryView['done']): string => {
  const address = here?.startsWith('/articles?') ? here : '/articles'
  return `${address}${address.includes('?') ? '&' : '?'}done=${done}`
}

/**
 * Puts the chosen articles into a story, and leads back to the list. Refuses with 4xx and words what no page of ours sends.
 */
export async function moveArticles(request: Request): Promise<Response> {
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const leadBack = (done: LibraryView['done']) =>
    new Response(null, { status: 303, headers: { location: backTo(fields.here, done) } })
  const articles = chosenIn(Object.keys(fields)).slice(0, MOST_MOVED)
  if (articles.length === 0) return leadBack('none-chosen')
  const title = (fields.title ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300)
  const chosen = fields.story ?? ''
  if (title === '' && !SLUG.test(chosen)) return leadBack('no-story')
  // Of a new story the first makes it; the others follow.
  let story: string | null = title === '' ? chosen : null
  for (const article of articles) {
    const stands = await moveArticle(article, story === null ? { newStory: title } : { story })
    if (stands === undefined && story !== null)
      return refusal(404, 'This article or this story is not there any more.')
    story = stands?.slug ?? story
  }
  if (story !== null) await joinPeopleOf(story)
  return leadBack('moved')
}
