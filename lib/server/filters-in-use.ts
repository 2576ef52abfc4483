import { formatDay } from '@/lib/format/days'
import type { CheckedFilter } from '@/lib/schema/active-filter'
import type { ChoiceName, Choices } from '@/lib/schema/choices'
import type { ReadChoices } from './choices'

type DayName = 'from' | 'to'
type FilterName = ChoiceName | DayName

export type NamedFilter = CheckedFilter & { name: FilterName }

/**
 * The choices and days that narrow a list, in words.
 *
 * @param without the address of the list without one of them
 */
export function filtersInUse(
  { choices, unknown }: { choices: readonly Choices[]; unknown: ReadChoices['unknown'] },
  asked: Partial<Record<DayName, string>>,
  without: (name: FilterName) => string,
): NamedFilter[] {
  const chosen = choices.flatMap(({ name, label, chosen, chosenLabel }) =>
    chosen === ''
      ? []
      : {
          name,
          words: `${label}: ${chosenLabel}`,
          without: without(name),
          isUnknown: unknown.some(one => one.name === name),
        },
  )
  const days = (['from', 'to'] as const).flatMap(name => {
    const day = asked[name]
    if (day === undefined) return []
    const words = `${name} ${formatDay({ from: day, to: day, basis: 'stated', words: null })}`
    return { name, words, without: without(name), isUnknown: false }
  })
  return [...chosen, ...days]
}

/** The filters worth trying without when nothing is found: the one by an unknown name, or each; none when two are unknown. */
export function filtersToTry(active: readonly NamedFilter[]): readonly NamedFilter[] {
  const unknown = active.filter(({ isUnknown }) => isUnknown)
  if (unknown.length > 1) return []
  return unknown.length > 0 ? unknown : active
}
