import { speakerPath } from '@/lib/format/addresses'
import { listInWords } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import type { QuotationRecord } from '@/lib/schema/records'

interface Props {
  quotation: Pick<QuotationRecord, 'speaker' | 'certainty' | 'candidates'>
  /** The name as joined across outlets instead of as resolved within the article. */
  joined?: boolean
}

/** Who speaks, leading to the speaker's page; what is not certain says so, with the others that it could be. */
export function SpeakerName({ quotation: { speaker, certainty, candidates }, joined = false }: Props) {
  if (speaker === null) {
    return (
      <span className="speaker unsure">
        Speaker not attributed
        {candidates.length > 0 && <span className="doubt">perhaps {listInWords(candidates, 'or')}</span>}
      </span>
    )
  }
  const name = (
    <a href={speakerPath(speaker.slug)}>{speakerWords(joined ? speaker.name : speaker.resolved)}</a>
  )
  if (certainty === 'sure') return <b className="speaker">{name}</b>
  return (
    <span className="speaker unsure">
      {name}
      <span className="doubt">
        not certain{candidates.length > 0 && `: or ${listInWords(candidates, 'or')}`}
      </span>
    </span>
  )
}
