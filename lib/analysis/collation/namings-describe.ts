import { languageTable } from '../text/language'
import type { Word } from './diff/words'
import { Mention, type Descriptions } from './namings-mention'
import { NamingSentence } from './namings-sentence'
import { namingWords } from './namings-words'
import type { SegmentWords } from './segment-words'

const LONGEST_DESCRIPTION = 14
const LONGEST_CLAUSE = 9
/** A line of at least so many words, of which so large a share begins with a capital, is a headline. */
const LEAST_TITLE_WORDS = 5
const TITLE_SHARE = 0.75
/** The same with a point behind it, as a sentence that begins with a title and a name has too. */
const POINTED_TITLE_SHARE = 0.9
const BLANK = /^[\s\u00a0]+$/u
const COMMA = /^,\s+$/u

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
    const sentence = new DescribingSentence(text, words.of(index), words, lexicon, table)
    for (const [from, to] of sentence.names()) mentions.push(sentence.mention(from, to, index))
  })
  return mentions
}

/** "Lone Player Stands During National Anthem": where every word has a capital, none tells a name. */
function isTitleCase(text: string, words: readonly Word[]): boolean {
  const isPointed = /[.!?]["”’»)]?$/.test(text)
  const heavy = words.filter(word => !word.common && /^\p{L}/u.test(word.written))
  const capitals = heavy.filter(word => word.capital)
  const share = isPointed ? POINTED_TITLE_SHARE : TITLE_SHARE
  const least = isPointed ? LEAST_TITLE_WORDS + 1 : LEAST_TITLE_WORDS
  return heavy.length >= least && capitals.length >= heavy.length * share
}

class DescribingSentence extends NamingSentence implements Descriptions {
  private isTitle: boolean | undefined

  /** The name that stands there, in the segment of this index. */
  mention(from: number, to: number, segment: number): Mention {
    return new Mention(this, from, to, segment, this.slice(from, to), this.keys.slice(from, to))
  }

  describe(from: number, to: number): string[] {
    if ((this.isTitle ??= isTitleCase(this.text, this.words)) || this.isAttribute(from, to)) return []
    return [
      ...this.before(from, to),
      ...this.around(from, to),
      ...this.apposition(from, to),
      ...this.reverseApposition(from, to),
    ].filter((text, index, all) => all.indexOf(text) === index)
  }

  /** "the official White House photographer", "a veteran Indiana GOP insider": the name says whose somebody else is. */
  private isAttribute(from: number, to: number): boolean {
    // Democratic-trending
    if (to - from === 1 && /\p{L}[-‐‑]\p{Ll}/u.test(this.slice(from, to))) return true
    const next = this.words[to]
    if (next === undefined || next.capital || next.light || !this.isBlank(to)) return false
    const isBehind = from > 0 && this.isBlank(from)
    const key = this.keys[to]!
    return isBehind && (this.lexicon.people.has(key.replace(/s$/, '')) || this.lexicon.agent.test(key))
  }

  /** "the Palestinian Islamist group", "Israeli Prime Minister", "Iran-backed" before the name's first word. */
  private before(name: number, to: number): string[] {
    const last = name - 1
    if (last < 0 || !this.isBlank(name)) return []
    if (this.lexicon.honorifics.has(this.keys[last]!)) return []
    const isHyphened = this.isHyphened(last)
    const isComplement = this.lexicon.complements.has(this.keys[last]!) && !this.isPerson(last)
    if (!isHyphened && !isComplement && !this.isTitleOf(last, to)) return []
    if (isComplement && !this.hasPerson(Math.max(0, last - 3), last)) return []
    const from = this.descriptionStart(last)
    return this.hasKind(from, name) || isHyphened ? [this.slice(from, name)] : []
  }

  /** Whether a word right before a name is what the name is: a person, or a group that stands before names. */
  private isTitleOf(at: number, to: number): boolean {
    const key = this.keys[at]!
    const isGroup = this.lexicon.groups.has(key) && !this.isCapital(at)
    if (!this.isPerson(at) && !isGroup) return false
    // "state Senate candidate", "official Saudi involvement": such a word may belong to what stands behind the name.
    const next = this.words[to]
    const isFollowed = next !== undefined && this.isBlank(to) && !next.capital && !next.common
    const isLoose = this.lexicon.modifiers.has(key) && !this.isCapital(at)
    return !(isLoose && isFollowed && to - at === 2)
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
        this.isKind(next - 1) &&
        !this.hasPerson(from, last + 1)
      if (isOfKind || this.isModifier(next) || this.isNounBetween(next)) from = next
      else break
    }
    return from
  }

  /** "the abortion rights group", "former education secretary": an unknown word behind one that must be in front of a noun. */
  private isNounBetween(at: number, mayBeTwo = true): boolean {
    const word = this.words[at]!
    if (word.common || word.capital || at === 0 || !BLANK.test(this.gap(at))) return false
    if (this.lexicon.kinds.has(this.keys[at]!.replace(/s$/, ''))) return false
    const before = this.keys[at - 1]!
    if (this.lexicon.articles.has(before) || this.lexicon.possessives.has(before) || before === "'s")
      return true
    if (/(?:ed|ing)$/.test(this.keys[at]!)) return false
    return this.lexicon.modifiers.has(before) || (mayBeTwo && this.isNounBetween(at - 1, false))
  }

  /** "the armed Amal movement", "the Shin Bet security service": the kind stands behind the name. */
  private around(from: number, to: number): string[] {
    if (PEOPLE.test(this.keys[to - 1]!) || COUNTRY.test(this.slice(from, to))) return []
    let end = to
    while (end < this.words.length && end < to + 3 && this.isBlank(end)) {
      if (this.isKind(end) && !this.isCapital(end) && !this.isPerson(end)) {
        const next = end + 1
        // "Hamas leader Ismail Haniyeh": the kind is another name's.
        if (next < this.words.length && this.isBlank(next) && (this.isCapital(next) || this.isKind(next)))
          return []
        const start = from > 0 && this.isBlank(from) ? this.aroundStart(from) : from
        const isTold = start < from && this.lexicon.articles.has(this.keys[start]!)
        return isTold && GROUP_ONLY.test(this.keys[end]!) ? [this.slice(start, next)] : []
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
  private apposition(from: number, name: number): string[] {
    if (!COMMA.test(this.gap(name))) return []
    // "Ann Berg, 61, the reclusive owner": behind the age.
    const isAge = /^\d{1,3}$/.test(this.keys[name] ?? '') && COMMA.test(this.gap(name + 1))
    const to = isAge ? name + 1 : name
    const end = this.stretchEnd(to + 1)
    // A long description is cut before its clause: "a militia backed by Iran (that has been …)".
    let last = end
    if (end - to > LONGEST_CLAUSE) {
      const relative = this.keys.findIndex(
        (key, at) =>
          at > to + 2 &&
          at < end &&
          this.lexicon.relatives.has(key) &&
          !this.lexicon.articles.has(this.keys[at - 1]!),
      )
      if (relative > 0) last = relative
    }
    const isClosed = end === this.words.length || /^[,.;:)—–]/u.test(this.gap(end))
    if (!isClosed || last - to > LONGEST_DESCRIPTION) return []
    const first = this.keys[to]!
    if (this.lexicon.relatives.has(first) && first !== 'that') return this.clause(from, to, end)
    const opens =
      this.lexicon.articles.has(first) ||
      this.words[to + 1]?.key === "'s" ||
      this.lexicon.possessives.has(first)
    if (!opens && !(this.isKind(to) || (this.lexicon.modifiers.has(first) && this.hasKind(to, to + 3))))
      return []
    const head = this.headOf(to, Math.min(last, to + 7))
    if (head < 0 || !this.fits(from, to, head) || this.isOpenEnded(last)) return []
    // "Congresswoman Susan Brooks" behind a name is the next in a list; "…, the army said" a new clause.
    const isOf =
      this.lexicon.of.has(this.keys[head + 1] ?? '') &&
      this.lexicon.complements.has(this.keys[head + 2] ?? '')
    const after = isOf ? head + 3 : head + 1
    const isNext = after < last && this.isCapital(after) && this.isBlank(after)
    return isNext || this.isClause(to, last) ? [] : [this.slice(to, last)]
  }

  /** "Hamas, which controls Gaza,": what somebody is, not what they did once. */
  private clause(from: number, to: number, end: number): string[] {
    const last = this.clauseEnd(to, end)
    if (last - to > LONGEST_CLAUSE || last - to < 3 || end >= this.words.length) return []
    const isOfPlace = this.keys[to] === 'who' && this.lexicon.from.has(this.keys[from - 1] ?? '')
    if (isOfPlace || !this.lexicon.being.test(this.keys[to + 1]!) || this.isOpenEnded(last)) return []
    // "which outlines trade, energy and defense": the comma does not end it.
    const next = this.stretchEnd(end + 1)
    const isList = COMMA.test(this.gap(end)) && next - end <= 2 && COMMA.test(this.gap(next))
    return isList ? [] : [this.slice(to, last)]
  }

  /** A long clause ends before its second verb: "who leads the union (and has worked …)". */
  private clauseEnd(from: number, end: number): number {
    if (end - from <= LONGEST_CLAUSE) return end
    for (let at = from + 3; at <= from + LONGEST_CLAUSE; at++) {
      const isSecond = /^(?:and|e)$/.test(this.keys[at]!) && this.lexicon.being.test(this.keys[at + 1] ?? '')
      if (isSecond) return at
    }
    return end
  }

  /** The word that says what is described in a stretch: the last of the first kinds in a row. */
  private headOf(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (!this.isKind(at)) continue
      while (at + 1 < to && this.isKind(at + 1) && this.isBlank(at + 1)) at++
      return at
    }
    return -1
  }

  /** In "Jon Tester of Montana, a senator," the description is not the place's. */
  private fits(from: number, to: number, head: number): boolean {
    const before = this.keys[from - 1] ?? ''
    const isArticle = this.lexicon.articles.has(before)
    const preposition = isArticle ? (this.keys[from - 2] ?? '') : before
    if (!this.lexicon.from.has(preposition)) return true
    if (this.lexicon.within.has(preposition)) return this.lexicon.places.has(this.keys[head]!)
    return !this.isPerson(head) || (preposition === 'from' && to - from > 1)
  }

  /** "its political leader, Ismail Haniyeh, was": the description before the comma. */
  private reverseApposition(from: number, to: number): string[] {
    if (!COMMA.test(this.gap(from)) || !/^(?:,|\s[—–]|$)/u.test(this.gap(to))) return []
    if (to - from < 2) return []
    // "Hilton Head, South Carolina", "Kevin Bishop, Kim Wellman"
    if (
      this.isKind(from - 1) &&
      this.isCapital(from - 1) &&
      this.isCapital(from - 2) &&
      !this.isKind(from - 2)
    )
      return []
    if (this.isKind(from - 1)) {
      const start = this.descriptionStart(from - 1)
      const isWhole = start < from - 1 || this.isPerson(from - 1)
      return isWhole && !this.isClause(start, from) ? [this.slice(start, from)] : []
    }
    let start = from - 1
    while (start > 0 && from - start < LONGEST_CLAUSE && !/[,.;:!?()“”"—–]/u.test(this.gap(start))) start--
    if (this.isOpenEnded(from)) return []
    const [opening, head] = this.nounPhrase(start, from)
    if (head < 0) return []
    // "a town hall in Buffalo, New York"
    if (this.lexicon.within.has(this.keys[from - 2] ?? '') && !this.isPerson(head)) return []
    // "the decision of the chief prosecutor, X,": the prosecutor.
    for (let at = head; at > opening; at--)
      if (this.lexicon.of.has(this.keys[at]!)) return [this.slice(at + 1, from)]
    return [this.slice(opening, from)]
  }

  /** Where the longest noun phrase that ends a stretch opens, and its kind; -1 for none. */
  private nounPhrase(from: number, to: number): [opening: number, head: number] {
    for (let at = from; at < to; at++) {
      const opens = this.lexicon.articles.has(this.keys[at]!) || this.lexicon.possessives.has(this.keys[at]!)
      if (!opens && this.words[at + 1]?.key !== "'s") continue
      const head = this.headOf(at, Math.min(to, at + FIRST_WORDS))
      if (head >= 0 && !this.isClause(at, to)) return [at, head]
    }
    return [-1, -1]
  }
}

/** What somebody is stands among the first words of a description. */
const FIRST_WORDS = 5
/** Adjectives of peoples and beliefs, which are no names before a kind: a Lebanese militia. */
const PEOPLE = /(?:[ie]an|ese|ish|ist|(?:[aeo]n|ae|qa|ud|ait|rak|rab)i)$/
/** Countries that are written as adjectives: a US party. */
const COUNTRY = /^(?:US|U\.S\.|UK|U\.K\.|EU|UN|U\.N\.|USA)$/
/** Behind a name these make a description of it; "Hamas leader" would not. */
const GROUP_ONLY =
  /(?:movement|group|party|militia|organi[sz]ation|agency|service|network|newspaper|website|faction|broadcaster|channel|magazine|movimento|grupo|partido)$/
