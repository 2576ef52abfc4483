import type { Metadata } from 'next'
import { Apparatus } from '@/components/compare/apparatus'
import { CompareKeys } from '@/components/compare/compare-keys.client'
import { Controls } from '@/components/compare/controls'
import { Facts, Finding } from '@/components/compare/finding'
import { OnlyHere } from '@/components/compare/only-here'
import { PassageRow } from '@/components/compare/passage-row'
import { Ribbon } from '@/components/compare/ribbon'
import { Run } from '@/components/compare/run'
import { Stub } from '@/components/compare/stub'
import { WitnessBar } from '@/components/compare/witness-bar'
import { Witnesses } from '@/components/compare/witnesses'
import { comparisonPath, storyPath } from '@/lib/format/addresses'
import { countOf } from '@/lib/format/counts'
import { loadComparison } from '@/lib/server/comparison'

interface Props {
  params: Promise<{ left: string; right: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { left, right } = await params
  const view = await loadComparison(left, right)
  const { linked, leftOnly, rightOnly } = view.summary
  const [a, b] = [view.left.siglum, view.right.siglum]
  return {
    title: `${a} and ${b} compared${view.story ? `: ${view.story.title}` : ''}`,
    description: `${countOf(linked, 'passage')} in both, ${leftOnly} only in ${a}, ${rightOnly} only in ${b}.`,
    alternates: { canonical: comparisonPath(left, right) },
  }
}

export default async function ComparePage({ params }: Props) {
  const { left, right } = await params
  const view = await loadComparison(left, right)
  return (
    <div className="compare">
      <section className="opening wrap">
        <p className="kicker">
          {view.story && <a href={storyPath(view.story.slug)}>{view.story.title}</a>}
          <span>
            {view.left.siglum} compared with {view.right.siglum}
          </span>
        </p>
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
        <WitnessBar view={view} />
        <div className="wrap collation">
          {view.blocks.map(block => {
            if (block.kind === 'passage')
              return <PassageRow key={block.passage.number} passage={block.passage} view={view} />
            if (block.kind === 'run')
              return (
                <Run
                  key={`run ${block.passages[0]?.number}`}
                  side={block.side}
                  passages={block.passages}
                  view={view}
                />
              )
            return (
              <Stub
                key={`stub ${block.passage.number}`}
                passage={block.passage}
                opening={block.opening}
                view={view}
              />
            )
          })}
        </div>
      </section>
      <Apparatus view={view} />
      <CompareKeys
        swap={comparisonPath(view.right.article.slug, view.left.article.slug)}
        sigla={[view.left.siglum, view.right.siglum]}
      />
    </div>
  )
}
