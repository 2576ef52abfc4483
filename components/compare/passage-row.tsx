import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { SIDE_CLASS, Sigil } from '../ui/sigil'
import { AboutPassage } from './about-passage'
import { Gutter } from './gutter'
import { Reading } from './reading'
import { relationSentence, rowClass } from './relation'
import { RowNotes } from './row-notes'
import { SpeakerNote } from './speaker-note'
import { languageOf, SIDES } from './witness'

/** A row of the collation: left reading, relation, right reading; read aloud in that order after its heading. */
export function PassageRow({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  return (
    <article className={`passage split ${rowClass(passage)}`} id={`p${passage.number}`} tabIndex={-1}>
      <h3 className="sr">
        Passage {passage.number}. {relationSentence(passage, view)}
      </h3>
      <Gutter passage={passage} view={view} />
      {SIDES.map(side => (
        <SideOfRow key={side} side={side} passage={passage} view={view} />
      ))}
      <RowNotes passage={passage} view={view} />
      <AboutPassage passage={passage} view={view} />
    </article>
  )
}

interface SideProps {
  side: Side
  passage: PassageView
  view: ComparisonView
}

function SideOfRow({ side, passage, view }: SideProps) {
  const witness = view[side]
  if (passage[side].length === 0) return null
  return (
    <>
      <SpeakerNote passage={passage} side={side} view={view} />
      <p className={`side ${side} ${SIDE_CLASS[side]}`} {...languageOf(witness)}>
        <span aria-hidden="true">
          <Sigil letter={witness.siglum} side={side} />
        </span>
        <span className="sr" lang="en">
          {witness.siglum}:{' '}
        </span>
        <Reading
          pieces={passage.pieces}
          side={side}
          place={String(passage.number)}
          plain={passage.left.length === 0 || passage.right.length === 0}
        />
      </p>
    </>
  )
}
