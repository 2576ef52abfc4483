import { speakerPath } from '@/lib/format/addresses'
import { openingWords } from '@/lib/format/opening-words'
import { countInWords, countOf } from '@/lib/format/counts'
import { settingsQuery, type ComparisonSettings } from '@/lib/schema/comparison-settings'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { KeptLink } from './kept-link'
import { languageOf, SIDES } from './witness'

/** So many stand in the overview, or all when they are hardly more; the filter below shows the rest. */
const MOST_SHOWN = 5
const HARDLY_MORE = 2
const OPENING = 68
const MOST_QUOTED = 4

interface Props {
  view: ComparisonView
  settings: ComparisonSettings
}

/** What was not found in the other, by its opening words, and who is quoted in it: the answer to "what am I missing?". */
export function OnlyHere({ view, settings }: Props) {
  const { leftOnly, rightOnly } = view.summary
  if (leftOnly + rightOnly === 0) return null
  return (
    <div className="only-here split">
      {SIDES.map(side => (
        <OneSide key={side} side={side} view={view} settings={settings} />
      ))}
    </div>
  )
}

function OneSide({ side, view, settings }: Props & { side: Side }) {
  const witness = view[side]
  const other = view[side === 'left' ? 'right' : 'left']
  const passages = view.passages.filter(passage => passage.kind === `only-${side}`)
  const shown = passages.length <= MOST_SHOWN + HARDLY_MORE ? passages.length : MOST_SHOWN
  const quoted = view.onlyQuoted[side]
  return (
    <section className={`${side} ${SIDE_CLASS[side]}`} aria-labelledby={`only-${side}`}>
      <h2 id={`only-${side}`}>
        <Sigil letter={witness.siglum} side={side} />
        {passages.length === 0 ? (
          <>: every passage has a match in {other.siglum}</>
        ) : (
          <>
            : {countInWords(passages.length, 'passage')}, no match found in {other.siglum}
          </>
        )}
      </h2>
      <ol {...languageOf(witness)}>
        {passages.slice(0, shown).map(passage => (
          <li key={passage.number}>
            <span className="num" aria-hidden="true">
              {passage.number}
            </span>{' '}
            <a href={`#p${passage.number}`}>{openingWords(textOf(passage, side), OPENING)}</a>
          </li>
        ))}
      </ol>
      {passages.length > shown && (
        <p className="more">
          <a href={`${settingsQuery({ ...settings, show: side === 'left' ? 'only-a' : 'only-b' })}#passages`}>
            and {countInWords(passages.length - shown, 'passage')} more
          </a>
        </p>
      )}
      {quoted.length > 0 && (
        <p className="more">
          Quoted in {passages.length === 1 ? 'it' : 'them'}:{' '}
          {quoted.slice(0, MOST_QUOTED).map(({ name, slug, count }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <KeptLink view={view} href={speakerPath(slug)}>
                {name}
              </KeptLink>
              {count > 1 && ` (${countOf(count, 'time')})`}
            </span>
          ))}
          {quoted.length > MOST_QUOTED && ` and ${countOf(quoted.length - MOST_QUOTED, 'other')}`}
        </p>
      )}
    </section>
  )
}

const textOf = (passage: PassageView, side: Side): string =>
  side === 'left' ? passage.leftText : passage.rightText
