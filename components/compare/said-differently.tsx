import { speakerPath } from '@/lib/format/addresses'
import { countInWords } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import { settingsQuery, type ComparisonSettings } from '@/lib/schema/comparison-settings'
import type { ComparisonView, SaidDifferentlyView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { KeptLink } from './kept-link'
import { Reading } from './reading'
import { languageOf } from './witness'

/** So many stand in the overview: enough to see whether it matters. */
const MOST_SHOWN = 5

interface Props {
  view: ComparisonView
  settings: ComparisonSettings
}

/** What both quote in words that differ, the quoted words alone: the answer to "who is quoted saying what?". */
export function SaidDifferently({ view, settings }: Props) {
  const { saidDifferently, left, right } = view
  if (saidDifferently.length === 0) return null
  const shown = saidDifferently.slice(0, MOST_SHOWN).sort((a, b) => a.left.passage - b.left.passage)
  const more = saidDifferently.length - shown.length
  return (
    <section className="said-differently" aria-labelledby="said-differently">
      <h2 id="said-differently" className="split">
        <span>Quoted in both, worded or cut differently</span>
      </h2>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">{left.siglum}</th>
            <th scope="col">Passage</th>
            <th scope="col">{right.siglum}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((said, index) => (
            <tr key={index} className="split">
              <th scope="row">
                <Speakers said={said} view={view} />
              </th>
              <Words said={said} side="left" place={index} view={view} />
              <Places said={said} />
              <Words said={said} side="right" place={index} view={view} />
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="more split">
          <a href={`${settingsQuery({ ...settings, show: 'quoted' })}#passages`}>
            and {countInWords(more, 'quotation')} more
          </a>
        </p>
      )}
    </section>
  )
}

/** Whoever both name; where they differ, both. */
function Speakers({ said, view }: { said: SaidDifferentlyView; view: ComparisonView }) {
  const [one, other] = [said.left.speaker, said.right.speaker]
  const name = (speaker: typeof one) =>
    speaker === null ? (
      'not attributed'
    ) : (
      <KeptLink view={view} href={speakerPath(speaker.slug)}>
        {speakerWords(speaker.name)}
      </KeptLink>
    )
  if (one?.slug === other?.slug) return name(one)
  return (
    <>
      {name(one)} <span className="muted">in {view.left.siglum},</span> {name(other)}{' '}
      <span className="muted">in {view.right.siglum}</span>
    </>
  )
}

function Places({ said: { left, right } }: { said: SaidDifferentlyView }) {
  const numbers = left.passage === right.passage ? [left.passage] : [left.passage, right.passage]
  return (
    <td className="mid num">
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#p${number}`}>
            <span className="sr">passage </span>
            {number}
          </a>
        </span>
      ))}
    </td>
  )
}

/** The words of one side: between marks as they were said, or reported, which says that the words are the article's. */
function Words({
  said,
  side,
  place,
  view,
}: {
  said: SaidDifferentlyView
  side: Side
  place: number
  view: ComparisonView
}) {
  const words = <Reading pieces={said.pieces} side={side} place={`said${place}`} />
  return (
    <td className={`${side} ${SIDE_CLASS[side]}`} {...languageOf(view[side])}>
      <span className="letter" aria-hidden="true">
        <Sigil letter={view[side].siglum} side={side} />
      </span>
      {said[side].marked ? <q>{words}</q> : words}
      {!said[side].marked && (
        <span className="before" lang="en">
          {' '}
          (in {view[side].siglum}’s own words)
        </span>
      )}
    </td>
  )
}
