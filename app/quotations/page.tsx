import type { Metadata } from 'next'
import { FilterForm } from '@/components/quotation/filter-form'
import { NothingFound } from '@/components/quotation/nothing-found'
import { QuotationList } from '@/components/quotation/quotation-list'
import { QuotationsHead } from '@/components/quotation/quotations-head'
import { Statement } from '@/components/quotation/statement'
import { FiltersInUse } from '@/components/ui/filters-in-use'
import { PageLinks } from '@/components/ui/page-links'
import { countOf } from '@/lib/format/counts'
import type { QuotationsView } from '@/lib/schema/quotation-view'
import { loadQuotations } from '@/lib/server/quotation-list'
import '../styles/filters.css'

export const metadata: Metadata = {
  title: 'Quotations',
  description: 'Who said what, and how each outlet rendered it: search and filter every quotation.',
  alternates: { canonical: '/quotations' },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function QuotationsPage({ searchParams }: Props) {
  const view = await loadQuotations(await searchParams)
  const severalStories = (view.facets.find(({ name }) => name === 'story')?.options.length ?? 0) > 1
  const { active, statements, allStatements, statementsTotal, quotations, exports } = view
  return (
    <div className="quotations wrap page">
      <QuotationsHead view={view} />
      <FilterForm view={view} />
      <FiltersInUse filters={active} all="/quotations" />
      {statements.length > 0 && (
        <section aria-labelledby="statements" className="statements">
          <h2 id="statements">Said in several articles</h2>
          {statements.map(statement => (
            <Statement key={statement.id} statement={statement} story={severalStories} />
          ))}
          {allStatements && (
            <p>
              <a href={`${allStatements}#statements`}>All {countOf(statementsTotal, 'statement')}</a>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="quotations" className="list">
        <h2 id="quotations">{heading(view)}</h2>
        {quotations.length === 0 ? (
          <NothingFound view={view} />
        ) : (
          <>
            <p className="exports">
              Take {countOf(view.total, 'quotation')} along:{' '}
              <a href={exports.csv} download>
                CSV
              </a>
              {', '}
              <a href={exports.spreadsheet} download>
                CSV for spreadsheets
              </a>
              {', '}
              <a href={exports.json} download>
                JSON with annotations
              </a>
            </p>
            <QuotationList quotations={quotations} by={view.sort} origin={view.origin} today={view.today} />
          </>
        )}
        <PageLinks of="quotations" first={view.first} next={view.next} />
      </section>
    </div>
  )
}

function heading({ active, quotations }: QuotationsView): string {
  if (quotations.length === 0) return 'Nothing found'
  return active.length > 0 ? 'Quotations found' : 'All quotations'
}
