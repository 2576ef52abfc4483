import type { Cue } from './cues'
import type { Mention } from './mention'
import type { Token } from './tokens'

/**
 * A pronoun whose name comes behind it: “…,” he told Reuters. Senior official Sami Roe. — the subject that a translation or a cut
 * left behind as a sentence without a verb, closing the paragraph. Returns pronoun mention → name mention.
 */
export function leftBehindSubjects(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
  cover: Int32Array,
): Map<number, number> {
  const found = new Map<number, number>()
  for (const cue of cues) {
    const subject = mentions[cue.subject]
    if (!subject || subject.kind !== 'pronoun' || (subject.head !== 'he' && subject.head !== 'she')) continue
    // The cue, whom it was told, a full stop.
    let k = cue.last
    const addressee = cover[k] ?? -1
    if (addressee >= 0) k = (mentions[addressee] as Mention).last
    if (tokens[k]?.text !== '.') continue
    const paragraph = (tokens[k] as Token).paragraph
    for (let n = k + 1; n < k + 8; n++) {
      const index = cover[n] ?? -1
      const mention = index >= 0 ? (mentions[index] as Mention) : null
      if (!mention) {
        if (tokens[n]?.kind !== 'word' || tokens[n]?.paragraph !== paragraph) break
        continue
      }
      if (mention.kind !== 'name' || !mention.role || !mention.person) break
      const stop = tokens[mention.last]
      const closes = stop?.text === '.' && tokens[mention.last + 1]?.paragraph !== paragraph
      if (closes || stop?.paragraph !== paragraph) found.set(cue.subject, index)
      break
    }
  }
  return found
}
