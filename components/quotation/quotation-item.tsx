import { articlePath, quotationPath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { revisionWords } from '@/lib/format/revisions'
import { speakerWords } from '@/lib/format/speaker-names'
import { KIND_WORDS } from '@/lib/format/quotation-words'
import type { ListedQuotation } from '@/lib/schema/records'
import { Sigil } from '../ui/sigil'
import { CiteQuotation } from './cite-quotation'
import { SpeakerName } from './speaker-name'
import { languageOfWords } from './wording'

interface Props {
  quotation: ListedQuotation
  origin: string
  today: string
  /** What the heading above says already. */
  known?: 'article' | 'speaker'
}

/** A quotation in a list: who, the words, where they stand, and how to take them along. */
export function QuotationItem({ quotation, origin, today, known }: Props) {
  const { article, content, kind, cue, ordinal, statement } = quotation
  const language = languageOfWords(article)
  return (
    <li className="quotation">
      <p className="by">
        {(known !== 'speaker' || quotation.certainty !== 'sure') && (
          <>
            <SpeakerName quotation={quotation} joined />{' '}
          </>
        )}
        {cue && <i lang={language.lang}>{cue.text}</i>}
        <AsWritten quotation={quotation} />
      </p>
      <div className="what">
        <blockquote className="words" {...language}>
          {content}
        </blockquote>
        <Context quotation={quotation} />
      </div>
      <div className="where">
        {known !== 'article' && (
          <div>
            <Sigil letter={article.siglum} />{' '}
            <a href={articlePath(article.slug)}>{sentenceStart(outletLine(article))}</a>,{' '}
            {formatDay(article.day)}
            {revisionWords(article) !== null && `, ${revisionWords(article)}`}
          </div>
        )}
        <div>{KIND_WORDS[kind]}</div>
        <div>
          <a href={quotationPath(article.slug, ordinal)}>
            read it in {article.siglum}
            <span className="sr">, quotation {ordinal + 1}</span>
          </a>
          {statement !== null && ' · also in other articles'}
          {' · '}
          <CiteQuotation quotation={quotation} article={article} origin={origin} today={today} />
        </div>
      </div>
    </li>
  )
}

/** The speaker's name as it stands beside the cue and in the article, where that differs from the joined name. */
function AsWritten({ quotation: { speaker, article } }: { quotation: ListedQuotation }) {
  if (speaker === null) return null
  const { name, written, resolved, role } = speaker
  const said = [
    ...(written !== name ? [`written “${written}”`] : []),
    ...(resolved !== name && resolved !== written ? [`${speakerWords(resolved)} in ${article.siglum}`] : []),
    ...(role !== null && role !== written ? [role] : []),
  ]
  return said.length === 0 ? null : <span className="note">{said.join(' · ')}</span>
}

/** The sentence around, where it says more than the words. */
function Context({ quotation: { context, content, article } }: { quotation: ListedQuotation }) {
  const at = context.indexOf(content)
  if (context.trim() === content.trim() || context.trim() === '') return null
  return (
    <details className="context">
      <summary>in its sentence</summary>
      <p {...languageOfWords(article)}>
        {at < 0 ? (
          context
        ) : (
          <>
            {context.slice(0, at)}
            <b>{content}</b>
            {context.slice(at + content.length)}
          </>
        )}
      </p>
    </details>
  )
}
