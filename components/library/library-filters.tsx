import { LIBRARY_SORTS } from '@/lib/schema/library'
import type { LibraryView } from '@/lib/schema/library-view'
import { ChoiceFields } from '../search/choice-fields'
import { DayFields } from '../search/day-fields'
import { SORT_WORDS } from './sort-words'

/** Filters and order as one plain form: its state is the address. */
export function LibraryFilters({ view }: { view: LibraryView }) {
  const { choices, from, to, sort, active } = view
  return (
    <form className="filters" action="/articles" method="get" aria-label="Filters and order">
      <details className="choices" open={active.length > 0}>
        <summary>Filters and order</summary>
        <div>
          <ChoiceFields choices={choices} />
          <DayFields from={from} to={to} />
          <label>
            <span>Order</span>
            <select name="sort" defaultValue={sort}>
              {LIBRARY_SORTS.map(one => (
                <option key={one} value={one}>
                  {SORT_WORDS[one]}
                </option>
              ))}
            </select>
          </label>
          <button className="button">Show</button>
        </div>
      </details>
    </form>
  )
}
