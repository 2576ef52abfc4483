import { bibtex, cslJson, ris } from '@/lib/format/citation-files'
import type { Cited } from '@/lib/format/citation'

/** Citations as files for reference managers, by their ending. */
export const CITATION_FILES = {
  bib: { write: bibtex, type: 'application/x-bibtex; charset=utf-8' },
  ris: { write: ris, type: 'application/x-research-info-systems; charset=utf-8' },
  json: { write: cslJson, type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
} as const satisfies Record<string, { write: (cited: Cited, readOn: string) => string; type: string }>

/** An answer that the browser saves under `name`, and never takes for a page. */
export function fileAnswer(text: string, name: string, type: string): Response {
  return new Response(text, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
