import type { MarksView } from '@/lib/schema/marks-view'
import { Sigil } from '../ui/sigil'
import { ExplainedMark } from './mark-example'

/** The marks under words. */
export function WordMarks({ marks }: { marks: MarksView }) {
  return (
    <section aria-labelledby="words">
      <h2 id="words">Under the words</h2>
      <p className="what">
        Blue with one line is the left side, <Sigil letter="A" side="left" />; amber with two lines is the
        right, <Sigil letter="B" side="right" />. The lines say the same as the colours. Neither is the
        original: two readings, not an old one and a new one. What carries no mark, both have.
      </p>
      <ExplainedMark marks={marks} shows="reworded" title="Words that differ">
        Underlined on either side, with a tint behind them. In a comparison, pointing at one lights up both.
      </ExplainedMark>
      <ExplainedMark marks={marks} shows="minor" title="Small words that differ">
        A thin line and no tint: only little words (“at”, “the”, “has”) differ. A “not” or a “may” never
        counts as one.
      </ExplainedMark>
      <ExplainedMark marks={marks} shows="shifted" title="Words that stand elsewhere">
        A wavy line: both have these words, in different places of the passage.
      </ExplainedMark>
      <ExplainedMark marks={marks} shows="variants" title="Spellings and short forms">
        Faint dots: the same name or word, written otherwise. These are listed once below a comparison and
        never counted as differences; “Mark spellings” makes the dots plain.
      </ExplainedMark>
      <ExplainedMark marks={marks} shows="heavy" title="Hardly a word in common">
        Where most words differ the tint is left out, since it would only paint the passage.
      </ExplainedMark>
    </section>
  )
}
