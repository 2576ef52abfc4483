import { articlePath, speakerPath } from '@/lib/format/addresses'
import { outletLine, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { speakerWords } from '@/lib/format/speaker-names'
import type { QuotationsView } from '@/lib/schema/quotation-view'
import type { ListedQuotation } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'
import { QuotationItem } from './quotation-item'
import { languageOfWords } from './wording'

interface Props extends Pick<QuotationsView, 'quotations' | 'origin' | 'today'> {
  /** What the quotations are grouped by: the order that they come in. */
  by: 'article' | 'speaker'
}

/** Quotations in groups of one article or of one speaker. */
export function QuotationList({ quotations, by, origin, today }: Props) {
  return groupsOf(quotations, by).map(group => {
    const first = group[0]!
    return (
      <section key={first.id} className="group">
        <h3>{by === 'article' ? <ArticleName quotation={first} /> : <Speaker quotation={first} />}</h3>
        <ol>
          {group.map(quotation => (
            <QuotationItem
              key={quotation.id}
              quotation={quotation}
              origin={origin}
              today={today}
              known={by}
            />
          ))}
        </ol>
      </section>
    )
  })
}

function ArticleName({ quotation: { article } }: { quotation: ListedQuotation }) {
  return (
    <>
      <Sigil letter={article.siglum} />{' '}
      <a href={articlePath(article.slug)} {...languageOfWords(article)}>
        {titleText(article)}
      </a>{' '}
      <span className="muted">
        {sentenceStart(outletLine(article))} · {formatDay(article.day)}
      </span>
    </>
  )
}

function Speaker({ quotation: { speaker } }: { quotation: ListedQuotation }) {
  return speaker === null ? (
    'Speaker not attributed'
  ) : (
    <a href={speakerPath(speaker.slug)}>{speakerWords(speaker.name)}</a>
  )
}

function groupsOf(quotations: readonly ListedQuotation[], by: 'article' | 'speaker'): ListedQuotation[][] {
  const keyOf = ({ article, speaker }: ListedQuotation) =>
    by === 'article' ? article.slug : (speaker?.slug ?? '')
  const groups: ListedQuotation[][] = []
  for (const quotation of quotations) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(quotation)) last.push(quotation)
    else groups.push([quotation])
  }
  return groups
}
