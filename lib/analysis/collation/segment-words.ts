import { WordReader, type Word } from './diff/words'
import type { Witness } from './model'
import type { Reading } from './reading'

/** The words of a witness's segments, each split once however many stages ask. */
export class SegmentWords {
  private readonly known: (Word[] | undefined)[] = []
  private areAllRead = false

  /** Several articles of one language may share a reader; each is a bit of its own there. */
  constructor(
    readonly witness: Witness,
    private readonly reader = new WordReader(witness.language),
    private readonly article = 1,
  ) {}

  /** The words of a segment; offsets from its start. Callers share the list and must not change spans. */
  of(segment: number): Word[] {
    const known = this.known[segment]
    if (known !== undefined) return known
    const { start, end } = this.witness.segments[segment] ?? { start: 0, end: 0 }
    return (this.known[segment] = this.reader.read(this.witness.text.slice(start, end), this.article))
  }

  /** Whether the article has a word written just so, as a word of its own: the Assad of "al-Assad" is none. */
  writes(form: string): boolean {
    if (!this.areAllRead) for (let at = 0; at < this.witness.segments.length; at++) this.of(at)
    this.areAllRead = true
    return this.reader.wrote(form, this.article)
  }

  /** The words of a passage's reading, with offsets into it. */
  ofReading(segments: readonly number[], reading: Reading): Word[] {
    if (segments.length === 1) return this.of(segments[0]!)
    const words: Word[] = []
    segments.forEach((segment, index) => {
      const at = reading.parts[index]?.at ?? 0
      for (const word of this.of(segment)) words.push({ ...word, start: word.start + at, end: word.end + at })
    })
    return words
  }
}
