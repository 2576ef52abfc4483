import { countInWords, countOf, sentenceStart } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import type { QuotationsView } from '@/lib/schema/quotation-view'

/** Marks and spellings alone differ by less (see the analysis of renditions). */
const LEAST_DIFFERENCE = 0.05

/** The finding: how many statements stand in several articles, or what the filters leave. */
export function QuotationsHead({ view }: { view: QuotationsView }) {
  const { total, speakers, statementsTotal, active, first } = view
  const isAll = active.length === 0 && first === null
  return (
    <>
      <h1>{isAll && statementsTotal > 0 ? statementFinding(view) : found(view)}</h1>
      <p className="lede">
        {isAll && statementsTotal > 0 ? (
          <>
            Statements come first, the most differently told on top; then <b>{countOf(total, 'quotation')}</b>{' '}
            by {countOf(speakers, 'speaker')}
            {speakers >= 500 && ' and more'}.
          </>
        ) : (
          lede(view)
        )}
      </p>
    </>
  )
}

function statementFinding({ statementsTotal, statements }: QuotationsView): string {
  const stand = `${sentenceStart(countInWords(statementsTotal, 'statement stands', 'statements stand'))} in several articles`
  return (statements[0]?.difference ?? 0) > LEAST_DIFFERENCE
    ? `${stand}, not always in the same words.`
    : `${stand}.`
}

function found({ total, speaker, text }: QuotationsView): string {
  const by =
    speaker === undefined ? '' : speaker === null ? ' without a speaker' : ` by ${speakerWords(speaker)}`
  const words = text === '' ? '' : ` with ${/["“”]/u.test(text) ? text : `“${text}”`}`
  return `${sentenceStart(countInWords(total, 'quotation'))}${by}${words}.`
}

function lede({ total, speakers, speaker }: QuotationsView): string {
  if (total === 0) return 'Nothing that the articles quote fits all of it.'
  return speaker === undefined
    ? `By ${countInWords(speakers, 'speaker')}, in the order that you chose.`
    : 'Each with its words, its cue and its place in the article.'
}
