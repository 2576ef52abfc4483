import { speakerPath } from '@/lib/format/addresses'
import type { Piece } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import type { SpeakerRef } from '@/lib/schema/records'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { wordsBefore } from './difference-places'
import { KeptLink } from './kept-link'
import { languageOf } from './witness'

/** So many speakers stand in the overview, and so many places of each: enough to see whether it matters. */
const MOST_SPEAKERS = 4
const MOST_PLACES = 2
/** Longer readings are no pair of words that can be held side by side at a glance. */
const LONGEST_READING = 48
/** So many words before them tell what they belong to. */
const WORDS_BEFORE = 3

interface Said {
  passage: PassageView
  speaker: SpeakerRef
  /** Positions among the passage's pieces. */
  places: number[]
}

/** Speakers whom both quote in quotation marks, in words that differ: the answer to "who is quoted saying what?". */
export function SaidDifferently({ view }: { view: ComparisonView }) {
  const said = view.passages.flatMap(passage => saidIn(passage) ?? [])
  if (said.length === 0) return null
  return (
    <section className="said-differently" aria-labelledby="said-differently">
      <h2 id="said-differently" className="split">
        <span>Quoted in both, in different words</span>
      </h2>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">{view.left.siglum}</th>
            <th scope="col">Passage</th>
            <th scope="col">{view.right.siglum}</th>
          </tr>
        </thead>
        <tbody>
          {said.slice(0, MOST_SPEAKERS).map(one => (
            <tr key={one.passage.number} className="split">
              <th scope="row">
                <KeptLink view={view} href={speakerPath(one.speaker.slug)}>
                  {one.speaker.name}
                </KeptLink>
              </th>
              <Words said={one} side="left" view={view} />
              <td className="mid num">
                <a href={`#p${one.passage.number}`}>
                  <span className="sr">passage </span>
                  {one.passage.number}
                </a>
              </td>
              <Words said={one} side="right" view={view} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The words of one side at each place, line by line, so that they stand level with the other's. */
function Words({ said, side, view }: { said: Said; side: Side; view: ComparisonView }) {
  const { passage, places } = said
  return (
    <td className={`${side} ${SIDE_CLASS[side]}`} {...languageOf(view[side])}>
      <span className="letter" aria-hidden="true">
        <Sigil letter={view[side].siglum} side={side} />
      </span>
      {places.map(index => (
        <div key={index}>
          <span className="before">{wordsBefore(passage.pieces, index, side, WORDS_BEFORE)}</span>{' '}
          <mark className="rd">{passage.pieces[index]?.[side].trim()}</mark>
        </div>
      ))}
    </td>
  )
}

function saidIn(passage: PassageView): Said | null {
  const { quotations, pieces } = passage
  const right = new Set(quotations.right.filter(isMarked).map(({ speaker }) => speaker?.slug))
  const shared = quotations.left.filter(isMarked).find(({ speaker }) => speaker && right.has(speaker.slug))
  const speaker = shared?.speaker
  if (!speaker) return null
  const places = [...pieces.keys()].filter(index => isTelling(pieces[index]!)).slice(0, MOST_PLACES)
  return places.length === 0 ? null : { passage, speaker, places }
}

const isMarked = ({ kind }: { kind: string }): boolean => kind !== 'indirect'

function isTelling({ kind, minor, left, right }: Piece): boolean {
  const words = [left.trim(), right.trim()]
  return (
    kind === 'change' && minor !== true && words.every(one => one !== '' && one.length <= LONGEST_READING)
  )
}
