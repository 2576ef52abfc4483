import type { SpeakerRelation } from './compare-renditions'
import type { Person, QuotedArticle } from './model'
import type { Utterance } from './utterances'

/**
 * Tells of two utterances whether one person made them. `other` only for two names that both articles are sure of: a body
 * and one of its people, a description and a name, a leader and the joint statement he signed may be one voice, and an
 * attribution that is not sure proves neither.
 */
export function speakerRelations(
  articles: readonly QuotedArticle[],
  people: readonly Person[],
): (a: Utterance, b: Utterance) => SpeakerRelation {
  const speakers = new Map<string, number>()
  for (const [index, person] of people.entries()) {
    for (const { article, quotation } of person.quotations) speakers.set(`${article} ${quotation}`, index)
  }
  const known: Speaker[] = []
  const speakerOf = ({ index: at, article, quotations }: Utterance): Speaker => {
    const before = known[at]
    if (before !== undefined) return before
    const source = articles[article]
    const position = quotations[0] ?? 0
    const index = speakers.get(`${source?.id} ${position}`)
    const sure = source?.quotations[position]?.certainty === 'sure'
    return (known[at] = { index, person: people[index ?? -1], sure })
  }
  return (a, b) => {
    const [one, other] = [speakerOf(a), speakerOf(b)]
    if (one.person === undefined || other.person === undefined) return 'unclear'
    // Two articles that come to the same person support each other, even where one of them is not sure.
    if (one.index === other.index) return 'same'
    if (!one.sure || !other.sure || !isNamed(one.person) || !isNamed(other.person)) return 'unclear'
    if (signed(one.person, other.index) || signed(other.person, one.index)) return 'unclear'
    return one.person.type === other.person.type || signedByPeople(one.person, other.person)
      ? 'other'
      : 'unclear'
  }
}

interface Speaker {
  index: number | undefined
  person: Person | undefined
  sure: boolean
}

const isNamed = (person: Person): boolean => person.type !== 'nominal'
const signed = (joint: Person, index: number | undefined): boolean =>
  index !== undefined && joint.members?.includes(index) === true
/** A joint statement of named people is as much theirs as a person's own. */
const signedByPeople = (a: Person, b: Person): boolean => a.members !== undefined || b.members !== undefined
