import type { QuotationsView } from '@/lib/schema/quotation-view'

/** What to change when nothing was found: each filter can be left out by itself. */
export function NothingFound({ view: { active, first } }: { view: QuotationsView }) {
  if (active.length === 0) {
    return (
      <p className="nothing">
        {first === null ? 'No article has been read yet.' : <a href={first}>Back to the first quotations</a>}
      </p>
    )
  }
  return (
    <div className="nothing">
      <p>Leave one of these out:</p>
      <ul>
        {active.map(({ words, without }) => (
          <li key={words}>
            <a href={without}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        Or <a href="/quotations">show all quotations</a>.
      </p>
    </div>
  )
}
