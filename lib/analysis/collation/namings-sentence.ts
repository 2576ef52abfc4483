import type { LanguageTable } from '../text/languages/model'
import { calendarWords } from './figures/calendar'
import type { Word } from './diff/words'
import type { NamingWords } from './namings-words'
import type { SegmentWords } from './segment-words'

const LONGEST_NAME = 6
/** Before these a capital makes no name: pro-Islamic. */
const PREFIX = /^(?:pro|anti|ex|non|pre|post|mid)[-‐‑]/i
const HYPHEN = /[-‐‑]/
/** No word of two parts is shorter: "UN-led". */
const LEAST_HYPHENED = 6
const BLANK = /^[\s\u00a0]+$/u
const PARTICLE =
  /^(?:al|el|bin|ibn|bint|abu|abd|ben|de|da|do|dos|du|di|del|della|van|von|der|den|la|le|ter|zu|y)$/

/** A sentence as one looks for names in it: what its words can be, what stands between them, and where names stand. */
export class NamingSentence {
  protected readonly keys: string[]

  constructor(
    protected readonly text: string,
    protected readonly words: readonly Word[],
    private readonly article: SegmentWords,
    protected readonly lexicon: NamingWords,
    protected readonly table: LanguageTable,
  ) {
    this.keys = words.map(word => word.folded)
  }

  /** The names of the sentence in order, as ranges of its words, titles and descriptions taken away. */
  names(): [from: number, to: number][] {
    const names: [number, number][] = []
    for (let at = 0; at < this.words.length;) {
      if (!this.isCapital(at)) {
        at++
        continue
      }
      let to = at + 1
      while (to < this.words.length && this.continuesName(to)) to++
      const from = this.afterTitles(at, to)
      if (from < to && to - from <= LONGEST_NAME && this.isName(from, to)) names.push([from, to])
      at = to
    }
    return names
  }

  private continuesName(at: number): boolean {
    if (!this.isBlank(at)) return /^\.\s$/.test(this.gap(at)) && this.isInitial(at - 1) && this.isCapital(at)
    if (this.isCapital(at)) return true
    const isParticle = PARTICLE.test(this.keys[at] ?? '')
    return isParticle && this.isCapital(at + 1) && this.isBlank(at + 1)
  }

  /** Where the name begins behind the titles of a run of capitals: "Israeli Prime Minister | Benjamin Netanyahu". */
  private afterTitles(from: number, to: number): number {
    let start = from
    for (let at = from; at < to; at++) {
      if (this.isPerson(at) || this.lexicon.honorifics.has(this.keys[at]!)) start = at + 1
    }
    // "Justice Department", "the Teacher Retirement System": no title, but the name of an office.
    const isWhole = from > 0 && this.lexicon.articles.has(this.keys[from - 1]!) && this.isBlank(from)
    if (start < to && start > from && (isWhole || this.allKinds(start, to))) return from
    const isTitled = start > from
    const isOf = this.lexicon.of.has(this.keys[from - 1] ?? '') && this.isKind(from - 2)
    // "Ministro da Fazenda | Guido Mantega": the particle and what follows it go with the title.
    if (isTitled && PARTICLE.test(this.keys[start] ?? '') && to - start > 2) {
      const isComplement = this.lexicon.complements.has(this.keys[start + 1]!)
      if (isComplement) start += 2
    }
    while (isOf && start < to && this.lexicon.complements.has(this.keys[start]!)) start++
    // "Senior Hamas official" opens a sentence, "Iran-backed Hezbollah" is described, New Hampshire is a name.
    while (start < to - 1 && (this.isLooseModifier(start) || this.isHyphened(start))) start++
    return start
  }

  private allKinds(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!this.isKind(at) || this.isPerson(at)) return false
    return true
  }

  private isLooseModifier(at: number): boolean {
    return this.lexicon.modifiers.has(this.keys[at]!) && !this.lexicon.openings.has(this.keys[at]!)
  }

  /** Not a rest that begins with a particle ("of Qaluibiya"), nor a letter ("a B team"). */
  private isName(from: number, to: number): boolean {
    const first = this.words[from]!
    return first.capital && !PREFIX.test(first.written) && (to - from > 1 || first.end - first.start > 1)
  }

  protected isModifier(at: number): boolean {
    const key = this.keys[at]!
    if (this.isKind(at) || this.lexicon.modifiers.has(key) || this.isHyphened(at)) return true
    if (this.lexicon.modifierEnding.test(key)) return true
    return this.isCapital(at) && !this.isDay(key)
  }

  protected isHyphened(at: number): boolean {
    const written = this.words[at]?.written ?? ''
    return (
      written.length >= LEAST_HYPHENED && HYPHEN.test(written) && this.lexicon.participle.test(this.keys[at]!)
    )
  }

  /** Where a stretch without a mark ends that begins at a word; the point behind "Thomas B." or "Mrs." is none. */
  protected stretchEnd(from: number): number {
    let end = from
    while (end < this.words.length) {
      const gap = this.gap(end)
      const isShort =
        /^\.\s$/.test(gap) &&
        (this.isInitial(end - 1) || this.table.leadingAbbreviations.has(this.keys[end - 1]!))
      if (!isShort && /[,.;:!?()“”"—–]/u.test(gap)) break
      end++
    }
    return end
  }

  /** A description cut off before its noun: "winner of the". */
  protected isOpenEnded(end: number): boolean {
    const key = this.keys[end - 1] ?? ''
    return this.lexicon.articles.has(key) || this.lexicon.of.has(key) || this.lexicon.honorifics.has(key)
  }

  /** A finite verb of saying or being makes a clause of a stretch of words, unless a relative opens it. */
  protected isClause(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.lexicon.relatives.has(this.keys[at]!)) return false
      if (this.lexicon.finite.test(this.keys[at]!) && !this.isCapital(at)) return true
    }
    return this.words[to - 1]?.capital === false && /[^e]ed$/.test(this.keys[to - 1]!)
  }

  protected hasKind(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isKind(at)) return true
    return false
  }

  protected hasPerson(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isPerson(at)) return true
    return false
  }

  protected isKind(at: number): boolean {
    const key = this.keys[at]
    return key !== undefined && this.lexicon.kinds.has(key)
  }

  protected isPerson(at: number): boolean {
    const key = this.keys[at]
    return key !== undefined && this.lexicon.people.has(key)
  }

  protected isCapital(at: number): boolean {
    const word = this.words[at]
    if (word === undefined || !word.capital || word.key === "'s") return false
    if (this.lexicon.openings.has(word.folded)) return this.words[at + 1]?.capital === true
    if (word.light || this.isDay(word.folded)) return false
    // The first word of a sentence is a name only if the article never writes it small.
    return at > 0 || !this.article.writes(this.text.slice(word.start, word.end).toLowerCase())
  }

  private isDay(key: string): boolean {
    return calendarWords(this.table).has(key)
  }

  private isInitial(at: number): boolean {
    const word = this.words[at]
    return word !== undefined && word.end - word.start === 1
  }

  protected isBlank(at: number): boolean {
    const word = this.words[at]
    const start = this.words[at - 1]?.end ?? 0
    if (word?.start === start + 1 && this.text.charAt(start) === ' ') return true
    return BLANK.test(this.gap(at))
  }

  /** What stands between a word and the one before it; '' behind the last. */
  protected gap(at: number): string {
    const word = this.words[at]
    return word === undefined ? '' : this.text.slice(this.words[at - 1]?.end ?? 0, word.start)
  }

  protected slice(from: number, to: number): string {
    return this.text.slice(this.words[from]!.start, this.words[to - 1]!.end)
  }
}
