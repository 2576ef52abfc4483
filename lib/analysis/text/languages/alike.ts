import type { LanguageTag } from '../model'
import { alikeDe } from './alike-de'
import { alikeEn } from './alike-en'
import { alikeEs } from './alike-es'
import { alikeFr } from './alike-fr'
import { alikeIt } from './alike-it'
import type { AlikeTable } from './alike-model'
import { alikePt } from './alike-pt'

/** A language without a table: words are compared as they are spelt. */
const neutral: AlikeTable = { suffixes: [], numbers: [], tens: {}, groups: '', lengthTells: 0.5 }

const TABLES: ReadonlyMap<string, AlikeTable> = new Map([
  ['de', alikeDe],
  ['en', alikeEn],
  ['es', alikeEs],
  ['fr', alikeFr],
  ['it', alikeIt],
  ['pt', alikePt],
])

/** The table of a BCP 47 tag, or the neutral one. */
export function alikeTable(tag: LanguageTag | undefined): AlikeTable {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0]!
  return TABLES.get(primary) ?? neutral
}
