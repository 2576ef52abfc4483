import type { AttributionShift, FigurePair, Passage } from '@/lib/analysis/collation/model'
import { inMarks } from './quotation-marks'

/** What stands below a row of a comparison, so that a reader does not overlook it. */

export const FIGURE_WORDS: Record<FigurePair['relation'], string> = {
  agree: 'The same:',
  conflict: 'Figures disagree:',
  rounded: 'Rounded differently:',
  'other-words': 'The same, in other words:',
}

export const OTHER_SPEAKER_WORDS = 'Given to different speakers:'
export const ATTRIBUTED_WORDS = 'Attributed in one, stated in the other:'

/** The figures to be told below a row: all but those that agree. */
export const notedFigures = ({ figures }: Pick<Passage, 'figures'>): FigurePair[] =>
  figures.filter(({ relation }) => relation !== 'agree')

/** Who attributes and who states, with the attributing words; null when both attribute, to different speakers. */
export function attributionSides(
  { kind, left, right }: AttributionShift,
  leftName: string,
  rightName: string,
): { attributes: string; states: string; words: string | null } | null {
  if (kind === 'other-speaker') return null
  return kind === 'attributed-left-only'
    ? { attributes: leftName, states: rightName, words: left }
    : { attributes: rightName, states: leftName, words: right }
}

/** The notes of a row as lines of plain text; `left` and `right` are what the two articles are called. */
export function rowNotes(passage: Passage, left: string, right: string): string[] {
  const both = (what: string, ours: string | null, theirs: string | null): string =>
    `${what} ${left} ${inMarks(ours ?? '')}, ${right} ${inMarks(theirs ?? '')}`
  const notes = notedFigures(passage).map(figure =>
    both(FIGURE_WORDS[figure.relation], figure.left.text, figure.right.text),
  )
  const { attribution } = passage
  if (attribution === null) return notes
  const sides = attributionSides(attribution, left, right)
  return [
    ...notes,
    sides === null
      ? both(OTHER_SPEAKER_WORDS, attribution.left, attribution.right)
      : `${ATTRIBUTED_WORDS} ${sides.attributes} says ${inMarks(sides.words ?? '')}, ${sides.states} states it as fact`,
  ]
}
