import type { ReactNode } from 'react'
import type { MarkExample, MarksView } from '@/lib/schema/marks-view'
import { PassageRow } from '../compare/passage-row'
import { Run } from '../compare/run'
import { Stub } from '../compare/stub'

interface Props {
  marks: MarksView
  shows: MarkExample
  title: string
  children: ReactNode
}

/** One mark: what it says, and below it the passage of the made-up comparison that carries it, as a comparison shows it. */
export function ExplainedMark({ marks, shows, title, children }: Props) {
  return (
    <section className="mark" aria-labelledby={`mark-${shows}`}>
      <h3 id={`mark-${shows}`}>{title}</h3>
      <p>{children}</p>
      <Shown marks={marks} shows={shows} />
    </section>
  )
}

function Shown({ marks: { view, passages }, shows }: Pick<Props, 'marks' | 'shows'>) {
  const number = passages[shows]
  const holds = view.blocks.find(block => block.kind === 'run' && block.passages[0]?.number === number)
  if (holds?.kind === 'run') return <Run side={holds.side} passages={holds.passages} view={view} />
  const passage = view.passages.find(one => one.number === number)
  if (passage === undefined) return null
  const stub = view.blocks.find(block => block.kind === 'stub' && block.passage.number === number)
  return (
    <>
      <PassageRow passage={passage} view={view} />
      {stub?.kind === 'stub' && <Stub passage={stub.passage} opening={stub.opening} view={view} />}
    </>
  )
}
