import { formatCount } from '@/lib/format/counts'
import type { CoverageChoice, CoverageView } from '@/lib/schema/story-view'

/** Which passages to show, as links: the address says what is shown. */
export function CoverageFilter({ view, address }: { view: CoverageView; address: CoverageAddress }) {
  const { show, counts, compared } = view
  const choices: [CoverageChoice, string][] = [
    ['several', compared.length === 2 ? 'In both' : 'In several'],
    ...(compared.length > 2 ? ([['all', 'In all']] satisfies [CoverageChoice, string][]) : []),
    ['one', 'No match found'],
  ]
  return (
    <nav className="coverage-filter" aria-label="Which passages">
      <ul>
        <li className="muted" aria-hidden="true">
          Passages
        </li>
        {choices.map(([choice, words]) => (
          <li key={choice}>
            <a href={address(choice)} aria-current={choice === show ? 'page' : undefined}>
              {words} <span className="num">{formatCount(counts[choice])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The address of a choice of passages, from a row on, with the articles that are compared now. */
export type CoverageAddress = (show: CoverageChoice, from?: number) => string
