import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DeletedNow } from '@/components/deleted/deleted-now'
import { LibraryFilters } from '@/components/library/library-filters'
import { LibraryTable } from '@/components/library/library-table'
import { WithChosen } from '@/components/library/with-chosen'
import { NothingLikeThis } from '@/components/search/nothing-like-this'
import { FiltersInUse } from '@/components/ui/filters-in-use'
import { PageLinks } from '@/components/ui/page-links'
import { countInWords, formatCount, sentenceStart } from '@/lib/format/counts'
import type { LibraryView } from '@/lib/schema/library-view'
import { chosenComparison, loadLibrary } from '@/lib/server/library'
import '../styles/filters.css'
import '../styles/library.css'

export const metadata: Metadata = {
  title: 'All articles',
  description: 'Every article that is kept: by outlet, credit, day and story, in the order that you want.',
  alternates: { canonical: '/articles' },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function LibraryPage({ searchParams }: Props) {
  const search = await searchParams
  const comparison = chosenComparison(search)
  if (comparison !== null) redirect(comparison)
  const view = await loadLibrary(search)
  const { articles, active, first, next, done } = view
  return (
    <div className="library wrap page">
      <h1>{finding(view)}</h1>
      {articles.length > 0 && (
        <p className="lede">All that is kept here. Mark two articles to compare them.</p>
      )}
      <form className="find" action="/search" method="get" role="search" aria-label="All articles">
        <label htmlFor="find">Find words in them</label>
        <input id="find" type="search" name="text" maxLength={200} />
        <button className="button">Search</button>
      </form>
      <LibraryFilters view={view} />
      {done !== null && (
        <p className="done" role="status">
          {DONE[done]}
        </p>
      )}
      {view.deletedNow !== null && <DeletedNow deleted={view.deletedNow} />}
      <FiltersInUse filters={active} all="/articles" />
      {articles.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <form method="get" action="/articles">
          <LibraryTable view={view} />
          <WithChosen view={view} />
        </form>
      )}
      <PageLinks of="articles" first={first} next={next} />
      <p className="ways">
        <a href="/add">Add articles</a>
        {view.deleted !== null && view.deleted > 0 && (
          <>
            {' · '}
            <a href="/deleted">Deleted articles ({formatCount(view.deleted)})</a>
          </>
        )}
      </p>
    </div>
  )
}

const DONE = {
  moved: 'They stand in the story now.',
  restored: 'They are back where they were.',
  'none-chosen': 'No article was chosen: mark some in the list first.',
  'not-two': 'Mark two articles in the list to compare them.',
  'no-story': 'No story was chosen: choose one below the list, or give a new one a title.',
} as const

function finding({ total, active }: LibraryView): string {
  if (total === 0) return active.length > 0 ? 'No article is like this' : 'No articles yet'
  return active.length > 0
    ? `${sentenceStart(countInWords(total, 'article'))} found`
    : `${sentenceStart(countInWords(total, 'article'))}`
}

function Nothing({ view: { active, wider, first } }: { view: LibraryView }) {
  if (first !== null && active.length === 0) return <p className="nothing">There are no more.</p>
  return (
    <div className="nothing">
      <NothingLikeThis active={active} wider={wider} one="article" />
      {active.length === 0 && (
        <p>
          <a href="/add">Add the first</a>: paste a text, choose files, or give an address.
        </p>
      )}
    </div>
  )
}
