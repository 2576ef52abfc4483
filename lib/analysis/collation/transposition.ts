interface Cell {
  left: number
  right: number
}

/**
 * Which links stand elsewhere in the other's order: those that are not on a longest run in which both sides ascend.
 * One flag per link, in the order given. The run found is the same when the sides are swapped: among the longest runs
 * it keeps the one nearest to the start in the sum of both positions.
 */
export function findTransposed(links: readonly Cell[]): boolean[] {
  const order = links.map((_, i) => i)
  order.sort((x, y) => {
    const a = links[x]!
    const b = links[y]!
    return a.left + a.right - (b.left + b.right) || a.left - b.left
  })
  const kept = longestChain(order.map(i => links[i]!))
  const transposed = links.map(() => true)
  for (const at of kept) transposed[order[at]!] = false
  return transposed
}

/** Indexes of a longest chain in which neither side descends (equal is allowed: n:m rows). O(n log n) by patience sorting. */
function longestChain(cells: readonly Cell[]): number[] {
  const sorted = cells
    .map((_, i) => i)
    .sort((x, y) => {
      const a = cells[x]!
      const b = cells[y]!
      return a.left - b.left || a.right - b.right
    })
  const tails: number[] = []
  const before = new Int32Array(cells.length).fill(-1)
  for (const i of sorted) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (cells[tails[mid]!]!.right <= cells[i]!.right) low = mid + 1
      else high = mid
    }
    before[i] = low > 0 ? tails[low - 1]! : -1
    tails[low] = i
  }
  const chain: number[] = []
  for (let i = tails.length > 0 ? tails[tails.length - 1]! : -1; i >= 0; i = before[i]!) chain.push(i)
  return chain
}
