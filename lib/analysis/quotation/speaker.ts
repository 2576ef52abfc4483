import type { Cue } from './cues'
import type { Entity } from './entities'
import type { Joined } from './groups'
import type { Mention } from './mention'
import type { SpeakerMention } from './model'
import type { Reading } from './reading'

const POSSESSIVE = /['’]s?$/u

/**
 * A mention as the speaker that is shown: as written, and by the name that the article gives. With a cue, a name that is joined to others
 * in its subject (“Roe and Doe said”) stands for all of them.
 */
export function speakerOf(reading: Reading, index: number, cue: Cue | null): SpeakerMention {
  const mention = reading.mentions[index] as Mention
  const set = cue && cue.kind === 'verb' && cue.subject === index ? jointSubject(reading, index, cue) : null
  const entityIndex = set ? set.entity : mention.entity
  const entity = entityIndex >= 0 ? (reading.entities[entityIndex] as Entity) : null
  const whole = reading.text.slice(mention.start, mention.end)
  const written =
    mention.possessive && mention.kind !== 'pronoun' ? whole.replace(POSSESSIVE, '') || whole : whole
  return {
    start: mention.start,
    end: mention.start + written.length,
    text: written,
    name: entity?.name.trim() || written.replace(/\s+/gu, ' '),
    type: entity?.type ?? (mention.kind === 'name' ? 'person' : 'nominal'),
    role: set ? null : (entity?.roles[0] ?? mention.role),
  }
}

/** The joined names whose verb the cue is: it stands behind the last of them, or before the first when the order is inverted. */
function jointSubject(reading: Reading, index: number, cue: Cue): Joined | null {
  let low = 0
  let high = reading.joined.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.joined[middle] as Joined).last <= (reading.mentions[index] as Mention).first)
      low = middle + 1
    else high = middle
  }
  const set = reading.joined[low]
  if (!set || !set.members.includes(index)) return null
  const inverted = cue.first < set.first && set.members[0] === index
  return cue.first >= set.last || inverted ? set : null
}
