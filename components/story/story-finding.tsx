import {
  countInWords,
  formatCount,
  formatShare,
  listInWords,
  numberWord,
  plural,
  sentenceStart,
} from '@/lib/format/counts'
import type { PairView, StoryView } from '@/lib/schema/story-view'

/** From this share of common wording on, versions are nearly the same. */
const NEARLY_SAME = 0.75

/** The finding in words: how many tell the story, and which of them are versions of one report. */
export function StoryFinding({ view }: { view: StoryView }) {
  const { articles, compared } = view
  const tell = `${sentenceStart(countInWords(articles.length, 'article'))} ${plural(articles.length, 'tells', 'tell')} this story.`
  return <>{compared.length < 2 ? tell : `${tell} ${kinship(view)}`}</>
}

function kinship(view: StoryView): string {
  const { compared, versions, pairs } = view
  const [largest, ...others] = versions
  if (largest === undefined) return `${everyOf(view)} worded on its own.`
  const nearly = others.length === 0 && shareWithin(largest, pairs) >= NEARLY_SAME
  const report = nearly ? 'are nearly the same report' : 'share much of their wording'
  if (largest.length === compared.length) return `${allOf(view)} ${report}.`
  const rest = others.map(group => `, ${numberWord(group.length)} others among themselves`)
  return `${sentenceStart(numberWord(largest.length))} ${report}${rest.join('')}.`
}

/** "All", or which, when not all of the story's articles are compared. */
function allOf({ articles, compared }: StoryView): string {
  if (compared.length < articles.length) return `The ${numberWord(compared.length)} compared here`
  return compared.length === 2 ? 'Both' : 'All'
}

const everyOf = ({ articles, compared }: StoryView): string =>
  compared.length < articles.length
    ? `Each of the ${numberWord(compared.length)} compared here is`
    : 'Each is'

/** The least that two of the group share. */
function shareWithin(group: readonly number[], pairs: readonly PairView[]): number {
  const within = pairs.filter(({ left, right }) => group.includes(left) && group.includes(right))
  return Math.min(...within.map(({ shared }) => shared))
}

/** Measured facts below the finding. */
export function StoryFacts({ view }: { view: StoryView }) {
  const { compared, pairs, carried } = view
  if (compared.length < 2) return null
  const passages = carried.reduce((sum, count) => sum + count, 0)
  return (
    <>
      {sharedWording(view)} Together they tell <b>{countInWords(passages, 'passage')}</b>: {toldBy(carried)}.
      {pairs.length > 0 && credits(view)}
    </>
  )
}

/** "A and B have 49 % of their wording in common; no other two more than 7 %." */
function sharedWording({ compared, pairs }: StoryView) {
  const [most, next] = [...pairs].sort((a, b) => b.shared - a.shared)
  if (most === undefined) return null
  const names = `${compared[most.left]!.siglum} and ${compared[most.right]!.siglum}`
  return (
    <>
      {names} have <b>{formatShare(most.shared)} of their wording</b> in common
      {next !== undefined && `, no other two more than ${formatShare(next.shared)}`}.
    </>
  )
}

/** "none is in all five, 18 are in several, and for 77 no match was found" */
function toldBy(carried: readonly number[]): string {
  const all = carried.at(-1) ?? 0
  const several = carried.slice(1, -1).reduce((sum, count) => sum + count, 0)
  // Words and figures do not count the same thing in one sentence.
  const inFigures = [all, several, carried[0] ?? 0].some(count => count > 20)
  const inWords = (count: number): string => (inFigures ? formatCount(count) : numberWord(count))
  const everywhere = carried.length === 2 ? 'in both' : `in all ${numberWord(carried.length)}`
  const parts = [
    all === 0 ? `none is ${everywhere}` : `${inWords(all)} ${plural(all, 'is', 'are')} ${everywhere}`,
  ]
  if (several > 0) parts.push(`${inWords(several)} ${plural(several, 'is', 'are')} in several`)
  const [alone = 0] = carried
  const matched = alone === 0 ? 'each has a match' : `for ${inWords(alone)} no match was found`
  return `${parts.join(', ')}, and ${matched}`
}

/** " Two credit Reuters, two The New York Times and one The Guardian." */
function credits({ compared }: StoryView): string {
  const byCredit = new Map<string, number>()
  for (const { credit } of compared)
    if (credit !== null) byCredit.set(credit, (byCredit.get(credit) ?? 0) + 1)
  const [first, ...others] = [...byCredit].sort(([, a], [, b]) => b - a)
  if (first === undefined) return ''
  const rest = others.map(([credit, count]) => `${numberWord(count)} ${credit}`)
  const verb = plural(first[1], 'credits', 'credit')
  return ` ${sentenceStart(listInWords([`${numberWord(first[1])} ${verb} ${first[0]}`, ...rest]))}.`
}
