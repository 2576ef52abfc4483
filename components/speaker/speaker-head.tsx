import { storyPath } from '@/lib/format/addresses'
import { countInWords, countOf, numberWord, sentenceStart } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'
import type { SpeakerView } from '@/lib/schema/speaker-view'

const KIND_OF_SPEAKER: Record<SpeakerView['speaker']['type'], string> = {
  person: 'A person',
  group: 'A group, organisation or state',
  nominal: 'Described without a name',
}

const MESSAGES: Record<NonNullable<SpeakerView['message']>, string> = {
  joined: 'The two are one speaker now. You can undo it below.',
  apart: 'That form stands as a speaker of its own now. You can undo it below.',
  undone: 'The decision is taken back.',
  gone: 'Nothing was changed: the names are not as they were when the page was opened.',
  same: 'Nothing was changed: the two are one speaker already.',
}

/** Who it is, and how much and how differently they are quoted. */
export function SpeakerHead({ view }: { view: SpeakerView }) {
  const { speaker, articles, statements, reworded, message } = view
  const quoting = articles.filter(({ forms }) => forms.some(({ count }) => count > 0)).length
  return (
    <>
      {message !== null && (
        <p className="message" role="status">
          {MESSAGES[message]}
        </p>
      )}
      <p className="kicker">
        <a href={storyPath(speaker.story.slug)}>{speaker.story.title}</a>
        <span>{KIND_OF_SPEAKER[speaker.type]}</span>
      </p>
      <h1>{sentenceStart(speakerWords(speaker.name))}</h1>
      <p className="lede">
        Quoted <b>{speaker.quotations === 1 ? 'once' : countOf(speaker.quotations, 'time')}</b> in{' '}
        {countInWords(quoting, 'article')}.{' '}
        {statements.length > 0 &&
          `${sentenceStart(countInWords(statements.length, 'statement stands', 'statements stand'))} in several articles${renderedWords(statements.length, reworded)}.`}
      </p>
    </>
  )
}

function renderedWords(statements: number, reworded: number): string {
  if (reworded === 0) return ', in the same words'
  const different = 'worded differently or given to someone else'
  return reworded === statements ? `, ${different}` : `; ${numberWord(reworded)} of them ${different}`
}
