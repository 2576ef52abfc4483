import type { LanguageTable } from '../../text/languages/model'
import { fold } from '../../text/normalise'

/** Which month (0 to 11) or week day (0 to 6, Monday first) a folded word names. */
export interface CalendarWord {
  month?: number
  weekday?: number
  /** Cut from the full name: "jan", "mo". */
  isShort: boolean
}

const known = new WeakMap<LanguageTable, ReadonlyMap<string, CalendarWord>>()

/** The names of months and week days of a language with their short forms; made once a table. */
export function calendarWords(table: LanguageTable): ReadonlyMap<string, CalendarWord> {
  const ready = known.get(table)
  if (ready !== undefined) return ready
  const words = new Map<string, CalendarWord>()
  // The words of a reading are looked up with their accents folded.
  const add = (forms: readonly string[], named: { month: number } | { weekday: number }) =>
    forms.forEach((written, index) => {
      const form = fold(written)
      const isShort = index > 0 && fold(forms[0]!).startsWith(form)
      words.set(form, { ...words.get(form), ...named, isShort })
    })
  table.months.forEach((forms, month) => add(forms, { month }))
  table.weekdays.forEach((forms, weekday) => add(forms, { weekday }))
  known.set(table, words)
  return words
}
