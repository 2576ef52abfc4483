import { readFileSync } from 'node:fs'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import type { Witness } from '@/lib/analysis/collation/model'
import type { QualityRow } from '../development-set'

export interface VariantRates {
  /** Spellings of one name that were joined, of all. */
  joined: number
  variants: number
  /** Different names that were kept apart, of all. */
  apart: number
  lookAlikes: number
  missed: string[]
  wrong: string[]
}

const FIXTURES = new URL('../../fixtures/names/', import.meta.url)

/** The rates as rows of the quality table. */
export default function measureVariants(): QualityRow[] {
  const { joined, variants, apart, lookAlikes } = variantRates()
  return [
    { set: 'name lists', measure: `spellings joined, of ${variants}`, value: joined / variants },
    { set: 'name lists', measure: `look-alikes kept apart, of ${lookAlikes}`, value: apart / lookAlikes },
  ]
}

/** Both rates of the name lists, each pair put through a whole collation in a sentence of its own on either side. */
export function variantRates(): VariantRates {
  const [variants, lookAlikes] = [namePairs('variants.txt'), namePairs('look-alikes.txt')]
  const missed = variants.filter(pair => !isJoined(...pair))
  const wrong = lookAlikes.filter(pair => isJoined(...pair))
  return {
    joined: variants.length - missed.length,
    variants: variants.length,
    apart: lookAlikes.length - wrong.length,
    lookAlikes: lookAlikes.length,
    missed: missed.map(pair => pair.join('/')),
    wrong: wrong.map(pair => pair.join('/')),
  }
}

export function namePairs(file: string): [string, string][] {
  return readFileSync(new URL(file, FIXTURES), 'utf8')
    .split('\n')
    .filter(line => line.includes('|'))
    .map(line => line.split('|').map(name => name.trim()) as [string, string])
}

/** Whether the collation of two sentences, one naming each, lists the pair as a spelling of one name. */
export function isJoined(one: string, other: string): boolean {
  const left = sentence(`The envoy of ${one} said on Monday that the bridge would be closed for repairs.`)
  const right = sentence(`The envoy of ${other} said that the bridge would be closed on Monday for repairs.`)
  const links = [
    { left: 0, right: 0, relation: 'same' as const, score: 0.9, transposed: false, evidence: [] },
  ]
  const { variants } = collateLinked(left, right, { links, weak: [] })
  return variants.some(variant => variant.kind === 'name' && variant.left === one && variant.right === other)
}

function sentence(text: string): Witness {
  return { text, segments: [{ start: 0, end: text.length, paragraph: 0 }], language: 'en' }
}
