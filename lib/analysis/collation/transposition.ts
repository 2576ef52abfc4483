interface ScoredPair {
  left: number
  right: number
  score: number
}

/** Linked segments as one thing with a place in both articles. */
interface Block {
  left: number
  right: number
  weight: number
}

/**
 * Which links stand elsewhere in the other's order: those outside the heaviest run in which both sides ascend, a link
 * weighing its score. Linked segments move together, so the segments of one n:m row are all transposed or none. Where
 * two runs weigh the same (two rows that change places), what is not on both is transposed, so that swapping the sides
 * gives the same flags. One flag per link, in the order given; O(n log n).
 */
export function findTransposed(links: readonly ScoredPair[]): boolean[] {
  const blockOf = connect(links)
  const sums = new Map<number, Block & { links: number }>()
  links.forEach((link, k) => {
    const sum = sums.get(blockOf[k]!) ?? { left: 0, right: 0, weight: 0, links: 0 }
    sum.left += link.left
    sum.right += link.right
    sum.weight += link.score
    sum.links++
    sums.set(blockOf[k]!, sum)
  })
  const names = [...sums.keys()]
  const blocks = [...sums.values()].map(b => ({
    left: b.left / b.links,
    right: b.right / b.links,
    weight: b.weight,
  }))
  const straight = heaviestRun(blocks)
  const mirrored = heaviestRun(blocks.map(b => ({ left: b.right, right: b.left, weight: b.weight })))
  const inPlace = new Set(names.filter((_, k) => straight.has(k) && mirrored.has(k)))
  return blockOf.map(block => !inPlace.has(block))
}

/** For each link the number of the connected component it belongs to. */
function connect(links: readonly ScoredPair[]): number[] {
  const parent = links.map((_, k) => k)
  const find = (k: number): number => {
    while (parent[k] !== k) k = parent[k] = parent[parent[k]!]!
    return k
  }
  const ofLeft = new Map<number, number>()
  const ofRight = new Map<number, number>()
  const join = (seen: Map<number, number>, segment: number, k: number): void => {
    const first = seen.get(segment)
    if (first === undefined) seen.set(segment, k)
    else parent[find(k)] = find(first)
  }
  links.forEach((link, k) => {
    join(ofLeft, link.left, k)
    join(ofRight, link.right, k)
  })
  return links.map((_, k) => find(k))
}

/** Indexes of the blocks on the heaviest run in which `right` does not descend while `left` ascends. */
function heaviestRun(blocks: readonly Block[]): Set<number> {
  const order = blocks
    .map((_, k) => k)
    .sort((x, y) => blocks[x]!.left - blocks[y]!.left || blocks[x]!.right - blocks[y]!.right)
  const places = [...new Set(blocks.map(b => b.right))].sort((a, b) => a - b)
  const rank = new Map(places.map((place, k) => [place, k + 1]))
  // A Fenwick tree over the places: the block that ends the heaviest run at or before a place.
  const tree = new Int32Array(places.length + 1).fill(-1)
  const total = new Float64Array(blocks.length)
  const before = new Int32Array(blocks.length).fill(-1)
  let end = -1
  for (const k of order) {
    const at = rank.get(blocks[k]!.right)!
    let best = -1
    for (let i = at; i > 0; i -= i & -i)
      if (tree[i]! >= 0 && (best < 0 || total[tree[i]!]! > total[best]!)) best = tree[i]!
    before[k] = best
    total[k] = blocks[k]!.weight + (best < 0 ? 0 : total[best]!)
    if (end < 0 || total[k]! > total[end]!) end = k
    for (let i = at; i <= places.length; i += i & -i)
      if (tree[i]! < 0 || total[k]! > total[tree[i]!]!) tree[i] = k
  }
  const run = new Set<number>()
  for (let k = end; k >= 0; k = before[k]!) run.add(k)
  return run
}
