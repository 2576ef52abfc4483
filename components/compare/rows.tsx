import type { Block, ComparisonView } from '@/lib/schema/comparison-view'
import { PassageRow } from './passage-row'
import { Run } from './run'
import { Stub } from './stub'

/** From so many passages on, those out of sight are not laid out: below it, that only makes the scroll bar jump. */
const LONG = 80

/** All passages in the left article's order, those of one side alone where they belong. */
export function Rows({ view }: { view: ComparisonView }) {
  return (
    <div className={view.passages.length > LONG ? 'wrap collation long' : 'wrap collation'}>
      {view.blocks.map(block => (
        <Row key={keyOf(block)} block={block} view={view} />
      ))}
      <p className="nothing-shown">No passage is of this kind.</p>
    </div>
  )
}

const keyOf = (block: Block): string =>
  block.kind === 'run' ? `run ${block.passages[0]?.number}` : `${block.kind} ${block.passage.number}`

function Row({ block, view }: { block: Block; view: ComparisonView }) {
  if (block.kind === 'passage') return <PassageRow passage={block.passage} view={view} />
  if (block.kind === 'run') return <Run side={block.side} passages={block.passages} view={view} />
  return <Stub passage={block.passage} opening={block.opening} view={view} />
}
