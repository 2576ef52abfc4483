import type { Link, LinkRelation, Witness } from '@/lib/analysis/collation/model'

/** An article whose sentences stand one a line. */
export function witness(...sentences: string[]): Witness {
  let at = 0
  const segments = sentences.map((sentence, paragraph) => {
    const segment = { start: at, end: at + sentence.length, paragraph }
    at += sentence.length + 1
    return segment
  })
  return { text: sentences.join('\n'), segments, language: 'en' }
}

/** A link as the alignment would give it; `away` says that it stands elsewhere in the other's order. */
export function link(
  left: number,
  right: number,
  relation: LinkRelation = 'same',
  score = 0.9,
  away = false,
): Link {
  return { left, right, relation, score, transposed: away, evidence: [] }
}

/** The same witness seen from the other side. */
export function mirrored(links: readonly Link[]): Link[] {
  return links.map(one => ({ ...one, left: one.right, right: one.left }))
}
