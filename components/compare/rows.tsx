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
      {facing(view.blocks).map(([block, opposite]) =>
        opposite === undefined ? (
          <Row key={keyOf(block)} block={block} view={view} />
        ) : (
          <div key={keyOf(block)} className="facing">
            <Row block={block} view={view} />
            <Row block={opposite} view={view} />
          </div>
        ),
      )}
      <p className="nothing-shown">No passage is of this kind.</p>
    </div>
  )
}

const keyOf = (block: Block): string =>
  block.kind === 'run' ? `run ${block.passages[0]?.number}` : `${block.kind} ${block.passage.number}`

/** Each block by itself; a run of one side with the run of the other that follows it, which share the room while folded. */
function facing(blocks: readonly Block[]): [block: Block, opposite?: Block][] {
  const rows: [Block, Block?][] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    if (last?.length === 1 && areOpposite(last[0], block)) last.push(block)
    else rows.push([block])
  }
  return rows
}

const areOpposite = (one: Block, other: Block): boolean =>
  one.kind === 'run' && other.kind === 'run' && one.side !== other.side

function Row({ block, view }: { block: Block; view: ComparisonView }) {
  if (block.kind === 'passage') return <PassageRow passage={block.passage} view={view} />
  if (block.kind === 'run') return <Run side={block.side} passages={block.passages} view={view} />
  return <Stub passage={block.passage} opening={block.opening} view={view} />
}
