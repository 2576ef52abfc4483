import type { CleanedText, Span } from '../text/model'
import { tieAppositions } from './appositions'
import { leftBehindSubjects } from './cataphora'
import { coverOf, findCues } from './cues'
import { nameEntities, tellPlaces } from './entities'
import { joinNames } from './groups'
import { findMarked } from './marks'
import { findMentions } from './mentions'
import { tellBodies } from './name-types'
import type { Reading } from './reading'
import { resolveMentions } from './resolve'
import { tokenise } from './tokens'

/** Reads an article up to the point where quotations can be attributed: marks, tokens, mentions, cues, and who is who. */
export function readArticle(text: string, cleaned?: CleanedText): Reading {
  const paragraphs = paragraphsOf(text, cleaned)
  const marked = findMarked(text, paragraphs)
  const tokens = tokenise(text, paragraphs, marked)
  const mentions = findMentions(text, tokens)
  // Before names are grouped: a name beside “a spokesman” is a person's.
  tieAppositions(text, tokens, mentions)
  const cover = coverOf(tokens, mentions)
  const cues = findCues(tokens, mentions, cover)
  const entities = nameEntities(mentions)
  tellBodies(entities, mentions, tokens)
  tellPlaces(entities, mentions, tokens)
  const joined = joinNames(tokens, mentions, entities)
  const subjects = new Set(cues.map(c => c.subject).filter(s => s >= 0))
  resolveMentions(
    mentions,
    entities,
    tokens,
    subjects,
    joined,
    leftBehindSubjects(tokens, mentions, cues, cover),
    new Set(cues.filter(c => c.word?.lemma === 'ask').map(c => c.subject)),
  )
  return {
    text,
    paragraphs,
    marked,
    tokens,
    mentions,
    cover,
    cues,
    entities,
    joined,
    headline: cleaned?.headline ?? null,
  }
}

/** The article's paragraphs, headline first: the kept body when it is known, else every line that is not blank. */
function paragraphsOf(text: string, cleaned?: CleanedText): Span[] {
  const whole: Span[] = cleaned
    ? [...(cleaned.headline ? [cleaned.headline] : []), ...cleaned.body].sort((a, b) => a.start - b.start)
    : [{ start: 0, end: text.length }]
  const lines: Span[] = []
  for (const span of whole) {
    let start = span.start
    while (start < span.end) {
      let end = text.indexOf('\n', start)
      if (end < 0 || end > span.end) end = span.end
      if (/\S/u.test(text.slice(start, end))) lines.push({ start, end })
      start = end + 1
    }
  }
  return lines
}
