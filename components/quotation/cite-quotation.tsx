import { permanent, quotationPath } from '@/lib/format/addresses'
import { citationText } from '@/lib/format/citation'
import type { ArticleSummary, QuotationRecord } from '@/lib/schema/records'
import { CopyText } from './copy-text'

interface Props {
  quotation: QuotationRecord
  article: ArticleSummary
  /** What absolute addresses begin with. */
  origin: string
  today: string
}

/** Opens the quotation's citation and address, to be copied. Works without script. */
export function CiteQuotation({ quotation, article, origin, today }: Props) {
  const id = `cite-${article.slug}-${quotation.ordinal + 1}`
  const url = origin + quotationPath(permanent(article), quotation.ordinal)
  const { content, speaker, certainty } = quotation
  const citation = citationText(
    {
      kind: 'quotation',
      article,
      content,
      speaker: speaker !== null && certainty === 'sure' ? speaker.name : null,
      url,
    },
    today,
  )
  const name = `quotation ${quotation.ordinal + 1} of ${article.siglum}`
  return (
    <>
      <button className="cite" type="button" popoverTarget={id}>
        cite<span className="sr"> {name}</span>
      </button>
      <div className="popcite" popover="auto" id={id} role="dialog" aria-label={`Cite ${name}`}>
        <h4>Cite this quotation</h4>
        <p className="citation">{citation}</p>
        <p className="copies">
          <CopyText label="Copy citation" />
          <CopyText label="Copy address" text={url} />
        </p>
      </div>
    </>
  )
}
