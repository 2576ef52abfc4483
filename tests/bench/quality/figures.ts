import { readFileSync } from 'node:fs'
import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import type { Witness } from '@/lib/analysis/collation/model'
import type { QualityRow } from '../development-set'

export interface FigureCase {
  language: string
  left: string
  right: string
  expected: string[]
  found: string[]
}

/** The sentence pairs of the figure list with the relations that were expected and found. */
export function figureCases(): FigureCase[] {
  const list = readFileSync(new URL('../../fixtures/figures/pairs.txt', import.meta.url), 'utf8')
  return list
    .split('\n')
    .filter(line => line.includes('|') && !line.startsWith('#'))
    .map(line => {
      const [language, left, right, relations] = line.split('|').map(part => part.trim()) as [
        string,
        string,
        string,
        string,
      ]
      return {
        language,
        left,
        right,
        expected: relations === '' ? [] : relations.split(/,\s*/),
        found: relationsOf(language, left, right),
      }
    })
}

/** How many of the list's sentence pairs have their figures told right. */
export default function measureFigures(): QualityRow[] {
  const cases = figureCases()
  const right = cases.filter(one => one.expected.join() === one.found.join()).length
  const falseConflicts = cases.filter(
    one => one.found.includes('conflict') && !one.expected.includes('conflict'),
  ).length
  return [
    { set: 'figure list', measure: `pairs told right, of ${cases.length}`, value: right / cases.length },
    { set: 'figure list', measure: 'conflicts that are none', value: falseConflicts },
  ]
}

function relationsOf(language: string, left: string, right: string): string[] {
  const links = [
    { left: 0, right: 0, relation: 'same' as const, score: 0.9, transposed: false, evidence: [] },
  ]
  const { passages } = collateLinked(sentence(left, language), sentence(right, language), { links, weak: [] })
  return passages.flatMap(passage => passage.figures.map(figure => figure.relation))
}

function sentence(text: string, language: string): Witness {
  return { text, segments: [{ start: 0, end: text.length, paragraph: 0 }], language }
}
