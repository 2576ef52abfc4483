import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import { clean } from '@/lib/analysis/text/clean'
import type { Span } from '@/lib/analysis/text/model'
import { overlapOf } from '../annotated-quotations'
import { wordsOf } from '../body-score'
import { GOLD_MISSING, seedGold, seedText, type QualityRow } from '../development-set'

interface MarkedGold extends Span {
  file: string
  /** Several people are separated by semicolons; one that is named will do. */
  speaker: string
}

interface ReportedGold {
  file: string
  sentence: [number, number]
  /** With another name for the same in brackets. */
  speaker: string
}

const SPANS = 'spans found'
/** More found than were marked. */
const MOST_EXTRA = 2

/** Quotations of the seed articles, which people read through: marked ones, and sentences that report speech without marks. */
export default function seedQuotationQuality(): QualityRow[] {
  return [...marked(), ...reported()]
}

function marked(): QualityRow[] {
  const set = 'seeds, marked'
  const gold = seedGold<MarkedGold>('quotations.json')
  if (!gold) return [{ set, measure: SPANS, value: GOLD_MISSING }]
  const files = [...new Set(gold.map(one => one.file))]
  let [spans, speakers, extra] = [0, 0, 0]
  for (const file of files) {
    const text = seedText(file)
    const left = quotationsOf(text).filter(q => q.kind !== 'indirect')
    for (const one of gold.filter(g => g.file === file)) {
      const wanted = trimmed(text, one)
      const at = left.findIndex(q => {
        const span = trimmed(text, q)
        return span.start === wanted.start && span.end === wanted.end
      })
      if (at < 0) continue
      spans++
      const [quotation] = left.splice(at, 1)
      if (namesOneOf(one.speaker.split(';'), quotation!)) speakers++
    }
    extra += left.length
  }
  const documents = files.length
  return [
    { set, documents, measure: `${SPANS}, of ${gold.length}`, value: spans, target: gold.length },
    { set, documents, measure: `speakers right, of ${gold.length}`, value: speakers, target: gold.length },
    { set, documents, measure: `not marked by people (at most ${MOST_EXTRA})`, value: extra },
  ]
}

function reported(): QualityRow[] {
  const set = 'seeds, reported'
  const gold = seedGold<ReportedGold>('reported-speech.json')
  if (!gold) return [{ set, measure: 'speakers right', value: GOLD_MISSING }]
  const files = [...new Set(gold.map(one => one.file))]
  const found = new Map(files.map(file => [file, quotationsOf(seedText(file))]))
  const right = gold.filter(({ file, sentence: [start, end], speaker }) =>
    (found.get(file) ?? []).some(q => {
      const inside = overlapOf(q, { start, end }) >= 0.5 * Math.min(q.end - q.start, end - start)
      return q.kind === 'indirect' && inside && namesOneOf(speaker.split(/[()]/), q)
    }),
  ).length
  return [
    {
      set,
      documents: files.length,
      measure: `speakers right, of ${gold.length} sentences`,
      value: right,
      target: 41,
    },
  ]
}

const quotationsOf = (text: string): Quotation[] => findQuotations(text, clean(text))

/** As written or as resolved: the whole name stands in it, or its last word does (“Zuhri” of “Sami Abu Zuhri”). */
function namesOneOf(names: readonly string[], { speaker }: Quotation): boolean {
  if (!speaker) return false
  const found = `${speaker.text};${speaker.name}`.toLowerCase()
  const words = wordsOf(found)
  return names
    .map(name => name.trim().toLowerCase())
    .some(name => name !== '' && (found.includes(name) || words.includes(wordsOf(name).at(-1) ?? '')))
}

const EDGE = /[\s“”"'‘’,.]/u

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && EDGE.test(text[start]!)) start++
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return { start, end }
}
