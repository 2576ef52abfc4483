import { Section } from './section'
import { SECTIONS } from './sections'

/** How a captured page becomes sentences to compare. */
export function ReadingTheText() {
  return (
    <>
      <Section {...SECTIONS.text}>
        <p>
          What an outlet published is kept exactly as it was captured, and never changed. Everything on these
          pages, a passage, a quotation, a headline, is a stretch of that text, so each can be found in it
          again.
        </p>
        <p>
          A captured page also holds what stands around the article: share buttons, related links, captions,
          comment forms, shop offers. Each line is judged by its form: how long it is, whether it ends like a
          sentence, whether it is one of the phrases that such things use (“Leave a Reply”, “Read more”), and
          what stands next to it. The unbroken run of lines with most prose and least else is the article; the
          line above it that reads like one is the headline. What was set aside is not lost: the page of each
          article shows it on request, and says what it was taken for.
        </p>
        <p>
          Who published an article, and when, is shown only as far as the text says it. A day that was worked
          out (“on Wednesday”) is called inferred, with the words it was inferred from. What is not known is
          shown as not known.
        </p>
      </Section>
      <Section {...SECTIONS.sentences}>
        <p>
          The article is cut into sentences, which are the smallest things that are matched. A point ends one
          unless it belongs to an abbreviation (“Mr.”, “U.S.”, “Oct. 7”) or a number; closing quotation marks
          stay with the sentence they close; a sentence never runs over a paragraph’s end, and the headline is
          one of its own. Abbreviations and everyday words are known for English, Portuguese, Spanish, French,
          German and Italian. The language of each article is told from its words; other languages are read by
          rules that hold for all.
        </p>
      </Section>
    </>
  )
}
