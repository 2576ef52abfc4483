import type { ReactNode } from 'react'
import { countInWords, formatShare, numberWord, plural, sentenceStart } from '@/lib/format/counts'
import type { ComparisonView } from '@/lib/schema/comparison-view'

/** The finding in words: how much both tell, and for how much no match was found, each in its side's mark. */
export function Finding({ view: { summary, left, right } }: { view: ComparisonView }) {
  const { linked, leftOnly, rightOnly } = summary
  if (linked === 0) {
    return (
      <>
        No passage is in both. No match was found for{' '}
        <mark className="rd a">{allOf(leftOnly, left.siglum)}</mark> and{' '}
        <mark className="rd b">{allOf(rightOnly, right.siglum)}</mark>.
      </>
    )
  }
  const both = `${sentenceStart(inWords(linked))} ${plural(linked, 'passage is', 'passages are')} in both.`
  return (
    <>
      {both} <OnlyHere left={[leftOnly, left.siglum]} right={[rightOnly, right.siglum]} />
    </>
  )
}

const allOf = (count: number, siglum: string): string =>
  count === 1 ? `the only one of ${siglum}` : `all ${inWords(count)} of ${siglum}`

/** In large type numbers are words for longer than in the text. */
const inWords = (count: number): string => numberWord(count, 99)

type Only = readonly [count: number, siglum: string]

function OnlyHere({ left: [leftOnly, a], right: [rightOnly, b] }: { left: Only; right: Only }): ReactNode {
  if (leftOnly === 0 && rightOnly === 0) return 'Each has a match in the other.'
  return (
    <>
      No match was found for{' '}
      {leftOnly > 0 && (
        <mark className="rd a">
          {inWords(leftOnly)} of {a}
        </mark>
      )}
      {leftOnly > 0 && rightOnly > 0 && ' and '}
      {rightOnly > 0 && (
        <mark className="rd b">
          {inWords(rightOnly)} of {b}
        </mark>
      )}
      .
    </>
  )
}

/** Measured facts below the finding. */
export function Facts({ view: { summary, weak, left, right } }: { view: ComparisonView }) {
  const { linked, sharedOfLinked, differences, transposed } = summary
  return (
    <>
      {linked === 0 &&
        'Perhaps they are about different news. What is told in quite other words is sometimes not found: the two texts stand below in full. '}
      {linked > 0 && (
        <>
          Where both tell a thing, <b>{formatShare(sharedOfLinked)} of the words are the same</b>
          {differences > 0 && `; the wording differs in ${countInWords(differences, 'place')}`}
          {transposed > 0 &&
            `, and ${numberWord(transposed)} ${plural(transposed, 'passage stands', 'passages stand')} elsewhere in ${right.siglum}`}
          .{' '}
        </>
      )}
      {weak.length > 0 &&
        `${sentenceStart(numberWord(weak.length))} more ${plural(weak.length, 'pair')} of passages may tell the same and ${plural(weak.length, 'is', 'are')} not counted. `}
      {credits(left.article.credit, right.article.credit)}
    </>
  )
}

function credits(left: string | null, right: string | null): string {
  return left !== null && left === right ? `Both credit ${left}.` : ''
}
