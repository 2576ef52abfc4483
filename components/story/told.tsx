import { openingWords } from '@/lib/format/opening-words'
import { countInWords, formatCount, numberWord, sentenceStart } from '@/lib/format/counts'
import type { StoryView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { Carriers } from './carriers'
import { wordsOf } from './article-words'

const OPENING = 150
const EXAMPLE_OPENING = 110

/** What most of the articles tell, by the words of the one that is nearest to the others. */
export function ToldByMost({ view: { told, compared } }: { view: StoryView }) {
  return (
    <ol className="told">
      {told.map(passage => (
        <li key={passage.number}>
          <Carriers
            compared={compared}
            carriers={passage.carriers}
            loose={passage.loose}
            lead={passage.lead}
          />
          <p>
            <a href={passage.href} {...wordsOf(compared[passage.lead]!)}>
              {openingWords(passage.words, OPENING)}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** What each article tells without a match in another: how much of it, and the longest passages. */
export function ToldByOne({ view: { alone, compared }, coverage }: { view: StoryView; coverage: string }) {
  return (
    <ul className="alone">
      {alone.map(({ article, passages, of, examples }) => {
        const { slug, siglum } = compared[article]!
        return (
          <li key={slug}>
            <h3>
              <Sigil letter={siglum} />
              {passages === 0
                ? `: a match found for ${of === 1 ? 'its only passage' : `all of its ${countInWords(of, 'passage')}`}`
                : `: no match found for ${amount(passages, of)}`}
            </h3>
            <ul>
              {examples.map(({ words, href }) => (
                <li key={href}>
                  <a href={href} {...wordsOf(compared[article]!)}>
                    {openingWords(words, EXAMPLE_OPENING)}
                  </a>
                </li>
              ))}
            </ul>
            {passages > examples.length && (
              <p className="more">
                <a href={`${coverage}#only-${siglum}`}>
                  {sentenceStart(numberWord(passages - examples.length))} more of {siglum}
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** "25 of its 31 passages", "7 of its 22 passages", "four of its twenty passages", "all of its four passages" */
const amount = (passages: number, of: number): string => {
  if (passages === of) return `all of its ${countInWords(of, 'passage')}`
  const part = of > MOST_IN_WORDS ? formatCount(passages) : numberWord(passages)
  return `${part} of its ${countInWords(of, 'passage')}`
}

/** Beyond it numbers are figures, and so are those beside them. */
const MOST_IN_WORDS = 20
