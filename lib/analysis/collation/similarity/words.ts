import { foldUnit, GAP, MARK } from './fold'

const SPACE = 32
const DOT = 46
const COMMA = 44
const APOSTROPHES = new Set([39, 0x2019, 0x02bc])

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** Han, kana, Thai, Lao, Burmese and Khmer are written without spaces: there each sign is read as a word. */
const isUnspaced = (unit: number): boolean =>
  unit >= 0x0e00 &&
  (unit <= 0x0eff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff))

/**
 * Reads the words of a segment one by one and collects them, folded and framed by single spaces, in `units`. A word is
 * letters and digits with what stands inside: apostrophes ("Hamas’s"), dots between single letters ("U.S."), separators
 * between digits ("1,200").
 */
export class WordScanner {
  units = new Uint16Array(256)
  length = 0
  /** Where the last word begins in `units`, and where it ends without a short ending behind an apostrophe ("’s", "n’t"). */
  from = 0
  wordEnd = 0
  digits = 0
  letters = 0
  capital = false

  private end = 0

  constructor(private readonly text: string) {}

  /** Starts on the segment `start..end` of the text. */
  begin(start: number, end: number): void {
    // A sign that stands without spaces may be framed by two of them.
    const most = 2 * (end - start) + 2
    if (most > this.units.length) this.units = new Uint16Array(most)
    this.length = 0
    this.units[this.length++] = SPACE
    this.end = end
  }

  /** Reads the word at `start`, which must be on a letter or digit; where it ends in the text. */
  read(start: number): number {
    const { text, end, units } = this
    this.from = this.length
    this.digits = 0
    this.letters = 0
    this.capital = isUpper(text, start)
    let apostrophe = -1
    let unspaced = false
    let i = start
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      const unit = foldUnit(code)
      if (unit === MARK) continue
      if (unit === GAP) {
        if (!this.goesOn(i)) break
        if (isDigit(text.charCodeAt(i - 1))) {
          if ((code === DOT || code === COMMA) && isDigit(text.charCodeAt(i + 1))) {
            if (!groupsThousands(text, i)) units[this.length++] = DOT
            continue
          }
        }
        if (APOSTROPHES.has(code) && this.letters > 0) {
          if (apostrophe < 0) apostrophe = this.length
        } else if (code !== DOT || this.letters === 0 || this.digits > 0 || !isInitialism(text, i, start))
          break
        continue
      }
      if (isUnspaced(unit)) {
        if (i > start) break
        unspaced = true
        units[this.length++] = unit
        i++
        break
      }
      if (isDigit(unit)) this.digits++
      else this.letters++
      units[this.length++] = unit
    }
    const to = this.length
    this.wordEnd = apostrophe > this.from && to - apostrophe <= 2 ? apostrophe : to
    // Signs that stand without spaces are framed as one run, so that their 4-grams are of four signs.
    if (!unspaced || i >= end || !isUnspaced(foldUnit(text.charCodeAt(i)))) units[this.length++] = SPACE
    return i
  }

  /** Whether a letter or digit follows right behind the sign at `at`. */
  private goesOn(at: number): boolean {
    if (at + 1 >= this.end) return false
    const next = foldUnit(this.text.charCodeAt(at + 1))
    return next !== GAP && next !== MARK
  }
}

/** A separator of thousands has three digits behind it, and not a fourth. */
const groupsThousands = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4))

/** "U.S", "J.K": a dot with a single letter on both sides. */
function isInitialism(text: string, dot: number, wordStart: number): boolean {
  const single = dot - 1 === wordStart || text.charCodeAt(dot - 2) === DOT
  return single && (dot + 2 >= text.length || foldUnit(text.charCodeAt(dot + 2)) === GAP)
}

function isUpper(text: string, at: number): boolean {
  const char = text[at]!
  return char !== char.toLowerCase()
}
