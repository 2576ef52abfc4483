import type { LanguageTag } from '../model'
import { alikeEn } from './alike-en'
import type { AlikeTable } from './alike-model'
import { alikePt } from './alike-pt'

/** A language without a table: words are compared as they are spelt. */
const neutral: AlikeTable = { suffixes: [], numbers: [], tens: {}, groups: '', lengthTells: 0.5 }

/** The table of a BCP 47 tag, or the neutral one. */
export function alikeTable(tag: LanguageTag | undefined): AlikeTable {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0]
  return primary === 'en' ? alikeEn : primary === 'pt' ? alikePt : neutral
}
