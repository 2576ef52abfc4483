import type { MarksView } from '@/lib/schema/marks-view'
import { Ribbon } from '../compare/ribbon'
import { ExplainedMark } from './mark-example'
import { Relations } from './relations'

/** The signs of a whole passage: relation, place, side; and the overview of all. */
export function PassageMarks({ marks }: { marks: MarksView }) {
  return (
    <>
      <section aria-labelledby="between">
        <h2 id="between">Between the two sides</h2>
        <p className="what">
          Each passage has a number, which is its address, and a sign with a word for how the two relate.
          “why” says what the match rests on, and how likely a careful reader would make it.
        </p>
        <Relations />
        <ExplainedMark marks={marks} shows="same" title="Same wording">
          Nothing is marked, because nothing differs.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="overlap" title="Overlap">
          A part is told by both. What one adds is marked on its side alone.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="moved" title="Moved">
          Shown where A tells it, and compared there. Where B has it, a line leads to its number.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="only-left" title="Only one side">
          A rule beside the words instead of marks under them, one line for A and two for B. The other side
          stays empty. It means that no passage was found, not that the outlet leaves it out.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="run" title="Folded">
          Three or more passages in a row that one side alone has are folded to their first words. “read all”
          opens them.
        </ExplainedMark>
      </section>
      <section aria-labelledby="overview">
        <h2 id="overview">The overview</h2>
        <p className="what">
          Both articles as bars, A above and B below, each passage a block as long as its text. Grey bands
          join what both tell, dashed ones where they only overlap; bands that cross others have moved. A
          block that rises out of the bar stands on one side alone. Each block leads to its passage; these
          lead to the examples on this page.
        </p>
        <Ribbon view={marks.view} />
      </section>
    </>
  )
}
