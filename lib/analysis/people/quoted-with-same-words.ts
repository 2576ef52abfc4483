import { groupUtterances } from './group-utterances'
import type { LocalSpeaker } from './local-speakers'
import type { QuotedArticle } from './model'
import { wordComparison } from './same-words'
import { utterances } from './utterances'

/** So many telling words in common, in nearly the same order, are one statement whoever is said to have made it. */
const TELLING_WORDS = 4
const MOSTLY_SHARED = 0.7
const SAME_ORDER = 0.8

/** For each local speaker, those of other articles who are surely quoted with the same statement. */
export function quotedWithSameWords(
  articles: readonly QuotedArticle[],
  speakers: readonly LocalSpeaker[],
): Map<number, Set<number>> {
  const speakerOf = new Map<string, number>()
  for (const speaker of speakers) {
    for (const quotation of speaker.quotations)
      speakerOf.set(`${speaker.article} ${quotation}`, speaker.index)
  }
  const said = utterances(articles)
  const sure = said.filter(({ article, quotations: [first = 0] }) => {
    return articles[article]?.quotations[first]?.certainty === 'sure'
  })
  const compare = wordComparison(said)
  const groups = groupUtterances(sure, (a, b) => {
    if (a.article === b.article) return 0
    const { weight, dice, order } = compare(a, b)
    return weight >= TELLING_WORDS && dice >= MOSTLY_SHARED && order >= SAME_ORDER ? dice : 0
  })
  const pairs = new Map<number, Set<number>>()
  for (const group of groups) {
    const found = group.map(({ article, quotations: [first = 0] }) => speakerOf.get(`${article} ${first}`))
    const known = [...new Set(found.filter(speaker => speaker !== undefined))]
    // Each with the first: all pairs of a statement in a thousand articles would be a million.
    for (const other of known.slice(1)) {
      link(pairs, known[0] ?? other, other)
      link(pairs, other, known[0] ?? other)
    }
  }
  return pairs
}

function link(pairs: Map<number, Set<number>>, from: number, to: number): void {
  const known = pairs.get(from)
  if (known === undefined) pairs.set(from, new Set([to]))
  else known.add(to)
}
