import { findCredits } from './cleaning/credit'
import { findHeadline } from './cleaning/headline'
import { kindsOf } from './cleaning/kinds'
import { readLines, type Line } from './cleaning/lines'
import { namedFurniture } from './cleaning/marks'
import { articleLines, looksLikePage } from './cleaning/page'
import type { CleanedText, Credit, Furniture, FurnitureKind, Span } from './model'

/**
 * The published text taken apart into headline, furniture and body paragraphs, a line each. Every visible character lies in
 * exactly one of the three, in order. A text that shows no furniture comes back whole, but for a closing statement of where
 * it first appeared. The credit's span lies in furniture, or in the body where the words stay there (a dateline, a lone
 * "Reuters"). Linear in the text; never throws.
 */
export function clean(text: string): CleanedText {
  const lines = readLines(text)
  const page = looksLikePage(lines)
  const { kinds: named, shown } = namedFurniture(lines)
  const article = page ? articleLines(lines) : named.map(kind => kind === null)
  const head = findHeadline(lines, { article, named: named.map(kind => kind !== null), page })
  if (head !== null && !page) setAsideAbove(lines, named, article, head)
  if (page)
    named.forEach((kind, i) => {
      if (kind !== null && isLabel(lines[i])) article[i] = false
    })
  if (head !== null) article[head] = false

  const body = [...lines.keys()].filter(i => article[i])
  const credits = findCredits(lines, body)
  const furniture: Furniture[] = []
  const kept = new Map<number, Span>()
  for (const i of body) {
    const line = lines[i]
    if (line) kept.set(i, { start: line.start, end: line.end })
  }
  const credited = new Set<number>()
  for (const { furniture: span, line, statement } of credits) {
    const paragraph = kept.get(line)
    if (!span || !paragraph) {
      if (span && line !== head) credited.add(line)
      continue
    }
    if (!page && !shown && !(statement && line === body.at(-1))) continue
    furniture.push({ ...span, kind: 'credit' })
    const rest = text.slice(paragraph.start, span.start).trimEnd()
    if (rest === '') kept.delete(line)
    else kept.set(line, { start: paragraph.start, end: paragraph.start + rest.length })
  }
  const kinds = kindsOf(lines, named, article, head)
  lines.forEach((line, i) => {
    if (article[i] || i === head) return
    furniture.push({
      start: line.start,
      end: line.end,
      kind: credited.has(i) ? 'credit' : (kinds[i] ?? 'other'),
    })
  })
  const headline = head === null ? null : lines[head]
  return {
    headline: headline ? { start: headline.start, end: headline.end } : null,
    credit: credits.map(found => found.credit).find((credit): credit is Credit => credit !== null) ?? null,
    furniture: furniture.sort((a, b) => a.start - b.start),
    body: [...kept.values()],
  }
}

/** Above the headline of an article that is nearly clean: where some furniture stands, all is. */
function setAsideAbove(
  lines: readonly Line[],
  named: (FurnitureKind | null)[],
  article: boolean[],
  head: number,
): void {
  if (!named.slice(0, head).some(kind => kind !== null)) return
  for (let i = 0; i < head; i++) if (!lines[i]?.prose) article[i] = false
}

/** A button's or label's few words, as they stand between the paragraphs of a pasted page. */
function isLabel(line: Line | undefined): boolean {
  return line !== undefined && line.words <= 8
}
