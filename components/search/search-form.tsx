import type { SearchView } from '@/lib/schema/search-view'
import { ChoiceFields } from './choice-fields'
import { DayFields } from './day-fields'
import { SearchKeys } from './search-keys.client'

/** The field, what to look for in, and filters, as one plain form: its state is the address. */
export function SearchForm({ view }: { view: SearchView }) {
  const { text, kind, choices, from, to } = view
  return (
    <form className="search-form" action="/search" method="get" role="search" aria-label="The library">
      {kind !== 'articles' && <input type="hidden" name="kind" value={kind} />}
      <div className="asked">
        <label htmlFor="search-text">Words</label>
        <input
          id="search-text"
          type="search"
          name="text"
          defaultValue={text}
          maxLength={200}
          placeholder="“ferry tolls” or bridge -train"
        />
        <button className="button">Search</button>
        <SearchKeys field="search-text" />
      </div>
      <details
        className="choices"
        open={choices.some(({ chosen }) => chosen !== '') || from !== '' || to !== ''}
      >
        <summary>Filters</summary>
        <div>
          <DayFields from={from} to={to} />
          <ChoiceFields choices={choices} />
        </div>
      </details>
    </form>
  )
}
