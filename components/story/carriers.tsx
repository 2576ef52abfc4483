import { listInWords } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'

interface Props {
  compared: readonly ArticleSummary[]
  carriers: readonly number[]
  lead: number
}

/** All letters in a row; those that tell the passage in ink, the one whose words are shown underlined. */
export function Carriers({ compared, carriers, lead }: Props) {
  const told = carriers.map(index => compared[index]!.siglum)
  return (
    <p className="carriers">
      <span className="sr">
        {listInWords(told)}, in the words of {compared[lead]!.siglum}:
      </span>
      <span aria-hidden="true">
        {compared.map(({ slug, siglum }, index) => (
          <span
            key={slug}
            className={index === lead ? 'lead' : carriers.includes(index) ? 'tells' : 'silent'}
          >
            {carriers.includes(index) ? siglum : '·'}
          </span>
        ))}
      </span>
    </p>
  )
}
