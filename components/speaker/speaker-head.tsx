import { storyPath } from '@/lib/format/addresses'
import { countInWords, countOf, plural, sentenceStart } from '@/lib/format/counts'
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
      <h1>{sentenceStart(speaker.name)}</h1>
      <p className="lede">
        Quoted <b>{speaker.quotations === 1 ? 'once' : countOf(speaker.quotations, 'time')}</b> in{' '}
        {countInWords(quoting, 'article')}.{' '}
        {statements.length > 0 &&
          `${sentenceStart(countInWords(statements.length, 'statement stands', 'statements stand'))} in several of the story’s articles, ${
            reworded === 0
              ? 'in the same words.'
              : `${countInWords(reworded, 'of them', 'of them')} ${plural(reworded, 'is', 'are')} worded differently there, or given to someone else.`
          }`}
      </p>
    </>
  )
}
