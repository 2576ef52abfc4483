/**
 * Gradient-boosted regression trees, evaluation only (Friedman 2001). A model is text so that it can live in a source file:
 * trees separated by `|`, nodes in pre-order separated by `,`: a split is `f<feature>:<threshold>` followed by its two branches
 * (at most the threshold first), a leaf is its value.
 */
export interface Forest {
  /** Feature of a node, or -1 for a leaf. */
  feature: Int16Array
  /** Threshold of a split, value of a leaf. */
  value: Float64Array
  /** Node to go to when the feature exceeds the threshold; otherwise the next node. */
  right: Int32Array
  roots: Int32Array
}

/** Reads a model as `learn-speaker` writes it. Throws on anything else. */
export function readForest(model: string): Forest {
  const trees = model.split('|').map(tree => tree.split(','))
  const count = trees.reduce((sum, tree) => sum + tree.length, 0)
  const forest: Forest = {
    feature: new Int16Array(count).fill(-1),
    value: new Float64Array(count),
    right: new Int32Array(count),
    roots: new Int32Array(trees.length),
  }
  let at = 0
  trees.forEach((nodes, t) => {
    forest.roots[t] = at
    const waiting: number[] = []
    for (const node of nodes) {
      const index = at++
      if (node.startsWith('f')) {
        const [feature, threshold] = node.slice(1).split(':')
        forest.feature[index] = Number(feature)
        forest.value[index] = Number(threshold)
        waiting.push(index)
      } else {
        forest.value[index] = Number(node)
        // The leaf ends a left branch: its innermost waiting split goes right from here.
        const split = waiting.pop()
        if (split !== undefined) forest.right[split] = at
      }
    }
    const splits = nodes.filter(node => node.startsWith('f')).length
    if (nodes.length !== 2 * splits + 1 || waiting.length > 0)
      throw new Error(`tree ${t} of the model is cut short`)
  })
  return forest
}

/** The sum of the values of the trees `from` to `to` (exclusive; all when left out) for one row of features. */
export function evaluate(forest: Forest, row: Float64Array, from = 0, to = forest.roots.length): number {
  const { feature, value, right, roots } = forest
  let sum = 0
  for (let t = from; t < to; t++) {
    let node = roots[t] as number
    let split = feature[node] as number
    while (split >= 0) {
      node = (row[split] as number) <= (value[node] as number) ? node + 1 : (right[node] as number)
      split = feature[node] as number
    }
    sum += value[node] as number
  }
  return sum
}
