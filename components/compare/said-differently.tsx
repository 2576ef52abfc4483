import { speakerPath } from '@/lib/format/addresses'
import type { Piece } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'
import type { SpeakerRef } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'
import { KeptLink } from './kept-link'
import { languageOf } from './witness'

/** So many speakers stand in the overview, and so many places of each: enough to see whether it matters. */
const MOST_SPEAKERS = 4
const MOST_PLACES = 2
/** Longer readings are no pair of words that can be held side by side at a glance. */
const LONGEST_READING = 48

interface Said {
  passage: PassageView
  speaker: SpeakerRef
  places: Piece[]
}

/** Speakers whom both quote in quotation marks, in words that differ: the answer to "who is quoted saying what?". */
export function SaidDifferently({ view }: { view: ComparisonView }) {
  const said = view.passages.flatMap(passage => saidIn(passage) ?? [])
  if (said.length === 0) return null
  return (
    <section className="said-differently" aria-labelledby="said-differently">
      <h2 id="said-differently">Quoted in both, in different words</h2>
      <table>
        <thead className="sr">
          <tr>
            <th scope="col">Passage</th>
            <th scope="col">Speaker</th>
            <th scope="col">{view.left.siglum}</th>
            <th scope="col">{view.right.siglum}</th>
          </tr>
        </thead>
        <tbody>
          {said.slice(0, MOST_SPEAKERS).map(({ passage, speaker, places }) => (
            <tr key={passage.number}>
              <td className="num">
                <a href={`#p${passage.number}`}>{passage.number}</a>
              </td>
              <th scope="row">
                <KeptLink view={view} href={speakerPath(speaker.slug)}>
                  {speaker.name}
                </KeptLink>
              </th>
              {(['left', 'right'] as const).map(side => (
                <td key={side} {...languageOf(view[side])}>
                  <span aria-hidden="true">
                    <Sigil letter={view[side].siglum} side={side} />
                  </span>{' '}
                  {places.map((piece, index) => (
                    <span key={index}>
                      {index > 0 && ' … '}
                      {piece[side].trim()}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function saidIn(passage: PassageView): Said | null {
  const { quotations, pieces } = passage
  const right = new Set(quotations.right.filter(isMarked).map(({ speaker }) => speaker?.slug))
  const shared = quotations.left.filter(isMarked).find(({ speaker }) => speaker && right.has(speaker.slug))
  const speaker = shared?.speaker
  if (!speaker) return null
  const places = pieces.filter(isTelling).slice(0, MOST_PLACES)
  return places.length === 0 ? null : { passage, speaker, places }
}

const isMarked = ({ kind }: { kind: string }): boolean => kind !== 'indirect'

function isTelling({ kind, minor, left, right }: Piece): boolean {
  const words = [left.trim(), right.trim()]
  return (
    kind === 'change' && minor !== true && words.every(one => one !== '' && one.length <= LONGEST_READING)
  )
}
