import { comparisonPath } from '@/lib/format/addresses'
import { numberWord, sentenceStart } from '@/lib/format/counts'
import type { StoryView } from '@/lib/schema/story-view'

/** The comparison that tells most, and why. */
export function BeginWith({ view: { suggested, compared, pairs } }: { view: StoryView }) {
  if (suggested === null) return null
  const { linked, differing } = suggested
  const [left, right] = [compared[suggested.left]!, compared[suggested.right]!]
  const counted = linked === 1 ? 'one passage is in both' : `${numberWord(linked)} passages are in both`
  const worded =
    differing === 0
      ? 'in the same words'
      : `${differing === linked ? (linked === 1 ? 'worded' : 'all worded') : `${numberWord(differing)} worded`} differently`
  return (
    <p className="begin">
      <a href={comparisonPath(left.slug, right.slug)}>
        Compare {left.siglum} with {right.siglum}
      </a>
      <span>
        {sentenceStart(counted)}, {worded}.
        {pairs.length > 1 && ' No other two tell so much of the same in other words.'}
      </span>
    </p>
  )
}
