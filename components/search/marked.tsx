import { Fragment } from 'react'
import type { Span } from '@/lib/analysis/text/model'

/** A text with the words that were found marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark className="rn">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
