import type { Cell } from './cells'
import { sortIndexes } from './sort-indexes'

/** How cells stand among the candidates of their row and column. */
export interface Standing {
  /** Cells of the row, or the column, that score higher. */
  rankInRow: Float64Array
  rankInColumn: Float64Array
  /**
   * Mean score of a segment's nearest partners, by segment. Taken off a cell's own score it is what cross-domain
   * similarity local scaling does (Conneau et al. 2018): a sentence of commonplaces is near to all, and to none.
   */
  meanOfRow: Float64Array
  meanOfColumn: Float64Array
  /** The score of a pair of segments; 0 when it is no candidate. */
  at(left: number, right: number): number
}

/** Up to this many pairs of segments a grid of all scores takes 2 MB at most and is read many times faster than a map. */
const GRID_CELLS = 1 << 18

class Grid {
  private readonly scores: Float64Array

  constructor(size: number) {
    this.scores = new Float64Array(size)
  }

  get(at: number): number {
    return this.scores[at]!
  }

  set(at: number, score: number): void {
    this.scores[at] = score
  }
}

/** Partners averaged for a segment's usual nearness. */
const NEAREST = 3

/** Symmetric: swapping the sides of the cells swaps rows and columns. */
export function rankCells(cells: readonly Cell[], rows: number, columns: number): Standing {
  const scores = rows * columns <= GRID_CELLS ? new Grid(rows * columns) : new Map<number, number>()
  const perRow: number[][] = Array.from({ length: rows }, () => [])
  const perColumn: number[][] = Array.from({ length: columns }, () => [])
  cells.forEach((cell, c) => {
    scores.set(cell.left * columns + cell.right, cell.base)
    perRow[cell.left]!.push(c)
    perColumn[cell.right]!.push(c)
  })
  const row = rankLists(cells, perRow)
  const column = rankLists(cells, perColumn)
  return {
    rankInRow: row.ranks,
    rankInColumn: column.ranks,
    meanOfRow: row.means,
    meanOfColumn: column.means,
    at: (left, right) =>
      left < 0 || right < 0 || left >= rows || right >= columns
        ? 0
        : (scores.get(left * columns + right) ?? 0),
  }
}

/** Cells of equal score share the better rank. */
function rankLists(
  cells: readonly Cell[],
  lists: readonly number[][],
): { ranks: Float64Array; means: Float64Array } {
  const descending = Float64Array.from(cells, cell => -cell.base)
  const ranks = new Float64Array(cells.length)
  const means = new Float64Array(lists.length)
  lists.forEach((list, k) => {
    sortIndexes(list, descending)
    let rank = 0
    let sum = 0
    list.forEach((c, position) => {
      const { base } = cells[c]!
      if (position > 0 && base < cells[list[position - 1]!]!.base) rank = position
      ranks[c] = rank
      if (position < NEAREST) sum += base
    })
    means[k] = sum / NEAREST
  })
  return { ranks, means }
}
