import { languageTable } from '../text/language'
import type { LanguageTable } from '../text/languages/model'
import { calendarWords } from './figures/calendar'
import type { Word } from './diff/words'
import { Mention, type Descriptions } from './namings-mention'
import { namingWords, type NamingWords } from './namings-words'
import type { SegmentWords } from './segment-words'

const LONGEST_NAME = 6
const LONGEST_DESCRIPTION = 14
const LONGEST_CLAUSE = 9
const BLANK = /^[\s\u00a0]+$/u
const COMMA = /^,\s+$/u
const PARTICLE =
  /^(?:al|el|bin|ibn|bint|abu|abd|ben|de|da|do|dos|du|di|del|della|van|von|der|den|la|le|ter|zu|y)$/

/**
 * The names of an article in order with the descriptions that stand beside them: before the name ("the Islamist group
 * Hamas", "Iran-backed Hezbollah"), in apposition ("Hamas, the militant group that controls Gaza,", "its leader, Ismail
 * Haniyeh,"), as a clause ("Hamas, which controls Gaza,") or around it ("the armed Amal movement").
 */
export function describeNames(words: SegmentWords): Mention[] {
  const { witness } = words
  const lexicon = namingWords(witness.language)
  if (lexicon === null) return []
  const table = languageTable(witness.language)
  const mentions: Mention[] = []
  witness.segments.forEach((segment, index) => {
    const text = witness.text.slice(segment.start, segment.end)
    new SegmentNames(text, words.of(index), words, lexicon, table).read(index, mentions)
  })
  return mentions
}

class SegmentNames implements Descriptions {
  private readonly keys: string[]

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly article: SegmentWords,
    private readonly lexicon: NamingWords,
    private readonly table: LanguageTable,
  ) {
    this.keys = words.map(word => word.folded)
  }

  /** Adds the names of the segment, which has this index, to the mentions. */
  read(segment: number, mentions: Mention[]): void {
    for (let at = 0; at < this.words.length;) {
      if (!this.isCapital(at)) {
        at++
        continue
      }
      let to = at + 1
      while (to < this.words.length && this.continuesName(to)) to++
      const from = this.afterTitles(at, to)
      if (from < to && to - from <= LONGEST_NAME) {
        mentions.push(new Mention(this, from, to, segment, this.slice(from, to), this.keys.slice(from, to)))
      }
      at = to
    }
  }

  describe(from: number, to: number): string[] {
    return [
      ...this.before(from),
      ...this.around(from, to),
      ...this.apposition(to),
      ...this.reverseApposition(from, to),
    ].filter((text, index, all) => all.indexOf(text) === index)
  }

  private continuesName(at: number): boolean {
    if (!this.isBlank(at)) return /^\.\s$/.test(this.gap(at)) && this.isInitial(at - 1) && this.isCapital(at)
    if (this.isCapital(at)) return true
    const isParticle = PARTICLE.test(this.keys[at] ?? '')
    return isParticle && this.isCapital(at + 1) && this.isBlank(at + 1)
  }

  /** What stands between a word and the one before it; '' behind the last. */
  private gap(at: number): string {
    const word = this.words[at]
    return word === undefined ? '' : this.text.slice(this.words[at - 1]?.end ?? 0, word.start)
  }

  private isBlank(at: number): boolean {
    const word = this.words[at]
    const start = this.words[at - 1]?.end ?? 0
    if (word?.start === start + 1 && this.text.charAt(start) === ' ') return true
    return BLANK.test(this.gap(at))
  }

  private isInitial(at: number): boolean {
    const word = this.words[at]
    return word !== undefined && word.end - word.start === 1
  }

  /** Where the name begins behind the titles of a run of capitals: "Israeli Prime Minister | Benjamin Netanyahu". */
  private afterTitles(from: number, to: number): number {
    let start = from
    for (let at = from; at < to; at++) {
      if (this.isKind(at) || this.lexicon.honorifics.has(this.keys[at]!)) start = at + 1
    }
    const isOf = this.lexicon.of.has(this.keys[from - 1] ?? '') && this.isKind(from - 2)
    while (isOf && start < to && this.lexicon.complements.has(this.keys[start]!)) start++
    // "Senior Hamas official" opens a sentence, "Iran-backed Hezbollah" is described.
    while (start < to - 1 && (this.lexicon.modifiers.has(this.keys[start]!) || this.isHyphened(start)))
      start++
    return start
  }

  /** "the Palestinian Islamist group", "Israeli Prime Minister", "Iran-backed" before the name's first word. */
  private before(name: number): string[] {
    const last = name - 1
    if (last < 0 || !this.isBlank(name)) return []
    if (this.lexicon.honorifics.has(this.keys[last]!)) return []
    const isHyphened =
      /\p{L}-\p{L}/u.test(this.slice(last, name)) && this.lexicon.modifierEnding.test(this.keys[last]!)
    const isTitled = this.isKind(last) || this.lexicon.complements.has(this.keys[last]!)
    if (!isHyphened && !isTitled) return []
    if (this.lexicon.complements.has(this.keys[last]!) && !this.isKind(last) && !this.hasKindBefore(last))
      return []
    const from = this.descriptionStart(last)
    return this.hasKind(from, name) || isHyphened ? [this.slice(from, name)] : []
  }

  private isHyphened(at: number): boolean {
    return /\p{L}[-‐‑]\p{L}/u.test(this.slice(at, at + 1)) && this.lexicon.modifierEnding.test(this.keys[at]!)
  }

  private hasKindBefore(at: number): boolean {
    for (let index = at - 1; index >= Math.max(0, at - 3); index--) if (this.isKind(index)) return true
    return false
  }

  /** How far left a description reaches from its last word. */
  private descriptionStart(last: number): number {
    let from = last
    while (from > 0 && last - from < LONGEST_DESCRIPTION) {
      const next = from - 1
      const key = this.keys[next]!
      const gap = this.gap(from)
      if (this.words[next]!.key === "'s" || (key === "'" && gap === ' ')) {
        from = next
        continue
      }
      if (!BLANK.test(gap) && !(this.words[from]!.key === "'s" && gap === '')) break
      if (this.lexicon.articles.has(key) || this.lexicon.possessives.has(key)) return next
      const isOfKind =
        this.lexicon.of.has(key) &&
        (key === 'of' || key === 'de' || key === 'do' || key === 'da') &&
        this.isKind(next - 1)
      if (isOfKind || this.isModifier(next)) from = next
      else break
    }
    return from
  }

  private isModifier(at: number): boolean {
    const key = this.keys[at]!
    if (this.isKind(at) || this.lexicon.modifiers.has(key) || this.lexicon.modifierEnding.test(key))
      return true
    return this.isCapital(at) && !this.isDay(key)
  }

  /** "the armed Amal movement", "the Shin Bet security service": the kind stands behind the name. */
  private around(from: number, to: number): string[] {
    if (PEOPLE.test(this.keys[to - 1]!)) return []
    let end = to
    while (end < this.words.length && end < to + 3 && this.isBlank(end)) {
      if (this.isKind(end) && !this.isCapital(end)) {
        const next = end + 1
        // "Hamas leader Ismail Haniyeh": the kind is another name's.
        if (next < this.words.length && this.isBlank(next) && (this.isCapital(next) || this.isKind(next)))
          return []
        const start = from > 0 && this.isBlank(from) ? this.aroundStart(from) : from
        return start < from && GROUP_ONLY.test(this.keys[end]!) ? [this.slice(start, next)] : []
      }
      if (!this.lexicon.modifiers.has(this.keys[end]!)) return []
      end++
    }
    return []
  }

  private aroundStart(from: number): number {
    let start = from
    while (start > 0 && this.isBlank(start) && this.lexicon.modifiers.has(this.keys[start - 1]!)) start--
    const isArticle = this.lexicon.articles.has(this.keys[start - 1] ?? '') && this.isBlank(start)
    return isArticle ? start - 1 : start
  }

  /** ", the militant group that controls Gaza," ", Iran’s ruling group." ", which controls Gaza," behind the name. */
  private apposition(to: number): string[] {
    if (!COMMA.test(this.gap(to))) return []
    let end = to + 1
    while (end < this.words.length && !/[,.;:!?()“”"—–]/u.test(this.gap(end))) end++
    // A long description is cut before its clause: "a militia backed by Iran (that has been …)".
    let last = end
    if (end - to > LONGEST_CLAUSE) {
      const relative = this.keys.findIndex(
        (key, at) => at > to + 2 && at < end && this.lexicon.relatives.has(key),
      )
      if (relative > 0) last = relative
    }
    const isClosed = end === this.words.length || /^[,.;:)—–]/u.test(this.gap(end))
    if (!isClosed || last - to > LONGEST_DESCRIPTION) return []
    const first = this.keys[to]!
    if (this.lexicon.relatives.has(first) && first !== 'that') {
      const isAside = end < this.words.length && end - to <= LONGEST_CLAUSE && end - to > 2
      return isAside ? [this.slice(to, end)] : []
    }
    const opens =
      this.lexicon.articles.has(first) ||
      this.words[to + 1]?.key === "'s" ||
      this.lexicon.possessives.has(first)
    if (!opens && !(this.isKind(to) || (this.lexicon.modifiers.has(first) && this.hasKind(to, to + 3))))
      return []
    // "…, the army said": a new clause, not a description.
    return this.hasKind(to, Math.min(last, to + 7)) && !this.isClause(to, last) ? [this.slice(to, last)] : []
  }

  /** "its political leader, Ismail Haniyeh, was": the description before the comma. */
  private reverseApposition(from: number, to: number): string[] {
    if (!COMMA.test(this.gap(from)) || !/^(?:,|\s[—–]|$)/u.test(this.gap(to))) return []
    if (to - from < 2) return []
    if (this.isKind(from - 1)) return [this.slice(this.descriptionStart(from - 1), from)]
    let start = from - 1
    while (start > 0 && from - start < LONGEST_CLAUSE && !/[,.;:!?()“”"—–]/u.test(this.gap(start))) start--
    const opening = this.lastOpening(start, from)
    if (opening < 0 || !this.hasKind(opening, Math.min(from, opening + 5)) || this.isClause(opening, from))
      return []
    return [this.slice(opening, from)]
  }

  /** The article, possessive or possessor that opens the last noun phrase of a stretch. */
  private lastOpening(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const opens = this.lexicon.articles.has(this.keys[at]!) || this.lexicon.possessives.has(this.keys[at]!)
      if (opens || this.words[at + 1]?.key === "'s") return at
    }
    return -1
  }

  /** A finite verb of saying or being makes a clause of a stretch of words, unless a relative opens it. */
  private isClause(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.lexicon.relatives.has(this.keys[at]!)) return false
      if (FINITE.test(this.keys[at]!)) return true
    }
    return false
  }

  private hasKind(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.isKind(at)) return true
    return false
  }

  private isKind(at: number): boolean {
    const key = this.keys[at]
    return key !== undefined && this.lexicon.kinds.has(key)
  }

  private isDay(key: string): boolean {
    return calendarWords(this.table).has(key)
  }

  private isCapital(at: number): boolean {
    const word = this.words[at]
    if (word === undefined || word.light || word.key === "'s") return false
    if (!word.capital || this.isDay(word.folded)) return false
    // The first word of a sentence is a name only if the article never writes it small.
    return at > 0 || !this.article.writes(this.text.slice(word.start, word.end).toLowerCase())
  }

  private slice(from: number, to: number): string {
    return this.text.slice(this.words[from]!.start, this.words[to - 1]!.end)
  }
}

const FINITE = /^(?:is|are|was|were|said|says|has|have|had|will|would|told|e|foi|disse|tem)$/
/** Adjectives of peoples and beliefs, which are no names before a kind: a Lebanese militia. */
const PEOPLE = /(?:[ie]an|ese|ish|ist|(?:[aeo]n|ae|qa|ud|ait|rak|rab)i)$/
/** Behind a name these make a description of it; "Hamas leader" would not. */
const GROUP_ONLY =
  /(?:movement|group|party|militia|organi[sz]ation|agency|service|network|newspaper|website|faction|army|force|company|front|brigade|broadcaster|channel|magazine|union|museum|movimento|grupo|partido)$/
