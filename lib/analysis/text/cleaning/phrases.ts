import { fold } from '../normalise'
import type { FurnitureKind } from '../model'
import { en } from './phrases/en'
import { es } from './phrases/es'
import { fr } from './phrases/fr'
import { germanic } from './phrases/germanic'
import { it } from './phrases/it'
import type { FurniturePhrases } from './phrases/model'
import { others } from './phrases/others'
import { pt } from './phrases/pt'

/** What the tables know about a line. `weak` phrases have no kind: alone they say nothing. */
export interface PhraseMatch {
  how: 'whole' | 'opens' | 'holds' | 'weak'
  kind: FurnitureKind
}

const TABLES: readonly FurniturePhrases[] = [en, pt, es, fr, it, ...germanic, ...others]

/** A line longer than this is no label, whatever it begins with. */
const LONGEST_OPENING = 220
/** Boilerplate comes in paragraphs, and an article's paragraph can quote it; long ones are left alone. */
const LONGEST_HOLDING = 1200
/** No label or button is longer. */
const LONGEST_LABEL = 90
/** Opening phrases are looked up by their first characters. */
const OPENING_KEY = 3

const whole = new Map<string, FurnitureKind>()
const weak = new Set<string>()
const opens = new Map<string, { phrase: string; kind: FurnitureKind }[]>()
const holds: { phrase: string; kind: FurnitureKind }[] = []

for (const table of TABLES) {
  for (const [kind, phrases] of entries(table.whole))
    for (const phrase of phrases) whole.set(keyOf(fold(phrase)), kind)
  for (const phrase of table.weak) weak.add(keyOf(fold(phrase)))
  for (const [kind, phrases] of entries(table.holds))
    for (const phrase of phrases) holds.push({ phrase: fold(phrase), kind })
  for (const [kind, phrases] of entries(table.opens))
    for (const phrase of phrases.map(fold)) {
      const key = phrase.slice(0, OPENING_KEY)
      const known = opens.get(key)
      if (known) known.push({ phrase, kind })
      else opens.set(key, [{ phrase, kind }])
    }
}
for (const list of opens.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)

/** The strongest thing the phrase tables know about a folded line, or null. */
export function matchPhrase(folded: string): PhraseMatch | null {
  const key = keyOf(folded)
  const kind = whole.get(key)
  if (kind) return { how: 'whole', kind }
  if (folded.length <= LONGEST_OPENING) {
    const line = folded.replace(/^[^\p{L}\p{N}©(]+/u, '')
    for (const { phrase, kind } of opens.get(line.slice(0, OPENING_KEY)) ?? [])
      if (opensWith(line, phrase)) return { how: 'opens', kind }
    if (line.startsWith('©')) return { how: 'opens', kind: 'legal' }
  }
  const held = folded.length <= LONGEST_HOLDING ? heldIn(folded) : undefined
  if (held) return { how: 'holds', kind: held.kind }
  return weak.has(key) ? { how: 'weak', kind: 'navigation' } : null
}

/** So many characters make a place worth a look; no phrase that is looked for inside a line is shorter. */
const HOLDING_KEY = 4
/** The numbers of the phrases by their first characters, and which of those there are at all, by their last bits. */
const holdingAt = new Map<number, number[]>()
const FILTER = (1 << 14) - 1
const mayHold = new Uint8Array(FILTER + 1)
holds.forEach(({ phrase }, number) => {
  const key = keyOfStart(phrase)
  holdingAt.set(key, [...(holdingAt.get(key) ?? []), number])
  mayHold[key & FILTER] = 1
})

/** The first characters of a text in one number, that of the last `HOLDING_KEY` ones of any stretch. */
function keyOfStart(text: string): number {
  let key = 0
  for (let at = 0; at < HOLDING_KEY; at++) key = nextKey(key, text.charCodeAt(at))
  return key
}

function nextKey(key: number, code: number): number {
  // Seven bits a character: what lies further back has left the mask.
  return ((key << 7) ^ code) & 0xfffffff
}

/** The first of the phrases, in the order of the tables, that a line holds: one pass over it, where each phrase would take one. */
function heldIn(folded: string): (typeof holds)[number] | undefined {
  let first = holds.length
  let key = 0
  for (let at = 0; at < folded.length; at++) {
    key = nextKey(key, folded.charCodeAt(at))
    const numbers = mayHold[key & FILTER] === 0 ? undefined : holdingAt.get(key)
    if (numbers === undefined) continue
    for (const number of numbers)
      if (number < first && folded.startsWith(holds[number]!.phrase, at + 1 - HOLDING_KEY)) first = number
  }
  return holds[first]
}

/** Words, not beginnings of words: "more in" does not open "more indeed". */
function opensWith(line: string, phrase: string): boolean {
  if (!line.startsWith(phrase)) return false
  return (
    /[^\p{L}\p{N}]$/u.test(phrase) || !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length, phrase.length + 1))
  )
}

/** A folded line without what counts and decorates: "12 Comments »" and "comments" are one. */
function keyOf(folded: string): string {
  if (folded.length > LONGEST_LABEL) return ''
  return folded.replace(/^[^\p{L}]+|[^\p{L}+]+$/gu, '').replace(/[\s:]+/gu, ' ')
}

function entries(
  record: Partial<Record<FurnitureKind, readonly string[]>>,
): [FurnitureKind, readonly string[]][] {
  return Object.entries(record) as [FurnitureKind, readonly string[]][]
}
