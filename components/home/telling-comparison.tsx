import { comparisonPath } from '@/lib/format/addresses'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import { PassageRow } from '../compare/passage-row'
import { Facts, Finding } from '../compare/finding'
import { Ribbon } from '../compare/ribbon'
import { WitnessHead } from '../compare/witnesses'
import { SIDES } from '../compare/witness'

/** The comparison that tells most, as a way in: its finding, its overview, and one passage in full. */
export function TellingComparison({ view, example }: { view: ComparisonView; example: number | null }) {
  const path = comparisonPath(view.left.article.slug, view.right.article.slug)
  const passage = view.passages.find(({ number }) => number === example)
  return (
    <section className="telling wrap" aria-labelledby="telling">
      <p className="kicker">
        {view.story && <span>{view.story.title}</span>}
        <span>
          {view.left.siglum} compared with {view.right.siglum}
        </span>
      </p>
      <h2 id="telling">
        <a href={path}>
          <Finding view={view} />
        </a>
      </h2>
      <p className="lede">
        <Facts view={view} />
      </p>
      <Ribbon view={view} href={path} />
      <div className="heads">
        {SIDES.map(side => (
          <WitnessHead key={side} side={side} view={view} />
        ))}
      </div>
      {passage && (
        <div className="collation example">
          <PassageRow passage={passage} view={view} />
        </div>
      )}
      <p className="onward">
        <a href={path}>
          Read {view.left.siglum} and {view.right.siglum} side by side
        </a>
      </p>
    </section>
  )
}
