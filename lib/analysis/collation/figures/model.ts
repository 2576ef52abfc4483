import type { Span } from '../../text/model'
import type { FigurePair } from '../model'
import type { Measure } from './measures'

/** How exactly a figure is given: "1,200", "some 1,200", "at least 1,200", "up to 1,200". */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most'

/** A day or a stretch of days, as far as the words say. */
export interface Day {
  /** 1 to 12. */
  month: number | null
  day: number | null
  year: number | null
  /** 0 to 6, Monday first. */
  weekday: number | null
  /** In the words of the day of writing: "today", "last month". Folded, or null. */
  relative: string | null
}

/** A number, day or time in a reading, with what it counts. Offsets are into the reading. */
export interface Figure extends Span {
  kind: FigurePair['kind']
  /** The span without what is counted: "more than 250" of "more than 250 taken hostage". */
  core: Span
  /** Lowest and highest value meant; equal but for ranges ("10 to 15") and vague figures ("dozens"). Minutes for a time. */
  low: number
  high: number
  bound: Bound
  /** Written with a word that may be no more than an article. */
  indefinite: boolean
  /** Currency or "pp" where it is not plain; null otherwise. */
  unit: string | null
  /** What the number measures, where it can be turned into another measure; null otherwise. */
  measure: Measure | null
  /** Stems of the words that say what is counted. */
  counted: readonly string[]
  /** Stems of what the counted is of: "titles of the World Cup". */
  of: readonly string[]
  /** The act that the counted is itself ("31 injured"): a number of the language's groups, or null. */
  headAct: number | null
  /** Which acts stand near ("killed", "wounded"): numbers of the language's groups. */
  acts: readonly number[]
  day: Day | null
}
