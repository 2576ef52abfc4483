import type { ComparisonView } from '@/lib/schema/comparison-view'

/** Which rows to show. Radio buttons that the style sheet reads, so that they work without script. */
export function Controls({ view: { summary, passages, left, right } }: { view: ComparisonView }) {
  const choices = [
    { id: 'all', label: 'All', count: passages.length },
    { id: 'differences', label: 'Differences', count: summary.reworded + summary.overlap },
    { id: 'same', label: 'Same wording', count: summary.sameWording },
    { id: 'overlap', label: 'Overlaps', count: summary.overlap },
    { id: 'moved', label: 'Moved', count: summary.transposed },
    { id: 'only-a', label: `Only ${left.siglum}`, count: summary.leftOnly },
    { id: 'only-b', label: `Only ${right.siglum}`, count: summary.rightOnly },
    { id: 'quoted', label: 'With quotations', count: summary.quoted },
  ]
  return (
    <form className="controls wrap" autoComplete="off">
      <fieldset>
        <legend className="sr">Passages to show</legend>
        {choices.map(({ id, label, count }) => (
          <label key={id}>
            <input
              type="radio"
              name="show"
              id={`show-${id}`}
              value={id}
              defaultChecked={id === 'all'}
              disabled={count === 0}
            />
            {label} <span className="num">{count}</span>
          </label>
        ))}
      </fieldset>
      <div className="end">
        <label>
          <input type="checkbox" id="show-spelling" /> Mark spellings
        </label>
      </div>
    </form>
  )
}
