import type { ActiveFilter } from '@/lib/schema/active-filter'

interface Props {
  /** Each in words, with the address of the page without it. */
  filters: readonly ActiveFilter[]
  /** Address of the page without any filter; left out where there is no such page. */
  all?: string
}

/** Which filters narrow a list, each with the way to leave it out; nothing where there are none. */
export function FiltersInUse({ filters, all }: Props) {
  if (filters.length === 0) return null
  return (
    <ul className="filters-in-use" aria-label="Filters in use">
      {filters.map(({ words, without }) => (
        <li key={words}>
          {words}{' '}
          <a href={without}>
            leave out<span className="sr"> {words}</span>
          </a>
        </li>
      ))}
      {all !== undefined && (
        <li>
          <a href={all}>show all</a>
        </li>
      )}
    </ul>
  )
}
