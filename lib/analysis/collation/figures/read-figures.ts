import { languageTable } from '../../text/language'
import type { LanguageTable } from '../../text/languages/model'
import type { LanguageTag } from '../../text/model'
import type { Word } from '../diff/words'
import { figureWords } from './figure-language'
import type { FigureWords } from './figure-words'
import { holdsFigure, startTest } from './figure-starts'
import type { Bound, Figure } from './model'
import { figureTokens, type FigureTokens } from './figure-tokens'
import { readDay } from './read-day'
import { stemOf } from './stem'
import { fractionAt, readNumber, type ReadNumber } from './read-number'
import { readTime } from './read-time'
import { openElisions } from './elisions'
import { MEASURES } from './measures'
import { phraseAt } from './word-lists'

/** How many words may say what is counted. */
const COUNTED_WORDS = 3
/** Words of one phrase stand a blank or a hyphen apart. */
const PART = /^(?:[\s\u00a0]*|-)$/u
/** Ends as an adjective before a noun does. */
const DECLINED = /e[nrsm]?$/
/** Written before an amount as a sign is. */
const CODE = /^(?:usd|eur|gbp)$/

/**
 * The figures of a reading in order, never overlapping: numbers, percentages, money, days and clock times, each with how
 * exact it is and what it counts. Takes the reading's words; the language decides on number words and on decimal marks.
 */
export function readFigures(
  text: string,
  words: readonly Word[],
  language: LanguageTag | undefined,
): Figure[] {
  const figures = figureWords(language)
  const table = languageTable(language)
  const starts = startTest(figures, table)
  const opened = figures.elisions.size === 0 ? words : openElisions(words, figures.elisions)
  if (!holdsFigure(opened, starts)) return []
  return new FigureReader(text, opened, figures, table, starts).read()
}

class FigureReader {
  private readonly tokens: FigureTokens
  /** The first word behind the last figure: what stands before it belongs to that one. */
  private free = 0

  constructor(
    text: string,
    private readonly words: readonly Word[],
    private readonly figures: FigureWords,
    private readonly table: LanguageTable,
    private readonly starts: (key: string) => boolean,
  ) {
    this.tokens = figureTokens(text, words)
  }

  read(): Figure[] {
    const found: Figure[] = []
    let at = 0
    while (at < this.words.length) {
      if (!this.starts(this.tokens.keys[at]!) || this.isBareArticle(at)) {
        at++
        continue
      }
      const next = this.time(at) ?? this.day(at) ?? this.amount(at)
      if (next === null) at++
      else {
        found.push(next.figure)
        at = next.to
        this.free = at
      }
    }
    return found
  }

  /** An article before a word that no figure goes on with: "a plan", not "a hundred". */
  private isBareArticle(at: number): boolean {
    const key = this.tokens.keys[at]!
    if (!this.figures.articles.has(key) || this.figures.scales.has(this.tokens.keys[at + 1] ?? ''))
      return false
    return fractionAt(this.tokens, at, this.figures) === null
  }

  private time(at: number): { figure: Figure; to: number } | null {
    const read = readTime(this.tokens, at, this.figures.clock)
    const value = { low: read?.minutes ?? 0, high: read?.minutes ?? 0 }
    return read && { figure: this.figure('time', at, read.to, value), to: read.to }
  }

  private day(at: number): { figure: Figure; to: number } | null {
    const read = readDay(this.tokens, at, this.figures, this.table)
    if (read === null) return null
    return {
      figure: { ...this.figure('date', at, read.to, { low: 0, high: 0 }), day: read.day },
      to: read.to,
    }
  }

  private amount(at: number): { figure: Figure; to: number } | null {
    const { keys, gaps } = this.tokens
    const first = readNumber(this.tokens, at, this.figures)
    if (first === null || this.isNoCount(at, first)) return null
    let { low, high, to, currency } = first
    const between = keys[to] ?? ''
    const isHyphen = /^\s*[-–—]\s*$/u.test(gaps[to] ?? '')
    if (isHyphen || this.figures.rangeWords.has(between)) {
      const second = readNumber(this.tokens, isHyphen ? to : to + 1, this.figures)
      const isRange =
        second !== null &&
        (isHyphen || !this.figures.and.has(between) || this.figures.between.has(keys[at - 1] ?? ''))
      if (isRange && second.low > low && second.digits === first.digits) {
        // "10 to 15 million": the scale is said once.
        if (first.digits && high < 1000 && second.high >= 1e6 && second.to > to + 2)
          low *= second.high >= 1e9 ? 1e9 : 1e6
        high = second.high
        to = second.to
        currency ??= second.currency
      }
    }
    const unit = keys[to] ?? ''
    const points = phraseAt(keys, to, this.figures.points)
    const percent = points > 0 ? points : phraseAt(keys, to, this.figures.percent)
    if (percent > 0) {
      to += percent
      const unit = points > 0 ? 'pp' : null
      return { figure: { ...this.figure('percentage', at, to, { low, high }), unit }, to }
    }
    // "millions of dollars", "dois milhões de reais", "millions d'euros"
    if (this.figures.partitive.has(unit) && this.figures.currencies.has(keys[to + 1] ?? '')) to++
    const said = this.figures.currencies.get(keys[to] ?? '')
    const sign = this.signBefore(at, currency !== null)
    const unitOf = sign?.currency ?? currency ?? said
    if (unitOf !== undefined) {
      if (said !== undefined) to++
      return { figure: { ...this.figure('money', sign?.from ?? at, to, { low, high }), unit: unitOf }, to }
    }
    const measure = first.measure ?? MEASURES.get(keys[to] ?? '') ?? null
    const figure = { ...this.figure('number', at, to, { low, high }), measure }
    return figure.counted.length === 0 && !first.digits && high <= 1 ? null : { figure, to }
  }

  /** "$ 20", "R$ 20", "USD 20", and the letters of "R$20" whose sign the number holds. */
  private signBefore(at: number, holdsSign: boolean): { currency: string; from: number } | null {
    const { keys, gaps } = this.tokens
    const before = keys[at - 1] ?? ''
    if (holdsSign) {
      const lettered =
        at > this.free && gaps[at] === '' ? this.figures.currencies.get(`${before}$`) : undefined
      return lettered === undefined ? null : { currency: lettered, from: at - 1 }
    }
    if (/^\p{L}+$/u.test(before) && !CODE.test(before)) return null
    const lettered =
      at - 2 >= this.free && gaps[at - 1] === ''
        ? this.figures.currencies.get((keys[at - 2] ?? '') + before)
        : undefined
    if (lettered !== undefined) return { currency: lettered, from: at - 2 }
    const currency = this.figures.currencies.get(before)
    return currency === undefined || at - 1 < this.free ? null : { currency, from: at - 1 }
  }

  /** "one of the", "no one", a number inside a name ("Boeing 737") or an address: not a count. */
  private isNoCount(at: number, number: ReadNumber): boolean {
    const { keys } = this.tokens
    const isOne = number.low === 1 && !number.digits
    if (
      isOne &&
      (this.figures.notOne.has(keys[at - 1] ?? '') || this.figures.partitive.has(keys[at + 1] ?? ''))
    )
      return true
    if (!number.digits || at === 0 || this.tokens.gaps[at] !== ' ' || this.tokens.capitals[at - 1] !== true)
      return false
    if (this.figures.nounCapitals && this.countsNoun(number.to)) return false
    return (
      !CODE.test(keys[at - 1] ?? '') &&
      !this.isOpening(at - 1) &&
      !this.table.weekdays.some(forms => forms.includes(keys[at - 1] ?? ''))
    )
  }

  /** Where nouns have capitals, a number between two counts the second, whatever the first is: "laut Polizei 40 Helfer". */
  private countsNoun(at: number): boolean {
    const { capitals, gaps, keys } = this.tokens
    if (capitals[at] === true || phraseAt(keys, at, this.figures.percent) > 0) return true
    return (
      capitals[at + 1] === true &&
      gaps[at + 1] === ' ' &&
      DECLINED.test(keys[at] ?? '') &&
      this.words[at]?.light === false
    )
  }

  /** Whether a word opens a sentence, where a capital says nothing. */
  private isOpening(at: number): boolean {
    return at === 0 || /[.!?:“"]/u.test(this.tokens.gaps[at] ?? '') || this.words[at]!.light
  }

  private figure(
    kind: Figure['kind'],
    from: number,
    to: number,
    value: { low: number; high: number },
  ): Figure {
    const [bound, start] = kind === 'date' ? (['exact', from] as const) : this.boundBefore(from)
    const counted =
      kind === 'date' || kind === 'time' ? { stems: [], end: to, act: null } : this.countedAfter(to)
    const core = { start: this.words[start]!.start, end: this.words[to - 1]!.end }
    return {
      kind,
      core,
      start: core.start,
      end: this.words[counted.end - 1]!.end,
      ...value,
      bound,
      unit: null,
      measure: null,
      indefinite: this.figures.indefinite.has(this.tokens.keys[from] ?? '') && value.high === 1,
      counted: counted.stems,
      of: counted.stems.length === 0 ? [] : this.complementAfter(counted.end),
      headAct: counted.act,
      acts: this.actsAround(from, to),
      day: null,
    }
  }

  private boundBefore(from: number): readonly [Bound, number] {
    for (const [phrase, bound] of this.figures.bounds) {
      const start = from - phrase.length
      if (start >= this.free && phrase.every((word, index) => this.tokens.keys[start + index] === word)) {
        // "over" and "under" are prepositions too, but hardly ever right before a figure.
        return [bound, start]
      }
    }
    return ['exact', from]
  }

  private countedAfter(from: number): { stems: string[]; end: number; act: number | null } {
    const stems: string[] = []
    let act: number | null = null
    let end = from
    // "dozens of miners", "dois milhões de pessoas"
    const first = this.figures.partitive.has(this.tokens.keys[from] ?? '') ? from + 1 : from
    for (let at = first; at < this.words.length && stems.length < COUNTED_WORDS; at++) {
      const key = this.tokens.keys[at] ?? ''
      if (!PART.test(this.tokens.gaps[at] ?? '') || /\d/.test(key) || key.endsWith("'s")) break
      if (at > first && this.figures.units.has(key)) break
      if (this.figures.stops.has(key)) {
        // "taken into captivity": what was done goes on behind the preposition.
        if (!this.isAct(at + 1)) break
      } else if (this.figures.auxiliaries.has(key)) {
        if (!this.isAct(at + 1) && !this.isAct(at + 2)) break
      } else if (this.table.reportingVerbs.has(key) || this.isRelativeDay(at)) {
        break
      } else if (!this.figures.empty.has(key) && !this.table.stopWords.has(key)) {
        if (stems.length === 0) act = this.actOf(key)
        stems.push(stemOf(key))
        end = at + 1
      }
    }
    return { stems, end, act }
  }

  private actOf(key: string): number | null {
    const act = this.figures.acts.findIndex(beginning => beginning.test(key))
    return act < 0 ? null : act
  }

  private readonly isAct = (at: number): boolean => this.actOf(this.tokens.keys[at] ?? '') !== null

  private isRelativeDay(at: number): boolean {
    const { keys } = this.tokens
    const { relativeDays, relativeMarks, timeUnits } = this.figures
    return relativeDays.has(keys[at]!) || (relativeMarks.has(keys[at]!) && timeUnits.has(keys[at + 1] ?? ''))
  }

  /** "titles of the World Cup": the stems of what the counted is of. */
  private complementAfter(from: number): string[] {
    if (!this.figures.of.has(this.tokens.keys[from] ?? '') || !PART.test(this.tokens.gaps[from] ?? ''))
      return []
    return this.countedAfter(from + 1).stems
  }

  private actsAround(from: number, to: number): number[] {
    const acts = new Set<number>()
    const look = (at: number) => {
      const key = this.tokens.keys[at]
      if (key !== undefined)
        this.figures.acts.forEach((act, number) => void (act.test(key) && acts.add(number)))
    }
    for (let at = to; at < to + this.figures.actReach && !this.isBreak(at); at++) look(at)
    if (acts.size === 0)
      for (let at = from - 1; at >= from - this.figures.actReach && !this.isBreak(at + 1); at--) look(at)
    return [...acts]
  }

  private isBreak(at: number): boolean {
    return at <= 0 || at >= this.words.length || /[.,;:!?()]/u.test(this.tokens.gaps[at] ?? '')
  }
}
