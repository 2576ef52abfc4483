import { listInWords } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'

interface Props {
  compared: readonly ArticleSummary[]
  carriers: readonly number[]
  /** Articles of which one comparison alone links a passage with it. */
  loose: readonly number[]
  lead: number
}

/** All letters in a row; those that tell the passage in ink, the one whose words are shown underlined, loose ones in brackets. */
export function Carriers({ compared, carriers, loose, lead }: Props) {
  const letters = (places: readonly number[]): string =>
    listInWords(places.map(index => compared[index]!.siglum))
  return (
    <p className="carriers">
      <span className="sr">
        {letters(carriers)}
        {loose.length > 0 && `, in a comparison with one of them ${letters(loose)}`}, in the words of{' '}
        {compared[lead]!.siglum}:
      </span>
      <span aria-hidden="true">
        {compared.map(({ slug, siglum }, index) => (
          <span
            key={slug}
            className={index === lead ? 'lead' : carriers.includes(index) ? 'tells' : 'silent'}
          >
            {carriers.includes(index) ? siglum : loose.includes(index) ? `(${siglum})` : '·'}
          </span>
        ))}
      </span>
    </p>
  )
}
