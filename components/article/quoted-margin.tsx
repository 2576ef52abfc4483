import type { ArticleView, ParagraphView } from '@/lib/schema/article-view'
import type { QuotationRecord } from '@/lib/schema/records'
import { CiteQuotation } from '../quotation/cite-quotation'
import { SpeakerName } from '../quotation/speaker-name'

/** In the margin: who is quoted in the paragraph, with the cue as written, which leads to the words, and how to cite them. */
export function QuotedMargin({ paragraph, view }: { paragraph: ParagraphView; view: ArticleView }) {
  if (paragraph.quoted.length === 0) return null
  return (
    <ul className="quoted">
      {paragraph.quoted.map(quotation => (
        <Quoted key={quotation.ordinal} quotation={quotation} view={view} />
      ))}
    </ul>
  )
}

function Quoted({ quotation, view }: { quotation: QuotationRecord; view: ArticleView }) {
  const number = quotation.ordinal + 1
  return (
    <li>
      <SpeakerName quotation={quotation} />{' '}
      <a className="said-here" href={`#q${number}`}>
        {quotation.cue ? (
          <i lang={view.language === 'und' ? undefined : view.language}>{quotation.cue.text}</i>
        ) : (
          'quoted'
        )}
        <span className="sr">, quotation {number}</span>
      </a>{' '}
      <CiteQuotation quotation={quotation} article={view.article} origin={view.origin} today={view.today} />
    </li>
  )
}
