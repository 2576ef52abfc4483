import type { LocalSpeaker } from './local-speakers'
import { fullKey } from './parse-name'

/**
 * Local speakers put together one by one (union-find, Tarjan 1975), never against a reader's decision and never two whom
 * one article names in full as different people. Near-linear in the number of speakers.
 */
export class Clusters {
  private readonly parent: number[]
  private readonly size: number[]
  /** For each root: what each article calls the person in full. */
  private readonly fullNames: Map<number, string>[]
  /** For each root: the speakers it must not be joined with. */
  private readonly apart: Set<number>[]

  constructor(speakers: readonly LocalSpeaker[]) {
    this.parent = speakers.map(speaker => speaker.index)
    this.size = speakers.map(() => 1)
    this.apart = speakers.map(() => new Set())
    this.fullNames = speakers.map(speaker => {
      const key = speaker.kind === 'person' ? fullKey(speaker.parsed) : null
      return new Map(key === null ? [] : [[speaker.article, key]])
    })
  }

  find(speaker: number): number {
    let root = speaker
    while (this.parent[root] !== root) root = this.parent[root] ?? root
    for (let at = speaker; this.parent[at] !== root;) {
      const next = this.parent[at] ?? root
      this.parent[at] = root
      at = next
    }
    return root
  }

  keepApart(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)]
    if (one === other) return
    this.apart[one]?.add(b)
    this.apart[other]?.add(a)
  }

  /** Joins two and returns true, or returns false where a decision or an article that names both keeps them apart. */
  join(a: number, b: number, byHand = false): boolean {
    const [one, other] = [this.find(a), this.find(b)]
    if (one === other) return true
    if (this.areKeptApart(one, other) || (!byHand && this.areBothNamed(one, other))) return false
    const [root, child] = (this.size[one] ?? 0) >= (this.size[other] ?? 0) ? [one, other] : [other, one]
    this.parent[child] = root
    this.size[root] = (this.size[root] ?? 0) + (this.size[child] ?? 0)
    for (const speaker of this.apart[child] ?? []) this.apart[root]?.add(speaker)
    for (const [article, key] of this.fullNames[child] ?? []) {
      if (this.fullNames[root]?.has(article) !== true) this.fullNames[root]?.set(article, key)
    }
    return true
  }

  private areKeptApart(one: number, other: number): boolean {
    for (const speaker of this.apart[one] ?? []) if (this.find(speaker) === other) return true
    for (const speaker of this.apart[other] ?? []) if (this.find(speaker) === one) return true
    return false
  }

  private areBothNamed(one: number, other: number): boolean {
    const [few, many] = (this.size[one] ?? 0) < (this.size[other] ?? 0) ? [one, other] : [other, one]
    for (const [article, key] of this.fullNames[few] ?? []) {
      const there = this.fullNames[many]?.get(article)
      if (there !== undefined && there !== key) return true
    }
    return false
  }
}
