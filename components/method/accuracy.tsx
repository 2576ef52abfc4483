import { MEASURED_FIGURES, type FigurePart } from '@/lib/format/measured-figures'
import { formatDay } from '@/lib/format/days'
import { MeasuredTable } from './measured-table'
import { Section } from './section'
import { SECTIONS } from './sections'

const PARTS: readonly [part: FigurePart, title: string][] = [
  ['alignment', 'Passages matched'],
  ['quotations', 'Quotations and speakers'],
  ['certainty', 'Speakers shown as certain'],
  ['cleaning', 'Article told from page'],
  ['names', 'Spellings of names'],
  ['figures', 'Figures and days compared'],
]

/** The measured figures, and what they were measured on. */
export function Accuracy() {
  return (
    <Section {...SECTIONS.accuracy}>
      <p>
        Everything here was measured on texts in which people had marked what is right: real articles, but for
        lists of names and figures and one set of made-up events, which we wrote ourselves.
      </p>
      <ul>
        <li>
          <b>Unseen</b> is the figure to go by. Nothing was learnt from the document that is being judged: a
          part of the set is put aside, the rest is learnt from, and so on until each has had its turn.
        </li>
        <li>
          <b>Seen</b> is with everything learnt from the set, as the product runs. It flatters, because the
          rules were made while looking at these documents. A dash under “Unseen” means that only this is
          known.
        </li>
        <li>
          <b>People</b> is how far two people agree when both mark the same articles. No program can be
          expected to do better, for beyond it there is no right answer to agree with.
        </li>
        <li>
          <b>Others</b> are simple methods and the best that is known, on documents of the same collections
          but not on the very same ones; compare within a few points. Where their number is higher, they did
          better there.
        </li>
      </ul>
      <p>
        Numbers without a sign are F1: 100 means nothing missed and nothing wrong, and both kinds of error
        weigh alike. Rules made by hand cannot be unlearnt for a test, so that “unseen” is still a little kind
        to them. The five articles that come with Variorum were read all through while it was made; what is
        found in them says least about yours.
      </p>
      {PARTS.map(([part, title]) => (
        <MeasuredTable
          key={part}
          title={title}
          figures={MEASURED_FIGURES.filter(figure => figure.part === part)}
        />
      ))}
      <Commands />
    </Section>
  )
}

/** How to measure it again. */
function Commands() {
  const commands = [...new Set(MEASURED_FIGURES.map(({ command }) => command))]
  const latest = MEASURED_FIGURES.map(({ measuredOn }) => measuredOn)
    .sort()
    .at(-1)
  return (
    <p className="muted">
      Measured{' '}
      {latest !== undefined && `on ${formatDay({ from: latest, to: latest, basis: 'stated', words: null })} `}
      with{' '}
      {commands.map((command, index) => (
        <span key={command}>
          {index > 0 && ', '}
          <code>{command}</code>
        </span>
      ))}
      . The annotated articles belong to their publishers and are no part of Variorum; whoever has them can
      measure again.
    </p>
  )
}
