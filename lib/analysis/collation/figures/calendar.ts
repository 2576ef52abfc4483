import type { LanguageTable } from '../../text/languages/model'

/** Which month (0 to 11) or week day (0 to 6, Monday first) a folded word names. */
export interface CalendarWord {
  month?: number
  weekday?: number
}

const known = new WeakMap<LanguageTable, ReadonlyMap<string, CalendarWord>>()

/** The names of months and week days of a language with their short forms; made once a table. */
export function calendarWords(table: LanguageTable): ReadonlyMap<string, CalendarWord> {
  const ready = known.get(table)
  if (ready !== undefined) return ready
  const words = new Map<string, CalendarWord>()
  table.months.forEach((forms, month) =>
    forms.forEach(form => words.set(form, { ...words.get(form), month })),
  )
  table.weekdays.forEach((forms, weekday) =>
    forms.forEach(form => words.set(form, { ...words.get(form), weekday })),
  )
  known.set(table, words)
  return words
}
