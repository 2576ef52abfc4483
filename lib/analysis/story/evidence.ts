import type { Link } from '../collation/model'
import { daysApart, type Compared } from './features'
import type { StoryEvidence } from './model'

const MOST_NAMES = 6
const MOST_WORDS = 4
const MOST_PASSAGES = 3
/** A sentence is shown in full up to here; units. */
const LONGEST_PASSAGE = 300

/** What a reader can check of a match: the firmest passages, the rarest names and words in both, and the days. */
export function gatherStoryEvidence(
  left: Compared,
  right: Compared,
  links: readonly Link[],
  rarity: (term: string, name: boolean) => number,
): StoryEvidence[] {
  const passages = [...links]
    .sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
    .slice(0, MOST_PASSAGES)
    .map(link => ({
      kind: 'passage' as const,
      left: sentence(left, link.left),
      right: sentence(right, link.right),
    }))
  const shared = [...left.profile.terms].flatMap(([term, own]) => {
    const other = right.profile.terms.get(term)
    if (other === undefined) return []
    const name = own.name || other.name
    const weight = rarity(term, name) * (1 + Math.log(Math.min(own.count, other.count)))
    return [
      {
        kind: name ? ('name' as const) : ('word' as const),
        left: own.written,
        right: other.written,
        weight,
        term,
      },
    ]
  })
  shared.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const rarest = (kind: 'name' | 'word', most: number): StoryEvidence[] =>
    shared
      .filter(entry => entry.kind === kind && entry.weight > 0)
      .slice(0, most)
      .map(entry => ({ kind, left: entry.left, right: entry.right }))
  return [...rarest('name', MOST_NAMES), ...passages, ...rarest('word', MOST_WORDS), ...days(left, right)]
}

function sentence({ article: { witness } }: Compared, index: number): string {
  const { start, end } = witness.segments[index]!
  return witness.text.slice(start, Math.min(end, start + LONGEST_PASSAGE))
}

function days(left: Compared, right: Compared): StoryEvidence[] {
  const [own, other] = [left.article.day, right.article.day]
  if (own === null || other === null || daysApart(own, other) === null) return []
  return [{ kind: 'day', left: own.from, right: other.from }]
}
