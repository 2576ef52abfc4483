/** Few segments have more words or partners; so many are sorted several times faster by insertion. */
const SHORT = 64

/** Sorts indexes by what stands at them in `keys`, ascending; equal ones stay in order. */
export function sortIndexes(indexes: number[], keys: Int32Array | Float64Array): void {
  if (indexes.length > SHORT) {
    indexes.sort((x, y) => keys[x]! - keys[y]!)
    return
  }
  for (let i = 1; i < indexes.length; i++) {
    const index = indexes[i]!
    const key = keys[index]!
    let at = i
    for (; at > 0 && keys[indexes[at - 1]!]! > key; at--) indexes[at] = indexes[at - 1]!
    indexes[at] = index
  }
}
