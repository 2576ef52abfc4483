import { calendarWords } from '@/lib/analysis/collation/figures/calendar'
import { languageTable } from '@/lib/analysis/text/language'
import { foldWord } from '@/lib/analysis/text/normalise'
import { wordTokens } from '@/lib/analysis/text/tokenise'

/** A line with a date has few words; longer ones tell something. */
const LONGEST_LINE = 120
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|o|º|ª)?$/

/**
 * The day that a date line states in full, as an ISO day: "Tuesday, 5 May 2026", "May 5, 2026, 10:31 a.m.", "5 de maio de
 * 2026", "2026-05-05T10:31". Null when it states none, or only in figures that two countries read differently (5/6/2026).
 */
export function statedDay(line: string, language: string): string | null {
  const shown = line.slice(0, LONGEST_LINE)
  const iso = ISO.exec(shown)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = wordTokens(shown).map(token => foldWord(shown.slice(token.start, token.end)))
  const months = calendarWords(languageTable(language === 'und' ? 'en' : language))
  for (let at = 0; at < words.length; at++) {
    const month = months.get(words[at] ?? '')?.month
    if (month === undefined) continue
    const year = words.slice(at + 1, at + 5).find(word => YEAR.test(word))
    // "5 May", "May 5", "5 de maio", "5th of May".
    const day = [words[at - 1], words[at + 1], words[at - 2]]
      .map(word => DAY.exec(word ?? '')?.[1])
      .find(found => found !== undefined)
    if (year !== undefined && day !== undefined) return isoDay(Number(year), month + 1, Number(day))
  }
  return null
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? date.toISOString().slice(0, 10) : null
}
