import type { Utterance } from './utterances'

/** Says how well an utterance fits a group's representative: 0 for not at all, the greater the better. */
export type Judge = (utterance: Utterance, representative: Utterance) => number

/** The rarest words and word pairs of an utterance are looked up, so many of them … */
const MOST_LOOKUPS = 20
/** … in lists this long. A word of more representatives says too little to lead anywhere by itself. */
const LONGEST_LIST = 64
/** … until this many places were seen: with the limits above and below, what an utterance costs has a bound. */
const MOST_PLACES = 200
/** The best candidates by shared lookups are compared in full. */
const MOST_COMPARED = 12
/** Different wordings of one statement that later ones are compared with. */
const MOST_REPRESENTATIVES = 6
/** From this fit on, an utterance is so like its group that it adds no wording of its own. */
const SAME_WORDING = 0.97

/**
 * Groups utterances around representatives, the fullest in marks first ("leader" clustering, Hartigan 1975): each joins the
 * group that fits best, or begins one. Candidates come from an inverted index of words and neighbouring pairs of words, so
 * time is near-linear in the number of utterances, whatever they say. Each group's first member is its fullest.
 */
export function groupUtterances(utterances: readonly Utterance[], judge: Judge): Utterance[][] {
  const groups: { members: Utterance[]; representatives: number }[] = []
  const groupOf = new Map<number, number>()
  const find = candidateFinder()
  const lists = new Map<string, Utterance[]>()
  const ordered = [...utterances].sort(
    (a, b) =>
      Number(a.reported) - Number(b.reported) || b.content.length - a.content.length || a.index - b.index,
  )
  for (const utterance of ordered) {
    const keys = lookupKeys(utterance)
    let best: { group: number; fit: number } | null = null
    for (const candidate of find(keys, lists)) {
      const fit = judge(utterance, candidate)
      const group = groupOf.get(candidate.index)
      if (fit > 0 && group !== undefined && fit > (best?.fit ?? 0)) best = { group, fit }
    }
    const group = best === null ? undefined : groups[best.group]
    if (best === null || group === undefined) {
      groupOf.set(utterance.index, groups.length)
      groups.push({ members: [utterance], representatives: 1 })
      addTo(lists, keys, utterance)
      continue
    }
    group.members.push(utterance)
    groupOf.set(utterance.index, best.group)
    if (best.fit < SAME_WORDING && group.representatives < MOST_REPRESENTATIVES) {
      group.representatives++
      addTo(lists, keys, utterance)
    }
  }
  return groups.map(({ members }) => members)
}

/** Content words, pairs of neighbours, and, for what has next to no content, all its words at once. */
function lookupKeys(utterance: Utterance): string[] {
  const keys = new Set<string>()
  const { content, words } = utterance
  for (const [index, key] of content.entries()) {
    keys.add(key)
    const next = content[index + 1]
    if (next !== undefined) keys.add(`${key} ${next}`)
  }
  if (content.length < 3) keys.add(`= ${words.join(' ')}`)
  return [...keys]
}

/** Finds the representatives that share the rarest keys, the most promising first. */
function candidateFinder() {
  /** By utterance index; all 0 between calls. */
  const votes: number[] = []
  return (keys: readonly string[], lists: ReadonlyMap<string, Utterance[]>): Utterance[] => {
    const found: Utterance[][] = []
    for (const key of keys) {
      const list = lists.get(key)
      if (list !== undefined) found.push(list)
    }
    found.sort((a, b) => a.length - b.length)
    const seen: Utterance[] = []
    let places = 0
    for (const list of found.slice(0, MOST_LOOKUPS)) {
      places += list.length
      if (places > MOST_PLACES && seen.length > 0) break
      for (const utterance of list) {
        const before = votes[utterance.index] ?? 0
        if (before === 0) seen.push(utterance)
        votes[utterance.index] = before + 1 / list.length
      }
    }
    const ranked = seen.sort((a, b) => (votes[b.index] ?? 0) - (votes[a.index] ?? 0) || a.index - b.index)
    for (const { index } of seen) votes[index] = 0
    return ranked.slice(0, MOST_COMPARED)
  }
}

function addTo(lists: Map<string, Utterance[]>, keys: readonly string[], utterance: Utterance): void {
  for (const key of keys) {
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [utterance])
    else if (list.length < LONGEST_LIST) list.push(utterance)
  }
}
