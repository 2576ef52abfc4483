import type { ReactNode } from 'react'
import type { Piece } from '@/lib/analysis/collation/model'
import type { RenditionWords } from '@/lib/schema/quotation-view'

/** The first of several renditions: what any other has otherwise is marked. In ink: colours are for two sides. */
export function FirstWords({ words }: { words: readonly RenditionWords[] }): ReactNode {
  return words.map(({ text, differs }, index) => (differs ? <Marked key={index} words={text} /> : text))
}

/** Another rendition: what the first has otherwise is marked. */
export function OtherWords({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ kind, right, minor }, index) =>
    kind === 'change' && minor !== true && right.trim() !== '' ? <Marked key={index} words={right} /> : right,
  )
}

/** A mark never stands under the spaces around words. */
function Marked({ words }: { words: string }) {
  const core = words.trim()
  const start = words.indexOf(core)
  return (
    <>
      {words.slice(0, start)}
      <mark className="rn">{core}</mark>
      {words.slice(start + core.length)}
    </>
  )
}
