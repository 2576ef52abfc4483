import { createHash } from 'node:crypto'
import { foldWord } from '@/lib/analysis/text/normalise'
import type { CleanedText } from '@/lib/analysis/text/model'
import { wordTokens } from '@/lib/analysis/text/tokenise'
import type { Fingerprint } from '@/lib/schema/ingest'

/** Words of a run: four in a row are seldom shared by chance, and one changed word breaks only four runs. */
const RUN = 4
/**
 * Runs kept of a text. Two texts that share a tenth of their runs share some 13 of these, so that they find each other;
 * the estimate of a resemblance has a standard error of at most .044.
 */
export const SKETCH_SIZE = 128

/** The words of headline and body in comparing form: case, accents and typography folded. */
export function keptWords(text: string, cleaned: CleanedText): string[] {
  const spans = cleaned.headline === null ? cleaned.body : [cleaned.headline, ...cleaned.body]
  return spans.flatMap(span =>
    wordTokens(text, span).map(token => foldWord(text.slice(token.start, token.end))),
  )
}

/**
 * What a kept text is found again by: the hash of its words, and the 128 smallest hashes of its runs of four words
 * (bottom-k MinHash: Broder 1997, "On the resemblance and containment of documents"; Cohen and Kaplan 2007). Hashes are
 * signed 32-bit numbers, as the database has them.
 */
export function fingerprintOf(text: string, cleaned: CleanedText): Fingerprint {
  const words = keptWords(text, cleaned)
  if (words.length === 0) return { keptSha256: null, sketch: [] }
  const smallest = Uint32Array.from(runsOf(words)).sort().subarray(0, SKETCH_SIZE)
  return {
    keptSha256: createHash('sha256').update(words.join(' '), 'utf8').digest('hex'),
    sketch: [...Int32Array.from(smallest)],
  }
}

/** The hashes of all runs of four words, each once; of a shorter text, of all its words. Unsigned 32-bit numbers. */
export function runsOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord)
  const runs = new Set<number>()
  const length = Math.min(RUN, hashes.length)
  for (let at = 0; length > 0 && at + length <= hashes.length; at++) {
    let hash = 0
    for (let i = at; i < at + length; i++) hash = mix(Math.imul(hash, 31) + (hashes[i] ?? 0))
    runs.add(hash >>> 0)
  }
  return runs
}

/** How much two texts share, each 0 to 1: of the runs in either, of the left one's, of the right one's. */
export function sharedRuns(left: ReadonlySet<number>, right: ReadonlySet<number>) {
  let both = 0
  for (const run of left) if (right.has(run)) both++
  const part = (of: number) => (of === 0 ? 0 : both / of)
  return {
    resemblance: part(left.size + right.size - both),
    ofLeft: part(left.size),
    ofRight: part(right.size),
  }
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3: every bit of the input sways every bit of the result. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
