import { formatCount } from '@/lib/format/counts'
import type { QuotationsView } from '@/lib/schema/quotation-view'

/** Search and filters as one plain form: its state is the address. */
export function FilterForm({ view }: { view: QuotationsView }) {
  const { facets, text, sort } = view
  return (
    <form className="filters" action="/quotations" method="get" role="search" aria-label="Quotations">
      <label className="search">
        <span>Words that were quoted</span>
        <input
          type="search"
          name="text"
          defaultValue={text}
          maxLength={200}
          placeholder="“ferry tolls” or -bridge"
        />
      </label>
      <button type="submit" className="button">
        Show
      </button>
      <details className="choices" open={facets.some(({ chosen }) => chosen !== '')}>
        <summary>Filters and order</summary>
        <div>
          {facets.map(({ name, label, any, chosen, options }) => (
            <label key={name}>
              <span>{label}</span>
              <select name={name} defaultValue={chosen}>
                <option value="">{any}</option>
                {options.map(option => (
                  <option key={option.value} value={option.value}>
                    {option.label} ({formatCount(option.count)})
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label>
            <span>Order</span>
            <select name="sort" defaultValue={sort}>
              <option value="article">as in the articles</option>
              <option value="speaker">by speaker</option>
            </select>
          </label>
        </div>
      </details>
    </form>
  )
}
