import { cache } from 'react'
import { z } from 'zod'
import type { CoverageRow } from '@/lib/analysis/collation/coverage'
import type { CoverageChoice, CoverageView } from '@/lib/schema/story-view'
import { collateStory } from './story'
import { askedArticles, type SearchParameters } from './story-choice'
import { coverageOf, coverageRowView, isAlone } from './story-coverage'

/** Rows on one page: enough for a story of a few reports, and as many as a phone lays out without a pause. */
export const ROWS_A_PAGE = 150

const askedSchema = z.object({
  show: z.enum(['all', 'several', 'one']).catch('several'),
  from: z.coerce.number().int().min(1).max(1_000_000).catch(1),
})

/** What the coverage page shows; 404 when there is no such story. */
export function loadCoverage(slug: string, search: SearchParameters): Promise<CoverageView> {
  const { show, from } = askedSchema.parse(search)
  return coverageView(slug, askedArticles(search).join(' '), show, from)
}

/** Made once a request, as the story's. */
const coverageView = cache(
  async (slug: string, asked: string, show: CoverageChoice, from: number): Promise<CoverageView> => {
    const { records, pairs, ...scope } = await collateStory(slug, asked)
    const rows = coverageOf(records, pairs)
    const rowsOf = (choice: CoverageChoice): CoverageRow[] =>
      rows.filter(row => isChosen(choice, row, records.length))
    const chosen = rowsOf(show)
    if (show === 'one') inTheirOwnOrder(chosen)
    const first = from <= chosen.length ? from : 1
    const end = first - 1 + ROWS_A_PAGE
    return {
      ...scope,
      show,
      counts: {
        all: rowsOf('all').length,
        several: rowsOf('several').length,
        one: rowsOf('one').length,
      },
      rows: chosen.slice(first - 1, end).map(row => coverageRowView(row, records, pairs)),
      from: first,
      next: end < chosen.length ? end + 1 : null,
    }
  },
)

function isChosen(choice: CoverageChoice, row: CoverageRow, articles: number): boolean {
  if (choice === 'one') return isAlone(row)
  return choice === 'all' ? articles > 1 && row.carried === articles : !isAlone(row)
}

/** What has no match in another article is read by article, as it stands there. */
function inTheirOwnOrder(rows: CoverageRow[]): void {
  const place = ({ lead, cells }: CoverageRow): number => cells[lead]!.segments[0] ?? 0
  rows.sort((a, b) => a.lead - b.lead || place(a) - place(b))
}
