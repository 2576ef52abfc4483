import type { Witness } from '../model'
import { foldUnit, GAP, MARK } from './fold'

/** A segment as a bag of hashed character 4-grams: ids ascending in order of first sight, with their counts. */
export interface GramBag {
  ids: Int32Array
  counts: Float32Array
}

const SPACE = 32
/** Ids are hashes into this many slots: collisions among the some 10,000 4-grams of two articles are harmless. */
export const GRAM_SLOTS = 1 << 18

function mix(a: number, b: number, c: number, d: number): number {
  let h =
    Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h & (GRAM_SLOTS - 1)
}

/** The character 4-grams of each segment, over folded words joined and framed by single spaces. */
export function readGrams(witness: Witness): GramBag[] {
  const slot = new Int32Array(GRAM_SLOTS).fill(-1)
  return witness.segments.map(({ start, end }) => {
    const ids: number[] = []
    const counts: number[] = []
    let a = 0
    let b = 0
    let c = SPACE
    const push = (d: number): void => {
      if (a !== 0) {
        const id = mix(a, b, c, d)
        const at = slot[id]!
        if (at >= 0 && ids[at] === id) counts[at]!++
        else {
          slot[id] = ids.length
          ids.push(id)
          counts.push(1)
        }
      }
      a = b
      b = c
      c = d
    }
    for (let i = start; i < end; i++) {
      const unit = foldUnit(witness.text.charCodeAt(i))
      if (unit === MARK) continue
      if (unit !== GAP) push(unit)
      else if (c !== SPACE) push(SPACE)
    }
    if (c !== SPACE) push(SPACE)
    return { ids: Int32Array.from(ids), counts: Float32Array.from(counts) }
  })
}
