import { numberWord, plural, sentenceStart } from '@/lib/format/counts'
import type { CoverageView } from '@/lib/schema/story-view'

/** How many passages all tell, how many several, and for how many no match was found, in words. */
export function CoverageFinding({ view: { counts, compared } }: { view: CoverageView }) {
  const { all, several, one } = counts
  if (several === 0) return <>No passage is in two articles.</>
  const shared = `${sentenceStart(inWords(several))} ${plural(several, 'passage is', 'passages are')}`
  const alone = one === 0 ? 'and each has a match.' : `and for ${inWords(one)} no match was found.`
  if (compared.length === 2) return `${shared} in both, ${alone}`
  const everywhere = all === 0 ? 'none' : inWords(all)
  return `${shared} in several articles, ${everywhere} in all ${numberWord(compared.length)}, ${alone}`
}

/** In large type numbers are words for longer than in the text. */
const inWords = (count: number): string => numberWord(count, 99)
