import { quotationPath, speakerPath } from '@/lib/format/addresses'
import { listInWords } from '@/lib/format/counts'
import type { ComparisonView, PassageView, RenditionPlace, Side } from '@/lib/schema/comparison-view'
import type { QuotationRecord } from '@/lib/schema/records'
import { KeptLink } from './kept-link'

interface Props {
  passage: PassageView
  side: Side
  view: ComparisonView
}

/** In the outer margin: who is quoted in the row, with the cue as written. Each speaker once. */
export function SpeakerNote({ passage, side, view }: Props) {
  const notes = distinct(passage.quotations[side])
  if (notes.length === 0) return null
  return (
    <div className={`who ${WHO_CLASS[side]}`}>
      <span className="sr">Quoted in {view[side].siglum}: </span>
      {notes.map(quotation => (
        <div key={quotation.id}>
          <Speaker quotation={quotation} view={view} /> {quotation.cue && <i>{quotation.cue.text}</i>}{' '}
          <AlsoIn places={placesElsewhere(quotation, passage, view)} />
        </div>
      ))}
    </div>
  )
}

const WHO_CLASS: Record<Side, string> = { left: 'who-a', right: 'who-b' }

/** Quotations of one speaker with one cue stand in the margin once. */
function distinct(quotations: readonly QuotationRecord[]): QuotationRecord[] {
  const seen = new Set<string>()
  return quotations.filter(({ speaker, cue, kind, statement }) => {
    if (speaker === null && kind === 'indirect') return false
    const key = `${speaker?.slug ?? ''} ${cue?.start ?? ''} ${statement ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function Speaker({
  quotation: { speaker, certainty, candidates },
  view,
}: {
  quotation: QuotationRecord
  view: ComparisonView
}) {
  if (speaker === null) return <b className="unsure">Speaker not attributed</b>
  const name = (
    <KeptLink view={view} href={speakerPath(speaker.slug)}>
      {speaker.resolved}
    </KeptLink>
  )
  if (certainty === 'sure') return <b>{name}</b>
  return (
    <b className="unsure">
      {name}{' '}
      <span className="note">
        not certain{candidates.length > 0 && `: or ${listInWords(candidates, 'or')}`}
      </span>
    </b>
  )
}

/** Where else the statement is carried: not in this row, where both readings stand in sight. */
function placesElsewhere(
  { statement }: QuotationRecord,
  { quotations }: PassageView,
  { left, right, renditions }: ComparisonView,
): RenditionPlace[] {
  if (statement === null) return []
  const isHere = ({ article, ordinal }: RenditionPlace): boolean =>
    (article === left.article.slug && quotations.left.some(one => one.ordinal === ordinal)) ||
    (article === right.article.slug && quotations.right.some(one => one.ordinal === ordinal))
  return (renditions[statement] ?? []).filter(place => !isHere(place))
}

/** That other articles carry the statement; their words open in place. */
function AlsoIn({ places }: { places: readonly RenditionPlace[] }) {
  if (places.length === 0) return null
  const sigla = [...new Set(places.map(({ siglum }) => siglum))]
  return (
    <details className="note elsewhere">
      <summary>also in {listInWords(sigla)}</summary>
      <ul>
        {places.map(place => (
          <li key={`${place.article} ${place.ordinal}`}>
            <a href={quotationPath(place.article, place.ordinal)}>
              {place.siglum}
              {place.speaker !== null && `, ${place.speaker}`}
            </a>{' '}
            <span className="words" lang={place.language === 'und' ? undefined : place.language}>
              {place.content}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
