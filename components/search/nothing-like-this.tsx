import { countInWords, formatCount } from '@/lib/format/counts'
import type { CheckedFilter } from '@/lib/schema/active-filter'
import type { Wider } from '@/lib/schema/search-view'

interface Props {
  active: readonly CheckedFilter[]
  wider: readonly Wider[]
  /** What was looked for: "article". */
  one: string
}

/** Which filter to leave out where the filters in use leave nothing; null without filters. */
export function NothingLikeThis({ active, wider, one }: Props) {
  const unknown = active.filter(({ isUnknown }) => isUnknown)
  if (active.length === 0) return null
  return (
    <>
      {unknown.length > 0 && (
        <p>
          Nothing here is called so: {unknown.map(({ words }) => words).join('; ')}. Is it spelt otherwise?
        </p>
      )}
      {wider.length > 0 ? (
        <ul className="wider">
          {wider.map(({ words, without, count, isMore }) => (
            <li key={words}>
              <a href={without}>Leave out {words}</a>:{' '}
              {isMore ? `more than ${formatCount(count)} ${one}s` : countInWords(count, one)}
            </li>
          ))}
        </ul>
      ) : (
        unknown.length === 0 && (
          <p>
            {active.length === 1
              ? 'Without this filter there is nothing either: try fewer words.'
              : 'Leaving out one of the filters is not enough: leave out several, or try fewer words.'}
          </p>
        )
      )}
    </>
  )
}
