import { relationInWords } from '@/lib/format/relations'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'
import { Glyph } from './glyph'

/** Between the two readings: the row's number, which is its address, its relation, and what can be asked about it. */
export function Gutter({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const { number, transposed } = passage
  return (
    <div className="mid">
      <a className="no" href={`#p${number}`}>
        <span className="sr">Passage </span>
        {number}
      </a>
      <Glyph passage={passage} />
      <span>
        {relationInWords(passage, view)}
        {transposed && (
          <>
            , <span className="nowrap">moved</span>
          </>
        )}
      </span>
      {transposed && (
        <a className="where" href={`#there-${number}`}>
          its place in {view.right.siglum}
        </a>
      )}
      <AlsoTold passage={passage} />
      <button className="cite" type="button" popoverTarget={`about-${number}`}>
        why{view.kept && ', cite'}
        <span className="sr"> passage {number}</span>
      </button>
    </div>
  )
}

function AlsoTold({ passage: { alsoIn } }: { passage: PassageView }) {
  if (alsoIn.length === 0) return null
  return (
    <span>
      see also{' '}
      {alsoIn.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#p${number}`}>{number}</a>
        </span>
      ))}
    </span>
  )
}
