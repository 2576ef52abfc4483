import {
  LAYOUTS,
  settingsQuery,
  type ComparisonSettings,
  type Layout,
  type Shown,
} from '@/lib/schema/comparison-settings'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import { figuresDiffer } from './relation'

interface Props {
  view: ComparisonView
  settings: ComparisonSettings
}

interface Choice {
  show: Shown
  label: string
  count: number
}

/**
 * Which rows to show, and how. The counts are radio buttons that the style sheet reads, so that they work without script;
 * the layouts are links.
 */
export function Controls({ view, settings }: Props) {
  return (
    <form className="controls wrap" autoComplete="off" role="search" aria-label="Passages to show">
      <fieldset>
        <legend className="sr">Passages to show</legend>
        {choicesOf(view).map(({ show, label, count }) => (
          <label key={show}>
            <input
              type="radio"
              name="show"
              id={`show-${show}`}
              value={show}
              defaultChecked={show === settings.show}
              disabled={count === 0 && show !== settings.show}
            />
            {label} <span className="num">{count}</span>
          </label>
        ))}
      </fieldset>
      <div className="end">
        <label>
          <input
            type="checkbox"
            id="show-spelling"
            name="spellings"
            value="1"
            defaultChecked={settings.spellings}
          />{' '}
          Mark spellings
        </label>
        {view.kept && <Layouts settings={settings} />}
      </div>
    </form>
  )
}

function Layouts({ settings }: Pick<Props, 'settings'>) {
  return (
    <nav className="pick" aria-label="Layout">
      {LAYOUTS.map(layout => (
        <a
          key={layout}
          href={`${settingsQuery({ ...settings, layout })}#passages`}
          aria-current={layout === settings.layout ? 'true' : undefined}
          data-layout={layout}
        >
          {layout === 'split' ? <SplitWords /> : LAYOUT_WORDS[layout]}
        </a>
      ))}
    </nav>
  )
}

/** On a phone there is no room for sides: the rows are there in full all the same. */
function SplitWords() {
  return (
    <>
      <span className="when-wide">Side by side</span>
      <span className="when-narrow">In full</span>
    </>
  )
}

const LAYOUT_WORDS: Record<Exclude<Layout, 'split'>, string> = {
  stacked: 'Stacked',
  list: 'List of differences',
}

/** Kinds that never occur here are left out, unless they say something by being none. */
function choicesOf({ summary, passages, left, right }: ComparisonView): Choice[] {
  const figures = passages.filter(figuresDiffer).length
  const choices: Choice[] = [
    { show: 'all', label: 'All passages', count: passages.length },
    { show: 'differences', label: 'Differences', count: summary.reworded + summary.overlap },
    { show: 'same', label: 'Same wording', count: summary.sameWording },
    { show: 'overlap', label: 'Overlaps', count: summary.overlap },
    { show: 'moved', label: 'Moved', count: summary.transposed },
    { show: 'only-a', label: `Only ${left.siglum}`, count: summary.leftOnly },
    { show: 'only-b', label: `Only ${right.siglum}`, count: summary.rightOnly },
    { show: 'quoted', label: 'Quotations', count: summary.quoted },
    { show: 'figures', label: 'Figures differ', count: figures },
  ]
  return choices.filter(({ show, count }) => count > 0 || !RARE.has(show))
}

const RARE: ReadonlySet<Shown> = new Set(['moved', 'quoted', 'figures'])
