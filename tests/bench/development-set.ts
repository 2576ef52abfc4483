import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The sets that are no part of this repository, by the variable that names their folder. */
export const OUTSIDE_SETS = {
  VARIORUM_EVAL: [
    'pagedump_dev.jsonl.gz',
    'extract_dev.jsonl.gz',
    'body_dev.jsonl.gz',
    'cstnews_dev.jsonl',
    'superpal_dev.jsonl',
    'polnear_direct_dev.jsonl',
    'polnear_all_dev.jsonl',
    'mcae_direct_dev.jsonl',
  ],
  VARIORUM_GOLD: ['alignment.json', 'quotations.json', 'reported-speech.json', 'furniture.json'],
} as const

export type Folder = keyof typeof OUTSIDE_SETS

/** The file's path, or null when its folder is not named or does not have it. */
export function outsideFile(folder: Folder, name: string): string | null {
  const path = process.env[folder]
  const file = path ? join(path, name) : ''
  return path && existsSync(file) ? file : null
}

/**
 * The records of a development set (JSON Lines, plain or gzip), or null when VARIORUM_EVAL does not name a folder that has
 * it. The sets hold other people's articles and are no part of this repository.
 */
export function developmentSet<Row>(name: string): Row[] | null {
  const file = outsideFile('VARIORUM_EVAL', name)
  if (!file) return null
  const bytes = readFileSync(file)
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
}

/** Links, quotations or furniture that people marked in the seed articles, or null when VARIORUM_GOLD has no such file. */
export function seedGold<Row>(name: string): Row[] | null {
  const file = outsideFile('VARIORUM_GOLD', name)
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : null
}

/** A seed article's published text. */
export function seedText(file: string): string {
  return readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')
}

/** What a bench prints where a set is missing. */
export const SET_MISSING = 'skipped: VARIORUM_EVAL names no folder with this development set'
export const GOLD_MISSING =
  'skipped: VARIORUM_GOLD names no folder with what people marked in the seed articles'

/** One figure: on documents that were read while developing, and on documents left out of all learning. */
export interface QualityRow {
  set: string
  /** How many articles, pages or pairs. */
  documents?: number
  measure: string
  /** A figure, or why there is none. */
  value: number | string
  leftOut?: number
  /** What must be reached. */
  target?: number
}

/** To three decimals, as figures are printed. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000
