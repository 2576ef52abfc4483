import type { Span } from '@/lib/analysis/text/model'

/** A record of an annotated set: an article and the quotations that people marked in it. */
export interface AnnotatedQuotation extends Span {
  text: string
  kind?: string
  speech?: boolean
  speaker: string | null
  speaker_start?: number | null
  speaker_end?: number | null
  speaker_canonical?: string | null
  speaker_aliases?: string[]
}

export interface AnnotatedArticle {
  id: string
  publisher?: string
  text: string
  quotes: AnnotatedQuotation[]
  ignore: [number, number][]
}

export const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd'])

/** Head words of a speaker as written: the last word of each noun group that “and” joins, relative clauses and the like cut off. */
export function headWords(written: string): Set<string> {
  const plain = written.replace(/[“”"([][^“”")\]]*[”")\]]/gu, ' ')
  const group = plain.replace(/^[ ,]+|[ ,]+$/g, '').split(/,|\s[—–-]+\s|;|:/u)[0] ?? ''
  const cut =
    group.split(
      /\b(?:who|whom|whose|which|that|of|in|for|at|from|with|on|speaking|during|after|before|as)\b/u,
    )[0] || group
  const heads = new Set<string>()
  for (const part of cut.split(/\b(?:and|or)\b|&/u)) {
    const words = [...part.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}_'’.-]*/gu)]
      .map(m =>
        m[0]
          .replace(/[’']s$/u, '')
          .replace(/^[.'’]+|[.'’]+$/gu, '')
          .toLowerCase(),
      )
      .filter(w => w && !SUFFIXES.has(w))
    const last = words.at(-1)
    if (last) heads.add(last)
  }
  return heads
}

/** Whether a speaker found is the one annotated: same head word as written or as resolved, or a mention that lies in the annotated one. */
export function speakerAgrees(
  gold: AnnotatedQuotation,
  found: Span & { text: string; name: string },
): boolean {
  const names = [gold.speaker, gold.speaker_canonical, ...(gold.speaker_aliases ?? [])].filter(
    n => n !== null && n !== undefined,
  )
  const heads = new Set(names.flatMap(n => [...headWords(n)]))
  for (const form of [found.text, found.name])
    for (const head of headWords(form)) if (heads.has(head)) return true
  if (gold.speaker_start === null || gold.speaker_start === undefined || !gold.speaker_end) return false
  return (
    overlapOf({ start: gold.speaker_start, end: gold.speaker_end }, found) >= 0.5 * (found.end - found.start)
  )
}
