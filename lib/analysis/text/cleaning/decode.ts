/**
 * The labelling (true = article) that agrees most with the scores, each change between neighbours costing `cost`: exact, by
 * dynamic programming over two states (Viterbi 1967), so that a single odd line in running text stays with its neighbours.
 */
export function decode(scores: readonly number[], cost: number): boolean[] {
  const from = { in: new Uint8Array(scores.length), out: new Uint8Array(scores.length) }
  let inside = 0
  let outside = 0
  scores.forEach((score, i) => {
    // A page begins and ends outside the article at no cost: a text may be all article.
    const change = i === 0 ? 0 : cost
    const enter = outside - change > inside
    const leave = inside - change > outside
    from.in[i] = enter ? 1 : 0
    from.out[i] = leave ? 1 : 0
    const nextInside = (enter ? outside - change : inside) + score
    outside = leave ? inside - change : outside
    inside = nextInside
  })
  const labels = new Array<boolean>(scores.length).fill(false)
  let state = inside > outside
  for (let i = scores.length - 1; i >= 0; i--) {
    labels[i] = state
    if (state ? from.in[i] : from.out[i]) state = !state
  }
  return labels
}
