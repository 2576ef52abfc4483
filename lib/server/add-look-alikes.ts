import { collate } from '@/lib/analysis/collation/collate'
import type { Passage, Piece } from '@/lib/analysis/collation/model'
import { findRevision } from '@/lib/data/revisions'
import { outletLine, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import type { DifferingWords, LookAlikeView } from '@/lib/schema/add-view'
import type { ImportDraft, LookAlike } from '@/lib/schema/import'
import { witnessOf } from './collations'
import { isDifference } from './comparison-passages'

/** Shown: the likest. A wire report can be in every paper. */
const MOST_SHOWN = 3
/** Places where words differ that are listed; the comparison has all. */
const MOST_PLACES = 6
/** Sentences that two texts may have together to be laid side by side while the reader waits. */
const MOST_SENTENCES = 1500
/** So many words before a place tell where it is. */
const WORDS_BEFORE = 4

/** The kept texts that are like the draft, each with the words that differ. */
export async function lookAlikeViews(draft: ImportDraft): Promise<LookAlikeView[]> {
  const found = (await findLookAlikes(draft)).slice(0, MOST_SHOWN)
  return Promise.all(found.map(one => lookAlikeView(draft, one)))
}

async function lookAlikeView(draft: ImportDraft, found: LookAlike): Promise<LookAlikeView> {
  const { slug, number, current, relation, headline, outlet, day, resemblance } = found
  const kept = await findRevision(slug, number)
  const view: LookAlikeView = {
    slug,
    number,
    current,
    relation,
    resemblance,
    title: titleText({ headline, opening: kept?.opening ?? '' }),
    outlet: sentenceStart(outletLine({ outlet, credit: kept?.credit ?? null })),
    day: formatDay(day),
    story: kept?.story ?? null,
    differences: [],
    differing: 0,
    onlyIncoming: null,
    onlyKept: null,
  }
  const { segments } = draft.analysis
  if (kept === null || relation === 'same-text' || segments.length + kept.segments > MOST_SENTENCES)
    return view
  const { passages } = collate({ text: draft.text, segments, language: draft.language }, witnessOf(kept))
  const places = passages.flatMap(placesOf)
  return {
    ...view,
    differences: places.slice(0, MOST_PLACES),
    differing: places.length,
    onlyIncoming: passages.reduce((sum, { left, right }) => sum + (right.length === 0 ? left.length : 0), 0),
    onlyKept: passages.reduce((sum, { left, right }) => sum + (left.length === 0 ? right.length : 0), 0),
  }
}

function placesOf({ left, right, pieces }: Passage): DifferingWords[] {
  if (left.length === 0 || right.length === 0) return []
  return pieces.flatMap((piece, index) =>
    isDifference(piece)
      ? [{ before: wordsBefore(pieces, index), incoming: piece.left.trim(), kept: piece.right.trim() }]
      : [],
  )
}

function wordsBefore(pieces: readonly Piece[], index: number): string {
  const words = pieces
    .slice(0, index)
    .map(({ left }) => left)
    .join('')
    .split(/\s+/u)
    .filter(word => word !== '')
  return `${words.length > WORDS_BEFORE ? '… ' : ''}${words.slice(-WORDS_BEFORE).join(' ')}`
}
