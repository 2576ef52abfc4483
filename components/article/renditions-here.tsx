import { comparisonPath, quotationPath } from '@/lib/format/addresses'
import { outletShort } from '@/lib/format/articles'
import { listInWords, sentenceStart } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import type { RenditionView, StatementView } from '@/lib/schema/quotation-view'
import { Reading } from '../compare/reading'
import { OtherWords } from '../quotation/rendition-words'
import { SpeakerName } from '../quotation/speaker-name'
import { languageOfWords, relationWords } from '../quotation/wording'
import { Sigil } from '../ui/sigil'

/** Below a paragraph: a statement of it as other articles have it, opened in place. */
export function RenditionsHere({ statement }: { statement: StatementView }) {
  const [first, ...others] = statement.renditions
  if (first === undefined || others.length === 0) return null
  const { ordinal, kind, speaker } = first.quotation
  const summary = others.map(other => `${relationWords(other, kind)} in ${other.quotation.article.siglum}`)
  return (
    <details className="renditions">
      <summary>
        <span className="sr">Quotation {ordinal + 1}: </span>
        {speaker !== null && `${speakerWords(speaker.resolved)}: `}
        {listInWords(summary)}
      </summary>
      {others.length === 1 ? (
        <Pair first={first} other={others[0]!} />
      ) : (
        <ul>
          {others.map(other => (
            <li key={other.quotation.article.slug}>
              <Other rendition={other} here={first} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

/** Two renditions have sides, and so the colours of a comparison. */
function Pair({ first, other }: { first: RenditionView; other: RenditionView }) {
  const pieces = other.comparison?.pieces ?? []
  const place = `r${first.quotation.ordinal + 1}`
  return (
    <div className="pair">
      <div>
        <p className="words a" {...languageOfWords(first.quotation.article)}>
          <Reading pieces={pieces} side="left" place={place} />
        </p>
        <p className="source">
          <Sigil letter={first.quotation.article.siglum} side="left" /> here
        </p>
      </div>
      <div>
        <p className="words b" {...languageOfWords(other.quotation.article)}>
          <Reading pieces={pieces} side="right" place={place} />
        </p>
        <Source rendition={other} here={first} side="right" />
      </div>
    </div>
  )
}

function Other({ rendition, here }: { rendition: RenditionView; here: RenditionView }) {
  return (
    <>
      <p className="words" {...languageOfWords(rendition.quotation.article)}>
        <OtherWords pieces={rendition.comparison?.pieces ?? []} />
      </p>
      <Source rendition={rendition} here={here} />
    </>
  )
}

interface SourceProps {
  rendition: RenditionView
  here: RenditionView
  side?: 'right'
}

function Source({ rendition: { quotation }, here, side }: SourceProps) {
  const { article, ordinal, cue } = quotation
  return (
    <p className="source">
      <Sigil letter={article.siglum} {...(side === undefined ? {} : { side })} />{' '}
      {sentenceStart(outletShort(article))}: <SpeakerName quotation={quotation} /> {cue && <i>{cue.text}</i>}{' '}
      · <a href={quotationPath(article.slug, ordinal)}>read it in {article.siglum}</a> ·{' '}
      <a href={comparisonPath(here.quotation.article.slug, article.slug)}>
        compare<span className="sr"> with {article.siglum}</span>
      </a>
    </p>
  )
}
