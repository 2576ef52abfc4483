import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { openingWords } from '@/lib/format/opening-words'
import { countInWords, sentenceStart } from '@/lib/format/counts'
import { SIDE_CLASS } from '../ui/sigil'
import { Glyph } from './glyph'
import { PassageRow } from './passage-row'
import { hasQuotedWords } from './quoted'
import { languageOf } from './witness'

/** A line of the column: enough to know what a folded passage is about. */
const OPENING = 62

/** Consecutive passages that one side alone has, folded to their opening words. */
export function Run({ side, passages, view }: { side: Side; passages: PassageView[]; view: ComparisonView }) {
  const witness = view[side]
  const [first, last] = [passages[0], passages.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <details className={`run only-${SIDE_CLASS[side]}${passages.some(hasQuotedWords) ? ' has-quote' : ''}`}>
      <summary className="split">
        <div className="mid">
          <b className="num">
            {first.number}–{last.number}
          </b>
          <Glyph passage={first} />
          <span>only {witness.siglum}</span>
        </div>
        <div className={`${side} box`}>
          <p className="run-head">
            {sentenceStart(countInWords(passages.length, 'passage'))} only in {witness.siglum}{' '}
            <span className="open-word" aria-hidden="true" />
          </p>
          <ol {...languageOf(witness)}>
            {passages.map(passage => (
              <li key={passage.number}>
                {openingWords(side === 'left' ? passage.leftText : passage.rightText, OPENING)}
              </li>
            ))}
          </ol>
        </div>
      </summary>
      {passages.map(passage => (
        <PassageRow key={passage.number} passage={passage} view={view} />
      ))}
    </details>
  )
}
