import type { Entity } from './entities'
import type { Mention } from './mentions'
import type { SpeakerMention } from './model'
import type { Reading } from './reading'

const POSSESSIVE = /['’]s?$/u

/** A mention as the speaker that is shown: as written, and by the name that the article gives. */
export function speakerOf(reading: Reading, index: number): SpeakerMention {
  const mention = reading.mentions[index] as Mention
  const entity = mention.entity >= 0 ? (reading.entities[mention.entity] as Entity) : null
  const whole = reading.text.slice(mention.start, mention.end)
  const written = mention.possessive ? whole.replace(POSSESSIVE, '') || whole : whole
  return {
    start: mention.start,
    end: mention.start + written.length,
    text: written,
    name: entity?.name || written.replace(/\s+/gu, ' '),
    type: entity?.type ?? (mention.kind === 'name' ? 'person' : 'nominal'),
    role: entity?.roles[0] ?? mention.role,
  }
}
