import type { MarksView } from '@/lib/schema/marks-view'
import { ExplainedMark } from './mark-example'

/** What stands beside and below a passage: speakers and notes; and the one mark for more than two articles. */
export function NoteMarks({ marks }: { marks: MarksView }) {
  return (
    <>
      <section aria-labelledby="speakers">
        <h2 id="speakers">Who is quoted</h2>
        <ExplainedMark marks={marks} shows="speakers" title="A speaker">
          In the outer margin, on a narrow page above the words: who is quoted, and in italics the words that
          report it as the article has them.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="uncertain" title="A speaker who is not certain">
          Lighter, with who else it could be. Where the text does not say clearly enough who speaks, it reads
          “Speaker not attributed”.
        </ExplainedMark>
      </section>
      <section aria-labelledby="notes">
        <h2 id="notes">Below a passage</h2>
        <ExplainedMark marks={marks} shows="figures" title="Figures and days">
          A dark rule where they disagree; a light one where one is rounded, or where both may mean the same
          in other words.
        </ExplainedMark>
        <ExplainedMark marks={marks} shows="attribution" title="Said by whom">
          One states as fact what the other gives to somebody; or they give it to different people.
        </ExplainedMark>
      </section>
      <section aria-labelledby="several">
        <h2 id="several">Three articles and more</h2>
        <p className="what">
          With more than two there are no sides, and so no colours: words that differ have a grey line and a
          grey ground, <mark className="rn">like these</mark>. A letter stands for each article and stays the
          same throughout its story.
        </p>
      </section>
    </>
  )
}
