import { listInWords } from '@/lib/format/counts'
import type { SearchView } from '@/lib/schema/search-view'
import { FiltersInUse } from '../ui/filters-in-use'
import { PageLinks } from '../ui/page-links'
import { Hit } from './hit'
import { NothingLikeThis } from './nothing-like-this'

const KINDS = { articles: 'Articles', passages: 'Passages', quotations: 'Quotations' } as const

/** What was found, and where else to look. */
export function SearchResults({ view }: { view: SearchView }) {
  const { kinds, kind, near, hits, first, next, active } = view
  return (
    <>
      <nav className="kinds" aria-label="Look in">
        <ul>
          {kinds.map(one => (
            <li key={one.kind}>
              <a href={one.href} aria-current={one.kind === kind ? 'page' : undefined}>
                {KINDS[one.kind]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <FiltersInUse filters={active} />
      {near.length > 0 && (
        <p className="near muted">
          {near
            .map(({ typed, names }) => `Also looked for ${listInWords(names, 'or')}, near to ${typed}.`)
            .join(' ')}
        </p>
      )}
      {hits.length === 0 ? (
        <Nothing view={view} />
      ) : (
        <ol className="hits">
          {hits.map((hit, index) => (
            <Hit key={index} hit={hit} />
          ))}
        </ol>
      )}
      <PageLinks of="results" first={first} next={next} />
    </>
  )
}

/** What to try when nothing was found. */
function Nothing({ view: { kind, kinds, active, wider, common, text } }: { view: SearchView }) {
  const others = kinds.filter(one => one.kind !== kind)
  return (
    <div className="nothing">
      {common ? (
        <p>Words that nearly every text has are not looked for by themselves: add a word to “{text}”.</p>
      ) : (
        <NothingLikeThis active={active} wider={wider} one={ONE[kind]} />
      )}
      {active.length === 0 && !common && (
        <p>Try fewer words, or another spelling. Words between quotation marks must stand together.</p>
      )}
      <p>
        Or look in{' '}
        {others.map(({ kind: other, href }, index) => (
          <span key={other}>
            {index > 0 && ' or '}
            <a href={href}>{KINDS[other].toLowerCase()}</a>
          </span>
        ))}
        .
      </p>
    </div>
  )
}

const ONE = { articles: 'article', passages: 'passage', quotations: 'quotation' } as const
