import type { Link, Witness } from './model'

/** The links of two of a story's articles; `left` and `right` are their positions among the witnesses. */
export interface PairLinks {
  left: number
  right: number
  links: readonly Link[]
}

/** What one article has of a passage. `same`: most of the others' versions could be swapped with it. */
export interface CoverageCell {
  relation: 'same' | 'overlap' | 'absent'
  /** Its segments, ascending; empty when absent. */
  segments: number[]
  /**
   * When absent: the strongest link of one of its segments, which is told in another row, with one of this row. Too few of
   * the row's articles have such a link for the two rows to be one, so that it is no sign that the article tells the
   * passage, and none that it does not. null when there is none.
   */
  loose: LooseLink | null
}

/** A link that a comparison of two articles has and the rows over all articles do not follow. */
export interface LooseLink {
  /** The segment of the article that the cell is about. */
  segment: number
  /** The article of the row that it is linked with, and the segment there. */
  other: number
  otherSegment: number
  score: number
}

/** A passage over all articles of a story. */
export interface CoverageRow {
  /** 1-based, in the order of the rows. */
  number: number
  /** How many articles carry it. */
  carried: number
  /** How many carry it or are loosely linked with it. Only what no link leads to, 1, may be called told by one alone. */
  linked: number
  /** The article whose version is nearest to the others': its words stand for the row. */
  lead: number
  /** One an article, in the order of the witnesses. */
  cells: CoverageCell[]
}

/** Half of the pairs of articles that two groups bring must be linked before the groups become one passage. */
const SUPPORT = 0.5
/** Two articles on either side make four pairs. */
const GROUPS = 4
/** A passage holds at most this many segments of one article, and no two further apart than NEAR places. */
const SEGMENTS_AN_ARTICLE = 3
const NEAR = 2
/** Links that lacked support get another chance when groups have grown; more rounds change hardly anything. */
const ROUNDS = 3

/**
 * The passages of a story over all its articles, from the links of its pairs; those that most articles carry first, then
 * by where they stand. Every segment of every article is in exactly one row.
 *
 * Links are followed strongest first. A link between two groups of segments joins them only when half of the pairs of
 * articles across the two groups are linked, and more than half where both groups have several articles: a bad link
 * between two passages that three articles each tell is one pair of nine, and is left out. Nor do two distant segments of
 * one article ever meet in a row. What a link that was not followed says is kept in the cells. (Constrained agglomerative clustering with average linkage over articles; compare
 * Barzilay & Lee 2003, who cluster sentences of several outlets.)
 */
export function cover(witnesses: readonly Witness[], pairs: readonly PairLinks[]): CoverageRow[] {
  const graph = new StoryGraph(witnesses, pairs)
  const rows = graph.groups().map(group => rowOf(witnesses, group, graph))
  const place = new Map(rows.map(row => [row, placeOf(row, witnesses)]))
  rows.sort((a, b) => b.carried - a.carried || place.get(a)! - place.get(b)! || a.lead - b.lead)
  rows.forEach((row, index) => (row.number = index + 1))
  return rows
}

/** A segment: article and position. */
interface Node {
  article: number
  segment: number
}

interface Edge {
  one: number
  other: number
  link: Link
}

const NO_LINKS: ReadonlyMap<number, Link> = new Map()

class StoryGraph {
  readonly nodes: Node[] = []
  private readonly first: number[] = []
  private readonly edges: Edge[] = []
  private readonly neighbours: Map<number, Link>[] = []

  constructor(witnesses: readonly Witness[], pairs: readonly PairLinks[]) {
    witnesses.forEach((witness, article) => {
      this.first.push(this.nodes.length)
      witness.segments.forEach((_, segment) => {
        this.nodes.push({ article, segment })
        this.neighbours.push(new Map())
      })
    })
    for (const { left, right, links } of pairs) {
      if (left === right) continue
      for (const link of links) this.connect(witnesses, left, right, link)
    }
    this.edges.sort((a, b) => b.link.score - a.link.score || a.one - b.one || a.other - b.other)
  }

  private connect(witnesses: readonly Witness[], left: number, right: number, link: Link) {
    const isInside = (article: number, segment: number) => segment in (witnesses[article]?.segments ?? [])
    if (!isInside(left, link.left) || !isInside(right, link.right)) return
    const one = this.first[left]! + link.left
    const other = this.first[right]! + link.right
    this.edges.push({ one, other, link })
    this.neighbours[one]!.set(other, link)
    this.neighbours[other]!.set(one, link)
  }

  linkOf(one: number, other: number): Link | undefined {
    return this.neighbours[one]?.get(other)
  }

  linksOf(node: number): ReadonlyMap<number, Link> {
    return this.neighbours[node] ?? NO_LINKS
  }

  groups(): number[][] {
    const groupOf = this.nodes.map((_, node) => [node])
    for (let round = 0; round < ROUNDS; round++) {
      let grew = false
      for (const { one, other } of this.edges) {
        const [a, b] = [groupOf[one]!, groupOf[other]!]
        if (a === b || !this.holdsTogether(a, b)) continue
        const merged = [...a, ...b].sort((x, y) => x - y)
        for (const node of merged) groupOf[node] = merged
        grew = true
      }
      if (!grew) break
    }
    return [...new Set(groupOf)]
  }

  private holdsTogether(a: readonly number[], b: readonly number[]): boolean {
    const places = new Map<number, number[]>()
    for (const node of [...a, ...b]) {
      const { article, segment } = this.nodes[node]!
      const known = places.get(article)
      if (known === undefined) places.set(article, [segment])
      else known.push(segment)
    }
    for (const segments of places.values()) {
      if (segments.length > SEGMENTS_AN_ARTICLE) return false
      if (Math.max(...segments) - Math.min(...segments) > NEAR) return false
    }
    const linked = new Set<string>()
    const possible = new Set<string>()
    for (const one of a) {
      for (const other of b) {
        const [x, y] = [this.nodes[one]!.article, this.nodes[other]!.article]
        if (x === y) continue
        possible.add(`${x} ${y}`)
        if (this.neighbours[one]!.has(other)) linked.add(`${x} ${y}`)
      }
    }
    // Between two groups of several articles each, half is what one good and one bad link give: more is asked.
    const areGroups = possible.size >= GROUPS
    return areGroups ? linked.size > SUPPORT * possible.size : linked.size >= SUPPORT * possible.size
  }
}

function rowOf(witnesses: readonly Witness[], group: readonly number[], graph: StoryGraph): CoverageRow {
  const cells = witnesses.map((): CoverageCell => ({ relation: 'absent', segments: [], loose: null }))
  const articles = new Map<number, number[]>()
  for (const node of group) {
    const { article, segment } = graph.nodes[node]!
    cells[article]!.segments.push(segment)
    articles.set(article, [...(articles.get(article) ?? []), node])
  }
  let lead = group.length > 0 ? graph.nodes[group[0]!]!.article : 0
  let nearest = -1
  for (const [article, nodes] of articles) {
    let same = 0
    let nearness = 0
    for (const [other, others] of articles) {
      if (other === article) continue
      const links = nodes.flatMap(node => others.flatMap(place => graph.linkOf(node, place) ?? []))
      if (links.some(link => link.relation === 'same')) same++
      nearness += links.reduce((best, link) => Math.max(best, link.score), 0)
    }
    cells[article]!.relation = same * 2 >= articles.size - 1 ? 'same' : 'overlap'
    cells[article]!.segments.sort((a, b) => a - b)
    if (nearness > nearest) {
      nearest = nearness
      lead = article
    }
  }
  const linked = articles.size + markLoose(cells, group, graph)
  return { number: 0, carried: articles.size, linked, lead, cells }
}

/** Gives each absent cell the strongest link that leads out of the group to its article; returns how many have one. */
function markLoose(cells: readonly CoverageCell[], group: readonly number[], graph: StoryGraph): number {
  let count = 0
  for (const node of group) {
    const { article: other, segment: otherSegment } = graph.nodes[node]!
    for (const [far, { score }] of graph.linksOf(node)) {
      const { article, segment } = graph.nodes[far]!
      const cell = cells[article]!
      if (cell.relation !== 'absent' || score <= (cell.loose?.score ?? -1)) continue
      if (cell.loose === null) count++
      cell.loose = { segment, other, otherSegment, score }
    }
  }
  return count
}

/** 0 to 1: where a row stands in the articles that carry it, on average. */
function placeOf(row: CoverageRow, witnesses: readonly Witness[]): number {
  let sum = 0
  row.cells.forEach((cell, article) => {
    const first = cell.segments[0]
    if (first !== undefined) sum += first / Math.max(1, witnesses[article]!.segments.length)
  })
  return row.carried === 0 ? 0 : sum / row.carried
}
