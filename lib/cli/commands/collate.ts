import { align } from '@/lib/analysis/collation/align'
import { pairRecord, type PairRecord, type WitnessRecord } from '@/lib/schema/cli'
import type { Witness } from '@/lib/analysis/collation/model'
import { Refusal } from '../refusal'
import type { AnalysisOptions } from './clean'
import { streamJsonLines } from './json-lines'
import { witnessOf } from './witness'

export interface CollateOptions extends AnalysisOptions {
  html?: boolean
}

/**
 * `variorum collate`: the links of a pair; for people, the passages of two files side by side, in the terminal or with
 * `--html` as a page.
 */
export async function runCollate(files: string[], options: CollateOptions): Promise<void> {
  if (options.jsonl && options.html)
    throw new Refusal('usage', '--jsonl and --html are two ways to print; choose one.')
  if (options.jsonl) return streamJsonLines(files, pairRecord, linksOf)
  if (files.length !== 2)
    throw new Refusal(
      'usage',
      `collate compares two files, and ${files.length} ${files.length === 1 ? 'was' : 'were'} named.`,
      ['For example: variorum collate a.txt b.txt'],
    )
  if (options.html) {
    const { writeComparisonPage } = await import('./html')
    return writeComparisonPage(files)
  }
  const { printCollation } = await import('./print-collation')
  await printCollation(files)
}

/** Links as spans for a side given as text, as sentence indexes for a side given as sentences. */
function linksOf(record: PairRecord): object {
  const left = witnessOf(record.left)
  const right = witnessOf(record.right)
  return {
    links: align(left, right).links.map(link => ({
      left: placeOf(record.left, left, link.left),
      right: placeOf(record.right, right, link.right),
      relation: link.relation,
      score: Math.round(link.score * 1e4) / 1e4,
      transposed: link.transposed,
    })),
  }
}

function placeOf(record: WitnessRecord, witness: Witness, index: number): object | number {
  if ('sentences' in record) return index
  const segment = witness.segments[index]
  return { start: segment?.start ?? 0, end: segment?.end ?? 0 }
}
