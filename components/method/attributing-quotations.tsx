import { MEASURED_FIGURES } from '@/lib/format/measured-figures'
import { Section } from './section'
import { SECTIONS } from './sections'

/** Rounded down: what is shown as certain must not sound more so than it is. */
const SURE_AND_RIGHT = Math.floor(
  Math.min(
    ...MEASURED_FIGURES.filter(({ part }) => part === 'certainty').map(
      ({ leftOut, seen }) => leftOut ?? seen ?? 0,
    ),
  ) * 100,
)

/** How quotations are found, given to speakers, and joined across outlets. */
export function AttributingQuotations() {
  return (
    <>
      <Section {...SECTIONS.quotations}>
        <p>
          A quotation is what was said, the expression that reports it, and who said it. Words in quotation
          marks count when they are somebody’s words: titles, nicknames and words that are only held at a
          distance are left out. They are <b>direct</b> when the marks hold a sentence or clause,{' '}
          <b>partial</b> when they hold a fragment inside a report. Reported speech without marks (“officials
          said that …”) is <b>indirect</b>.
        </p>
        <p>
          The speaker is chosen among all people, bodies and descriptions named around the quotation: those
          beside a verb of saying or “according to”, in the same sentence, or shortly before. How much each
          sign counts was learnt from news articles in which people had marked every quotation and its
          speaker. “He”, “the official” or a bare surname is then followed back to the name that the article
          gives; a description without a name (“two officials”) keeps its own words.
        </p>
        <p>Each speaker carries a likelihood, adjusted so that it means what it says:</p>
        <ul>
          <li>
            <b>80 % and more</b> is shown as it is. Of those, {SURE_AND_RIGHT} in 100 were right in articles
            that had been kept out of the learning.
          </li>
          <li>
            <b>30 to 80 %</b> is shown as “not certain”, with who else it could be.
          </li>
          <li>
            <b>Below</b>, the speaker is shown as not attributed.
          </li>
        </ul>
        <p>
          A pronoun that two people could nearly equally well bear, or a surname that two share, is never
          shown as certain.
        </p>
      </Section>
      <Section {...SECTIONS.people}>
        <p>
          Outlets spell, shorten and title names differently. Within a story, speakers are joined when the
          full names agree, when one is an initial or a short form of the other, or when they are spelt
          differently and something else vouches for it: the same office, or the same words quoted. A bare
          surname goes to the one person of that name whom the article names in full. When two people could be
          meant, they stay apart. The page of each speaker shows why each form was joined.
        </p>
        <p>
          Two quotations are taken for one <b>statement</b> by their words and their speaker together. A wrong
          join would claim that two newsrooms confirm each other, so that doubt keeps them apart: a few
          everyday words prove nothing, and where figures differ or one says “not”, nearly everything else
          must be the same. Nearly the same words given to different people are shown as such.
        </p>
      </Section>
    </>
  )
}
