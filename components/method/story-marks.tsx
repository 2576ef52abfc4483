import { CoverageKey } from '../story/coverage-key'
import { ShareInk } from '../story/wording-matrix'

/** The marks of an article's own page, and those of a whole story. */
export function StoryMarks() {
  return (
    <>
      <section aria-labelledby="in-article">
        <h2 id="in-article">In an article</h2>
        <p className="what">
          Words that are quoted stand on a grey ground, <span className="said direct">“like these”</span>;
          speech that is reported without quotation marks stands on dots,{' '}
          <span className="said indirect">like this</span>. Letters in the left margin are the articles that
          tell the paragraph too; in the right margin stands who is quoted.
        </p>
      </section>
      <section aria-labelledby="in-story">
        <h2 id="in-story">In a story</h2>
        <p className="what">
          A letter stands for an article. Beside a passage it says whether the article tells it, and how:
        </p>
        <CoverageKey all={false} />
        <p className="what">
          A square is all the wording of two articles; the ink in it is what they have in common, here
          49&nbsp;%:
        </p>
        <ShareInk share={0.49} />
      </section>
    </>
  )
}
