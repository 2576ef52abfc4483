import { de } from './de'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import type { SpeechTable } from './model'
import { pt } from './pt'

/** The table of a language's tag, or null: English and languages without one are read by the learnt rules. */
export function speechTable(tag: string): SpeechTable | null {
  return TABLES.get(tag) ?? null
}

const TABLES: ReadonlyMap<string, SpeechTable> = new Map(
  [de, es, fr, it, pt].map(table => [table.tag, table]),
)
