import { listLookAlikeCandidates } from '@/lib/data/look-alikes'
import type { ImportDraft, LookAlike } from '@/lib/schema/import'
import { keptWords, runsOf, sharedRuns } from './fingerprint'

/** Candidates that are read and compared word by word. */
const MOST_CANDIDATES = 20
/** Shown; a wire report can be in every paper. */
const MOST_SHOWN = 8
/** Two versions of one report share at least half of their runs of four words … */
const LEAST_RESEMBLANCE = 0.5
/** … or nearly all of the shorter one stands in the longer: an excerpt, a teaser, a longer later version. */
const LEAST_CONTAINED = 0.8

/**
 * The kept texts that say the same as the draft or nearly the same, the likest first: "looks like one you have". Earlier
 * revisions are found too. `revisionId` and `slug` lead to the text, so that a page can show the words that differ.
 */
export async function findLookAlikes(draft: ImportDraft): Promise<LookAlike[]> {
  const { keptSha256 = null, sketch = [] } = draft.analysis.fingerprint ?? {}
  const candidates = await listLookAlikeCandidates(
    { sha256: draft.sha256, keptSha256, sketch },
    MOST_CANDIDATES,
  )
  const own = runsOf(keptWords(draft.text, draft.analysis))
  return candidates
    .map((candidate): LookAlike => {
      const { slug, number, revisionId, current, headline, outlet, day, text, parts } = candidate
      const words = keptWords(text, { ...parts, credit: null, furniture: [] })
      const { resemblance, ofLeft, ofRight } = sharedRuns(own, runsOf(words))
      const relation =
        candidate.sha256 === draft.sha256
          ? 'same-text'
          : keptSha256 !== null && candidate.keptSha256 === keptSha256
            ? 'same-words'
            : 'near'
      return {
        slug,
        number,
        revisionId,
        current,
        headline,
        outlet,
        day,
        relation,
        resemblance,
        contained: ofLeft,
        containing: ofRight,
      }
    })
    .filter(
      ({ relation, resemblance, contained, containing }) =>
        relation !== 'near' ||
        resemblance >= LEAST_RESEMBLANCE ||
        Math.max(contained, containing) >= LEAST_CONTAINED,
    )
    .sort(
      (a, b) =>
        RANK[a.relation] - RANK[b.relation] ||
        b.resemblance - a.resemblance ||
        Number(b.current) - Number(a.current),
    )
    .slice(0, MOST_SHOWN)
}

const RANK = { 'same-text': 0, 'same-words': 1, near: 2 }
