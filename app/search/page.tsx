import type { Metadata } from 'next'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { countInWords, sentenceStart } from '@/lib/format/counts'
import type { SearchView } from '@/lib/schema/search-view'
import { loadSearch } from '@/lib/server/search'
import { readSearchAddress } from '@/lib/server/search-query'
import '../styles/filters.css'
import '../styles/search.css'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { text } = readSearchAddress(await searchParams)
  return {
    title: text !== '' ? `${text.slice(0, 80)}: search` : 'Search',
    description:
      'Find articles, passages and quotations by their words, with other endings and near spellings.',
    alternates: { canonical: '/search' },
    robots: { index: false },
  }
}

export default async function SearchPage({ searchParams }: Props) {
  const view = await loadSearch(await searchParams)
  const { text } = view
  return (
    <div className="search wrap page">
      <h1>{text === '' ? 'Search the coverage' : finding(view)}</h1>
      {text === '' && (
        <p className="lede">
          Articles, passages and quotations by their words. Other endings are found too, letters with or
          without accents, and names with a letter off.
        </p>
      )}
      <SearchForm view={view} />
      {text !== '' && <SearchResults view={view} />}
      {text === '' && (
        <p className="ways">
          Or look through <a href="/articles">all articles</a>, <a href="/quotations">all quotations</a> or{' '}
          <a href="/">the stories</a>.
        </p>
      )}
    </div>
  )
}

const ONE = { articles: 'article', passages: 'passage', quotations: 'quotation' } as const

/** How much was found; all hits are never counted, so a full page is said to be more. */
function finding({ text, kind, hits, first, next }: SearchView): string {
  const words = `“${text}”`
  if (hits.length === 0) return `No ${first === null ? '' : 'more '}${ONE[kind]} has ${words}`
  if (first !== null) return `More ${kind} with ${words}`
  if (next !== null) return `More than ${hits.length} ${kind} have ${words}`
  return `${sentenceStart(countInWords(hits.length, ONE[kind]))} ${hits.length === 1 ? 'has' : 'have'} ${words}`
}
