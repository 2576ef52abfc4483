import type { Link, PassageRelation, Witness } from './model'

/** A passage before its words are compared: which segments it holds and where it stands. */
export interface Row {
  left: number[]
  right: number[]
  relation: PassageRelation
  transposed: boolean
  /** The links inside the row, strongest first; empty for a one-sided row. */
  links: Link[]
  /** The weakest of the links that hold it together, not counting those it holds besides; 1 without links. */
  score: number
}

/** One sentence that several of the other article retell may gather this many of them. */
const STAR_LIMIT = 5
/** Two or more sentences on both sides: at most this many a side, or nobody can read the row as one passage. */
const BLOCK_LIMIT = 3
/** Share of all left-right pairs of such a block that must be linked; a chain a-b-c-d has less and falls apart. */
const BLOCK_DENSITY = 0.6

/**
 * The rows of a collation from the links of an alignment: every segment of both witnesses stands in exactly one. Rows are
 * the connected components of the links, built strongest link first; a link that would chain unrelated content into one
 * row is left out, so a component falls apart at its weakest links. Sentences that are equal but for white space make a
 * row of their own. Order: the left article's; what only the right has follows the row that stands before it there.
 * Swapping the sides gives the mirrored rows (in the other article's order).
 */
export function arrangePassages(left: Witness, right: Witness, links: readonly Link[]): Row[] {
  const leftTexts = textsOf(left)
  const rightTexts = textsOf(right)
  const linked = linkedRows(leftTexts, rightTexts, links)
  const rows = [...linked, ...equalRows(leftTexts, rightTexts, linked)]
  const leftRow = new Array<Row | undefined>(left.segments.length)
  const rightRow = new Array<Row | undefined>(right.segments.length)
  for (const row of rows) {
    for (const index of row.left) leftRow[index] = row
    for (const index of row.right) rightRow[index] = row
  }

  const opening: Row[] = []
  const following = new Map<Row, Row[]>()
  let place = opening
  for (let index = 0; index < right.segments.length; index++) {
    const row = rightRow[index]
    if (row === undefined) {
      place.push(oneSided([], [index]))
    } else if (!row.transposed && row.right[0] === index) {
      place = following.get(row) ?? []
      following.set(row, place)
    }
  }

  const ordered = opening
  for (let index = 0; index < left.segments.length; index++) {
    const row = leftRow[index]
    if (row === undefined) {
      ordered.push(oneSided([index], []))
    } else if (row.left[0] === index) {
      ordered.push(row)
      for (const after of following.get(row) ?? []) ordered.push(after)
    }
  }
  return ordered
}

function oneSided(left: number[], right: number[]): Row {
  return {
    left,
    right,
    relation: left.length > 0 ? 'left-only' : 'right-only',
    transposed: false,
    links: [],
    score: 1,
  }
}

interface Block {
  left: number[]
  right: number[]
  closed: boolean
}

function linkedRows(
  leftTexts: readonly string[],
  rightTexts: readonly string[],
  links: readonly Link[],
): Row[] {
  const isVerbatim = (link: Link) => leftTexts[link.left] === rightTexts[link.right]

  const valid = links.filter(link => link.left in leftTexts && link.right in rightTexts)
  const texts = (link: Link) => {
    const [first, second] = [leftTexts[link.left]!, rightTexts[link.right]!]
    return first < second ? `${first}\n${second}` : `${second}\n${first}`
  }
  const ranked = valid
    .map(link => ({ link, verbatim: isVerbatim(link) }))
    .sort(
      (one, other) =>
        Number(other.verbatim) - Number(one.verbatim) ||
        (one.verbatim ? 0 : other.link.score - one.link.score) ||
        byCloseness(one.link, other.link) ||
        compare(texts(one.link), texts(other.link)),
    )

  const neighbours = new Map<number, Set<number>>()
  for (const link of valid) {
    const known = neighbours.get(link.left)
    if (known === undefined) neighbours.set(link.left, new Set([link.right]))
    else known.add(link.right)
  }

  const leftBlock = new Map<number, Block>()
  const rightBlock = new Map<number, Block>()
  const inside: { link: Link; joins: boolean }[] = []
  for (const { link, verbatim } of ranked) {
    const one = leftBlock.get(link.left) ?? { left: [link.left], right: [], closed: false }
    const other = rightBlock.get(link.right) ?? { left: [], right: [link.right], closed: false }
    if (one === other) {
      inside.push({ link, joins: false })
      continue
    }
    if (one.closed || other.closed) continue
    const merged: Block = {
      left: [...one.left, ...other.left],
      right: [...one.right, ...other.right],
      closed: verbatim,
    }
    if (!readsAsOne(merged, neighbours)) continue
    for (const index of merged.left) leftBlock.set(index, merged)
    for (const index of merged.right) rightBlock.set(index, merged)
    inside.push({ link, joins: true })
  }

  const rowOf = new Map<Block, Row>()
  for (const { link, joins } of inside) {
    const block = leftBlock.get(link.left)!
    let row = rowOf.get(block)
    if (row === undefined) {
      block.left.sort((a, b) => a - b)
      block.right.sort((a, b) => a - b)
      row = {
        left: block.left,
        right: block.right,
        relation: 'overlap',
        transposed: false,
        links: [],
        score: 1,
      }
      rowOf.set(block, row)
    }
    row.links.push(link)
    if (joins) row.score = Math.min(row.score, link.score)
  }
  const rows = [...rowOf.values()]
  for (const row of rows) {
    row.relation = relationOf(row, leftTexts, rightTexts)
    row.transposed = row.links.every(link => link.transposed)
  }
  return rows
}

/**
 * Rows of segments that no link holds and that say the same to the letter in the same place: between two rows that both
 * articles have in order, from the front and from the back. They are what has no words to link by: marks, pictures, "* * *".
 */
function equalRows(
  leftTexts: readonly string[],
  rightTexts: readonly string[],
  linked: readonly Row[],
): Row[] {
  const leftTaken = new Set(linked.flatMap(row => row.left))
  const rightTaken = new Set(linked.flatMap(row => row.right))
  const anchors = uncrossed(
    linked.filter(row => !row.transposed).map(row => [row.left[0]!, row.right[0]!] as const),
  )
  anchors.push([leftTexts.length, rightTexts.length])
  const rows: Row[] = []
  let [leftFrom, rightFrom] = [0, 0]
  for (const [leftTo, rightTo] of anchors) {
    const ours = free(leftFrom, leftTo, leftTaken)
    const theirs = free(rightFrom, rightTo, rightTaken)
    const pair = (one: number, other: number) => {
      rows.push({ left: [one], right: [other], relation: 'verbatim', transposed: false, links: [], score: 1 })
    }
    let start = 0
    let [leftEnd, rightEnd] = [ours.length, theirs.length]
    const isEqual = (one: number, other: number) => leftTexts[ours[one]!] === rightTexts[theirs[other]!]
    for (; start < leftEnd && start < rightEnd && isEqual(start, start); start++)
      pair(ours[start]!, theirs[start]!)
    for (; leftEnd > start && rightEnd > start && isEqual(leftEnd - 1, rightEnd - 1); leftEnd--, rightEnd--) {
      pair(ours[leftEnd - 1]!, theirs[rightEnd - 1]!)
    }
    leftFrom = Math.max(leftFrom, leftTo)
    rightFrom = Math.max(rightFrom, rightTo)
  }
  return rows
}

/** The pairs that no other crosses, ascending on both sides. */
function uncrossed(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0])
  const leastBehind = new Array<number>(sorted.length + 1).fill(Infinity)
  for (let index = sorted.length - 1; index >= 0; index--) {
    leastBehind[index] = Math.min(leastBehind[index + 1]!, sorted[index]![1])
  }
  let greatest = -1
  return sorted.filter(([, right], index) => {
    const isFree = greatest < right && leastBehind[index + 1]! > right
    greatest = Math.max(greatest, right)
    return isFree
  })
}

function free(from: number, to: number, taken: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (let index = from; index < to; index++) if (!taken.has(index)) found.push(index)
  return found
}

function textsOf(witness: Witness): string[] {
  return witness.segments.map(segment => flattened(witness.text.slice(segment.start, segment.end)))
}

/** Ties between equally strong links: the pair that stands nearer to the same place first; the same from either side. */
function byCloseness(one: Link, other: Link): number {
  return (
    Number(one.transposed) - Number(other.transposed) ||
    Math.abs(one.left - one.right) - Math.abs(other.left - other.right) ||
    one.left + one.right - (other.left + other.right) ||
    Math.min(one.left, one.right) - Math.min(other.left, other.right)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function readsAsOne(block: Block, neighbours: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  const fewer = Math.min(block.left.length, block.right.length)
  const more = Math.max(block.left.length, block.right.length)
  if (fewer === 1) return more <= STAR_LIMIT
  if (more > BLOCK_LIMIT) return false
  let linked = 0
  for (const left of block.left) {
    for (const right of block.right) if (neighbours.get(left)?.has(right) === true) linked++
  }
  return linked >= BLOCK_DENSITY * fewer * more
}

function relationOf(row: Row, leftTexts: readonly string[], rightTexts: readonly string[]): PassageRelation {
  const joined = (indexes: number[], texts: readonly string[]) => indexes.map(index => texts[index]).join(' ')
  if (joined(row.left, leftTexts) === joined(row.right, rightTexts)) return 'verbatim'
  const same = row.links.filter(link => link.relation === 'same')
  const toldLeft = new Set(same.map(link => link.left))
  const toldRight = new Set(same.map(link => link.right))
  return toldLeft.size === row.left.length && toldRight.size === row.right.length ? 'same' : 'overlap'
}

/** Texts that differ only in white space are the same words. */
function flattened(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
}

/** White space that is not one blank. */
const UNEVEN = /[^\S ]|\s\s/u
