import { type Candidate, type Context, candidatesFor } from './features'
import type { Mention } from './mention'
import { SPEAKER_TREES } from './speaker-weights'
import { evaluate, readForest } from './trees'

/** Who is taken for the speaker of a quotation, and who else it could be. */
export interface Attribution {
  /** Index into the reading's mentions, or -1. */
  mention: number
  /** Index into the reading's cues, or -1. */
  cue: number
  /** 0 to 1, uncalibrated: the share of the choice among the candidates, mentions of one person taken together. */
  share: number
  /** Other entities with their share, best first. */
  others: { entity: number; share: number }[]
}

/** Shares below this are not worth naming as a candidate. */
const WORTH_NAMING = 0.08

const NOBODY: Attribution = { mention: -1, cue: -1, share: 0, others: [] }

const forest = readForest(SPEAKER_TREES)

/**
 * Marked stretches of one text that are weighed with the trees; those behind are given to the speaker that their pattern alone binds
 * them to. An article has tens of quotations; what has more is a book or hostile, and must not take minutes.
 */
const MOST_WEIGHED = 1500
/** What a pattern alone is worth, on the scale of the shares. */
const PATTERN_SHARE = 0.7

/** Chooses the speaker of the `q`-th marked stretch among the mentions around it. */
export function attribute(context: Context, q: number): Attribution {
  const { mentions } = context.reading
  const frame = context.frames[q]
  if (!frame) return NOBODY
  if (q >= MOST_WEIGHED)
    return frame.bound < 0
      ? NOBODY
      : { mention: frame.bound, cue: frame.cue, share: PATTERN_SHARE, others: [] }
  const candidates = candidatesFor(context, q)
  if (candidates.length === 0) return NOBODY
  const scores = scoresOf(candidates)
  const top = Math.max(...scores)
  const weights = scores.map(s => Math.exp(s - top))
  const total = weights.reduce((sum, w) => sum + w, 0)
  const bestAt = scores.indexOf(top)
  const best = candidates[bestAt] as Candidate
  const entityOf = (c: Candidate) => (mentions[c.mention] as Mention).entity
  const bestEntity = entityOf(best)
  const shares = new Map<number, number>()
  let share = 0
  candidates.forEach((candidate, k) => {
    const part = (weights[k] as number) / total
    const entity = entityOf(candidate)
    if (k === bestAt || (entity >= 0 && entity === bestEntity)) share += part
    else if (entity >= 0) shares.set(entity, (shares.get(entity) ?? 0) + part)
  })
  const others = [...shares]
    .filter(([, part]) => part >= WORTH_NAMING)
    .map(([entity, part]) => ({ entity, share: part }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
  // “Two officials, who asked not to be named, said”: “who” and its antecedent are one, and the antecedent says more.
  const relative = (mentions[best.mention] as Mention).head === 'who'
  const bound =
    relative &&
    frame.bound >= 0 &&
    (mentions[frame.bound] as Mention).entity === bestEntity &&
    bestEntity >= 0
  return bound
    ? { mention: frame.bound, cue: frame.cue, share, others }
    : { mention: best.mention, cue: best.cue, share, others }
}

/** Trees after which candidates that lie far behind are given up. */
const FIRST_TREES = 70
/** How far behind, in log odds: the share of such a candidate is below half a per cent. */
const FAR_BEHIND = 4

/** Each candidate's score; one that the first trees put far behind keeps what it had then, which saves most of the time. */
function scoresOf(candidates: readonly Candidate[]): number[] {
  const trees = forest.roots.length
  const early = Math.min(FIRST_TREES, trees)
  const scores = candidates.map(c => evaluate(forest, c.row, 0, early))
  const floor = Math.max(...scores) - FAR_BEHIND
  return scores.map((score, i) =>
    score < floor
      ? score - FAR_BEHIND
      : score + evaluate(forest, (candidates[i] as Candidate).row, early, trees),
  )
}
