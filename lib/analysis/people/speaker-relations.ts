import type { SpeakerRelation } from './compare-renditions'
import type { Person, QuotedArticle } from './model'
import type { Utterance } from './utterances'

export interface SpeakerRelations {
  /**
   * Whether one person made both utterances. `sureElsewhere` holds people whom other renditions of the statement are sure
   * of: that makes up for an article that is not.
   */
  relationOf: (a: Utterance, b: Utterance, sureElsewhere?: ReadonlySet<number>) => SpeakerRelation
  /** The people that the articles of these utterances are sure of, as indexes. */
  surePeople: (utterances: readonly Utterance[]) => Set<number>
}

/**
 * Tells of two utterances whether one person made them. `other` only for two people, or a person and a joint statement of
 * others: a body and one of its people, two bodies ("the White House", "the U.S."), a description and a name may be one
 * voice, and an attribution that is not sure proves neither.
 */
export function speakerRelations(
  articles: readonly QuotedArticle[],
  people: readonly Person[],
): SpeakerRelations {
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
  return {
    relationOf(a, b, sureElsewhere) {
      const [one, other] = [speakerOf(a), speakerOf(b)]
      if (one.index === undefined || other.index === undefined) return 'unclear'
      // Two articles that come to the same person support each other, even where one of them is not sure.
      if (one.index === other.index) return 'same'
      const isSure = ({ sure, index = -1 }: Speaker) => sure || sureElsewhere?.has(index) === true
      if (!isSure(one) || !isSure(other) || signed(one, other) || signed(other, one)) return 'unclear'
      return isPeople(one.person) && isPeople(other.person) ? 'other' : 'unclear'
    },
    surePeople: utterances =>
      new Set(
        utterances
          .map(speakerOf)
          .filter(({ sure }) => sure)
          .map(({ index = -1 }) => index),
      ),
  }
}

interface Speaker {
  index: number | undefined
  person: Person | undefined
  sure: boolean
}

/** Whether one is a joint statement that the other took part in. */
const signed = (joint: Speaker, { index = -1 }: Speaker): boolean =>
  joint.person?.members?.includes(index) === true
const isPeople = (person: Person | undefined): boolean =>
  person !== undefined && (person.type === 'person' || person.members !== undefined)
