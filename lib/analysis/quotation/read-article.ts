import type { CleanedText } from '../text/model'
import { tieAppositions } from './appositions'
import { leftBehindSubjects } from './cataphora'
import { coverOf, findCues } from './cues'
import { nameEntities, tellPlaces } from './entities'
import { joinNames } from './groups'
import { findMarked } from './marks'
import { findMentions } from './mentions'
import { tellBodies } from './name-types'
import { paragraphsOf } from './paragraphs'
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
