import { Section } from './section'
import { SECTIONS } from './sections'

const WORDS: readonly [word: string, meaning: string][] = [
  ['outlet', 'who published'],
  ['credit', 'whose report the article says it is: a news agency, or another paper'],
  ['story', 'the event that several articles report'],
  ['article', 'what an outlet published'],
  ['revision', 'one captured text of an article; a later one may be worded otherwise'],
  ['letter', 'stands for an article, and for the same one throughout its story'],
  [
    'passage',
    'a sentence, or a few, that both articles tell, side by side; or one for which no match was found in the other',
  ],
  ['same wording', 'both tell the passage in the same words; spellings may differ'],
  ['reworded', 'both tell the same, in other words'],
  ['overlaps', 'both share a statement, and one says more, less or other'],
  ['moved', 'told elsewhere in the other article'],
  ['variant', 'the same word or name written otherwise'],
  ['quotation', 'what was said, the expression that reports it, and who said it'],
  ['statement', 'what was said, once, however many articles carry it'],
  ['rendition', 'one article’s version of a statement'],
  ['set aside', 'what the page said around the article: kept, shown on request, and not compared'],
  ['not attributed', 'the text does not say clearly enough who said it'],
]

/** What the words on the pages mean; each is used for one thing only. */
export function Glossary() {
  return (
    <Section {...SECTIONS.words}>
      <p>
        Each word is used for one thing only. The{' '}
        <a href="/method/marks">marks are explained on a page of their own</a>.
      </p>
      <dl className="glossary">
        {WORDS.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
