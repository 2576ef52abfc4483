import { Section } from './section'
import { SECTIONS } from './sections'

/** What goes wrong, what is not done, and what does not happen with what is read. */
export function Limits() {
  return (
    <>
      <Section {...SECTIONS.limits}>
        <ul>
          <li>
            <b>Facts told in other words.</b> Reporters of different outlets who watched the same thing share
            facts and hardly any words. Many such links are missed, so “only in A” means that no passage of B
            was found to tell it, not that B leaves it out.
          </li>
          <li>
            <b>Short sentences and commonplaces.</b> “The talks go on” resembles many sentences and is easily
            linked to the wrong one, or to none.
          </li>
          <li>
            <b>Sentences that hold several facts.</b> They are matched whole. What one adds inside a passage
            shows only as words that differ.
          </li>
          <li>
            <b>Pronouns and descriptions.</b> “He” after two men, “the group” after two groups, a spokesman
            without a name: here the speaker is most often wrong. Where the choice was close it says so, and
            sometimes it was not close and still wrong.
          </li>
          <li>
            <b>Speech without marks.</b> What belongs to a report and where it ends is often a matter of
            taste; people who marked the same articles agreed on about two of three.
          </li>
          <li>
            <b>Languages.</b> Quotations, names and notes on attribution are read best in English. In the
            other five languages passages are matched well and speakers less well; beyond them only what needs
            no knowledge of the language works.
          </li>
          <li>
            <b>Lists, live blogs, interviews in question and answer.</b> They are not the prose that this was
            learnt from.
          </li>
        </ul>
      </Section>
      <Section {...SECTIONS.rating}>
        <p>
          No outlet is the original and none is scored, for truth, bias or quality. The two sides of a
          comparison are left and right because a page has two sides; swapping them swaps the result and
          changes nothing else. A difference may be a correction, a cut for length, a translation or a choice.
          The page shows that it is there; what it means is for the reader to judge, with both texts at hand.
        </p>
      </Section>
      <Section {...SECTIONS.privacy}>
        <p>
          All of this is computed on the machine that serves these pages, from the texts alone. No text is
          sent to a language model or to any other service, no page loads anything from another address, and
          nobody’s reading is counted. Two texts that you <a href="/compare/paste">compare without saving</a>{' '}
          are neither stored nor logged. The same texts give the same result every time.
        </p>
      </Section>
    </>
  )
}
