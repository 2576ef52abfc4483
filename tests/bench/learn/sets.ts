import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Witness } from '@/lib/analysis/collation/model'
import type { Span } from '@/lib/analysis/text/model'
import { segment } from '@/lib/analysis/text/segment'

/** What a person said of two segments; pairs not named are not linked. `optional`: could be decided either way. */
export type Judgement = 'same' | 'overlap' | 'optional'

export interface LabelledPair {
  set: string
  id: string
  /** Pairs of one group share articles or an event, and are never split between learning and testing. */
  group: string
  left: Witness
  right: Witness
  /** By `left * right.segments.length + right`. */
  judgements: Map<number, Judgement>
}

/** Sentences as one witness: joined by line breaks. */
export function witnessOf(sentences: readonly string[]): Witness {
  let text = ''
  const segments = sentences.map((sentence, paragraph) => {
    const start = text.length
    text += sentence
    const end = text.length
    text += '\n'
    return { start, end, paragraph }
  })
  return { text, segments }
}

interface SentenceRecord {
  id: string
  a: string[]
  b: string[]
  gold: [number, number, 'aligned' | 'partial'][]
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T)

/** A development set of sentence pairs (`<name>_dev.jsonl`). */
export function readSentenceSet(folder: string, name: string): LabelledPair[] {
  return lines<SentenceRecord>(join(folder, `${name}_dev.jsonl`)).map(record => ({
    set: name,
    id: record.id,
    group: `${name}:${record.id
      .split(/[_|]/)
      .slice(0, name === 'cstnews' ? 1 : 2)
      .join('_')}`,
    left: witnessOf(record.a),
    right: witnessOf(record.b),
    judgements: new Map(
      record.gold.map(([i, j, label]) => [i * record.b.length + j, label === 'aligned' ? 'same' : 'overlap']),
    ),
  }))
}

interface SpanLink {
  left: [number, number]
  right: [number, number]
  kind: 'parallel' | 'partial' | 'optional'
}

/** The hand-made links of the five seed articles. */
export function readSeedSet(folder: string): LabelledPair[] {
  const pairs = JSON.parse(readFileSync(join(folder, 'alignment.json'), 'utf8')) as {
    left: string
    right: string
    links: SpanLink[]
  }[]
  const text = (file: string): string =>
    readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8')
  return pairs.map(pair =>
    fromSpans(
      'seeds',
      `${pair.left.slice(0, 3)}-${pair.right.slice(0, 3)}`,
      'seeds',
      text(pair.left),
      text(pair.right),
      pair.links,
    ),
  )
}

interface NewsLinks {
  /** The first twelve hexadecimal digits of the SHA-256 of the article's id. */
  left: string
  right: string
  /** Pairs that share an article or event have one number. */
  group: number
  /** How far the articles were read, in UTF-16 units. */
  leftEnd: number
  rightEnd: number
  links: [number, number, number, number, SpanLink['kind']][]
}

/** Hand-made links between articles of the quotation set that tell of one event; the texts stay in the set. */
export function readNewsSet(folder: string): LabelledPair[] {
  const texts = new Map(
    lines<{ id: string; text: string }>(join(folder, 'polnear_direct_dev.jsonl')).map(r => [
      createHash('sha256').update(r.id).digest('hex').slice(0, 12),
      r.text,
    ]),
  )
  return lines<NewsLinks>(fileURLToPath(new URL('../polnear-links.jsonl', import.meta.url))).map(pair =>
    fromSpans(
      'polnear',
      `${pair.left}-${pair.right}`,
      `polnear:${pair.group}`,
      texts.get(pair.left)!.slice(0, pair.leftEnd),
      texts.get(pair.right)!.slice(0, pair.rightEnd),
      pair.links.map(([a, b, c, d, kind]) => ({ left: [a, b], right: [c, d], kind })),
    ),
  )
}

function fromSpans(
  set: string,
  id: string,
  group: string,
  leftText: string,
  rightText: string,
  links: readonly SpanLink[],
): LabelledPair {
  const left = { text: leftText, segments: segment(leftText) }
  const right = { text: rightText, segments: segment(rightText) }
  const judgements = new Map<number, Judgement>()
  for (const link of links) {
    const i = nearest(left.segments, link.left)
    const j = nearest(right.segments, link.right)
    if (i < 0 || j < 0) continue
    const key = i * right.segments.length + j
    const kind = link.kind === 'parallel' ? 'same' : link.kind === 'partial' ? 'overlap' : 'optional'
    if (!judgements.has(key) || kind !== 'optional') judgements.set(key, kind)
  }
  return { set, id, group, left, right, judgements }
}

/** The segment that covers at least half of the span, and of which the span covers at least half; -1 when none does. */
function nearest(segments: readonly Span[], [start, end]: [number, number]): number {
  return segments.findIndex(s => {
    const shared = Math.max(0, Math.min(s.end, end) - Math.max(s.start, start))
    return shared / (s.end - s.start + end - start - shared) >= 0.5
  })
}

/**
 * Made-up events as two outlets might tell them. Each line names its side and the facts it tells; segments that tell a
 * common fact are linked.
 */
export function readOutletSet(): LabelledPair[] {
  const source = readFileSync(new URL('../../fixtures/alignment/outlets.txt', import.meta.url), 'utf8')
  return source
    .split(/^# /m)
    .filter(block => block.trim() !== '')
    .map(block => {
      const [event = '', ...rows] = block.trim().split('\n')
      const sides = {
        L: [] as { facts: string[]; sentence: string }[],
        R: [] as { facts: string[]; sentence: string }[],
      }
      for (const row of rows) {
        const parts = /^([LR]) (\S+) \| (.+)$/.exec(row)
        if (parts) sides[parts[1] as 'L' | 'R'].push({ facts: parts[2]!.split(','), sentence: parts[3]! })
      }
      const judgements = new Map<number, Judgement>()
      sides.L.forEach((a, i) =>
        sides.R.forEach((b, j) => {
          if (a.facts.some(fact => b.facts.includes(fact))) judgements.set(i * sides.R.length + j, 'overlap')
        }),
      )
      return {
        set: 'outlets',
        id: event,
        group: `outlets:${event}`,
        left: witnessOf(sides.L.map(s => s.sentence)),
        right: witnessOf(sides.R.map(s => s.sentence)),
        judgements,
      }
    })
}
