import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/**
 * The records of a development set (JSON Lines, plain or gzip), or null when VARIORUM_EVAL does not name a folder that has
 * it. The sets hold other people's articles and are no part of this repository.
 */
export function developmentSet<Row>(name: string): Row[] | null {
  const folder = process.env.VARIORUM_EVAL
  if (!folder) return null
  const file = join(folder, name)
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Row)
}

/** What a bench prints where a set is missing. */
export const SET_MISSING = 'skipped: VARIORUM_EVAL names no folder with this development set'

export interface QualityRow {
  set: string
  measure: string
  value: number | string
}
