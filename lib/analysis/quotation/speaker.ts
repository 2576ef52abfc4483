import type { Cue } from './cues'
import type { Entity } from './entities'
import type { Joined } from './groups'
import { FUNCTION_WORDS } from './function-words'
import type { Mention } from './mention'
import type { SpeakerMention } from './model'
import type { Reading } from './reading'
import { isBodyNoun, isPaperNoun } from './titles'

const POSSESSIVE = /['’]s?$/u

/**
 * A mention as the speaker that is shown: as written, and by the name that the article gives. With a cue, a name that is joined to others
 * in its subject (“Roe and Doe said”) stands for all of them.
 */
export function speakerOf(reading: Reading, index: number, cue: Cue | null): SpeakerMention {
  const mention = reading.mentions[index] as Mention
  // “Roe and her brother, Paul, said”: the brother stands for Paul.
  const named = mention.apposition >= 0 ? mention.apposition : index
  const set = cue && cue.kind === 'verb' && cue.subject === index ? jointSubject(reading, named, cue) : null
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
    type: typeOf(mention, entity, written),
    role: set ? null : (entity?.roles[0] ?? mention.role),
  }
}

/** A description is a group only when it names which: “the Israeli government”, and not “both sides”, “his office” or “a report”. */
function typeOf(mention: Mention, entity: Entity | null, written: string): SpeakerMention['type'] {
  if (!entity) return mention.kind !== 'name' ? 'nominal' : mention.body ? 'group' : 'person'
  if (!entity.described) return entity.type
  return entity.type === 'group' && isNamedBody(entity.name || written, entity.words[0] ?? '')
    ? 'group'
    : 'nominal'
}

function isNamedBody(description: string, head: string): boolean {
  if (isPaperNoun(head) || !isBodyNoun(head) || head.endsWith('s') || OWNED.test(description)) return false
  const [first = '', ...rest] = description.split(/\s+/u)
  const definite = /^the$/iu.test(first) || /^\p{Lu}/u.test(first)
  const vague = FUNCTION_WORDS.has(first.toLowerCase()) && !/^the$/iu.test(first)
  const named = /^the$/iu.test(first) ? rest : [first, ...rest]
  return definite && !vague && named.some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || rest.length > 0))
}

/** “Okafor’s office” */
const OWNED = /['’]s?\s/u

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
