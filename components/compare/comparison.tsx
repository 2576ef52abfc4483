import type { ReactNode } from 'react'
import type { Block, ComparisonView } from '@/lib/schema/comparison-view'
import { Apparatus } from './apparatus'
import { Controls } from './controls'
import { Facts, Finding } from './finding'
import { OnlyHere } from './only-here'
import { PassageRow } from './passage-row'
import { Ribbon } from './ribbon'
import { Run } from './run'
import { Stub } from './stub'
import { WitnessBar } from './witness-bar'
import { Witnesses } from './witnesses'

interface Props {
  view: ComparisonView
  /** Above the finding: what is compared, and where that belongs. */
  kicker: ReactNode
  /** Changes the sides over, where no address does. */
  swap?: ReactNode
}

/** A comparison as it is read: the finding, the overview, the passages side by side, what is listed once. */
export function Comparison({ view, kicker, swap }: Props) {
  return (
    <>
      <section className="opening wrap">
        <p className="kicker">{kicker}</p>
        <div className="head">
          <div>
            <h1>
              <Finding view={view} />
            </h1>
            <p className="lede">
              <Facts view={view} />
            </p>
          </div>
          <Witnesses view={view} />
        </div>
        <Ribbon view={view} />
        <OnlyHere view={view} />
      </section>
      <section aria-labelledby="passages">
        <h2 className="sr" id="passages">
          Passages
        </h2>
        <Controls view={view} />
        <WitnessBar view={view} swap={swap} />
        <div className="wrap collation">
          {view.blocks.map(block => (
            <BlockRow key={keyOf(block)} block={block} view={view} />
          ))}
        </div>
      </section>
      <Apparatus view={view} />
    </>
  )
}

const keyOf = (block: Block): string =>
  block.kind === 'run' ? `run ${block.passages[0]?.number}` : `${block.kind} ${block.passage.number}`

function BlockRow({ block, view }: { block: Block; view: ComparisonView }) {
  if (block.kind === 'passage') return <PassageRow passage={block.passage} view={view} />
  if (block.kind === 'run') return <Run side={block.side} passages={block.passages} view={view} />
  return <Stub passage={block.passage} opening={block.opening} view={view} />
}
