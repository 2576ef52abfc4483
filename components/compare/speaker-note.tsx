import { quotationPath, speakerPath } from '@/lib/format/addresses'
import { listInWords } from '@/lib/format/counts'
import type { ComparisonView, Side, WitnessView } from '@/lib/schema/comparison-view'
import type { QuotationRecord } from '@/lib/schema/records'

interface Props {
  quotations: readonly QuotationRecord[]
  witness: WitnessView
  renditions: ComparisonView['renditions']
}

/** In the outer margin: who is quoted in the row, with the cue as written. Each speaker once. */
export function SpeakerNote({ quotations, witness, renditions }: Props) {
  const notes = distinct(quotations)
  if (notes.length === 0) return null
  return (
    <div className={`who ${WHO_CLASS[witness.side]}`}>
      <span className="sr">Quoted in {witness.siglum}: </span>
      {notes.map(quotation => (
        <div key={quotation.id}>
          <Speaker quotation={quotation} /> {quotation.cue && <i>{quotation.cue.text}</i>}
          <AlsoIn quotation={quotation} article={witness.article.slug} renditions={renditions} />
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

function Speaker({ quotation: { speaker, certainty, candidates } }: { quotation: QuotationRecord }) {
  if (speaker === null) return <b className="unsure">Speaker not attributed</b>
  const name = <a href={speakerPath(speaker.slug)}>{speaker.resolved}</a>
  if (certainty === 'sure') return <b>{name}</b>
  return (
    <b className="unsure">
      {name}
      <span className="note">
        not certain{candidates.length > 0 && `: or ${listInWords(candidates, 'or')}`}
      </span>
    </b>
  )
}

function AlsoIn({
  quotation: { statement },
  article,
  renditions,
}: {
  quotation: QuotationRecord
  article: string
  renditions: ComparisonView['renditions']
}) {
  const others = (statement === null ? [] : (renditions[statement] ?? [])).filter(
    rendition => rendition.article !== article,
  )
  if (others.length === 0) return null
  return (
    <span className="note">
      also in{' '}
      {others.map((rendition, index) => (
        <span key={`${rendition.article} ${rendition.ordinal}`}>
          {index > 0 && ', '}
          <a href={quotationPath(rendition.article, rendition.ordinal)}>{rendition.siglum}</a>
          {rendition.relation === 'other-speaker' && ' from another speaker'}
        </span>
      ))}
    </span>
  )
}
