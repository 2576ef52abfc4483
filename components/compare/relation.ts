import { countOf } from '@/lib/format/counts'
import type { PassageView } from '@/lib/schema/comparison-view'
import { hasQuotedWords } from './quoted'
import type { Pair } from './witness'

/** The class that the filters and the marks of a row go by. */
export function rowClass(passage: PassageView): string {
  const classes: string[] = [KIND_CLASS[passage.kind]]
  if (passage.transposed) classes.push('moved')
  if (passage.heavy) classes.push('heavy')
  if (hasQuotedWords(passage)) classes.push('has-quote')
  if (figuresDiffer(passage)) classes.push('has-figures')
  return classes.join(' ')
}

/** Whether the two give a figure differently: at odds, or rounded. */
export function figuresDiffer({ figures }: PassageView): boolean {
  return figures.some(({ relation }) => relation === 'conflict' || relation === 'rounded')
}

const KIND_CLASS = {
  'same-wording': 'same-wording',
  reworded: 'reworded',
  overlap: 'overlap',
  'only-left': 'only-a',
  'only-right': 'only-b',
} as const satisfies Record<PassageView['kind'], string>

/** The relation as a sentence, for a heading that is read aloud. */
export function relationSentence(passage: PassageView, { left, right }: Pair): string {
  const { kind, transposed, differences } = passage
  if (kind === 'only-left') return `Only in ${left.siglum}: no match found in ${right.siglum}.`
  if (kind === 'only-right') return `Only in ${right.siglum}: no match found in ${left.siglum}.`
  const both = `${left.siglum} and ${right.siglum}`
  const told = {
    'same-wording': `${both} tell this in the same words`,
    reworded: `${both} tell the same`,
    overlap: `${both} overlap: one says more, less or other`,
  }[kind]
  const place = transposed ? `, in another place of ${right.siglum}` : ''
  const wording = differences === 0 ? '' : `; words differ in ${countOf(differences, 'place')}`
  return `${told}${place}${wording}.`
}
