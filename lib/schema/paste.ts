import { z } from 'zod'
import type { ComparisonView, Side } from './comparison-view'
import { asReadableText } from './published-text'

/** The largest text that is compared without being stored, in bytes of UTF-8: about 160,000 words. */
export const LARGEST_PASTE = 1_000_000
/** Longer names do not fit where an outlet's name stands. */
export const LONGEST_NAME = 80

/** Names of the form's fields. */
export const PASTE_FIELDS = {
  left: { text: 'left', name: 'left-name' },
  right: { text: 'right', name: 'right-name' },
} as const satisfies Record<Side, { text: string; name: string }>
/** Of the button that compares with the sides changed over. */
export const SWAP_FIELD = 'swap'

export interface GivenText {
  text: string
  name: string
}

export type GivenTexts = Record<Side, GivenText>

/** What the page shows after the form was sent: what was given, what is wrong with it, and the comparison when nothing is. */
export interface PasteView {
  given: GivenTexts
  problems: Partial<Record<Side, string>>
  comparison: ComparisonView | null
}

/** Forms send line ends as CR LF whatever was typed. */
const text = z
  .string()
  .transform(given => asReadableText(given).replaceAll('\r\n', '\n'))
  .catch('')
const name = z
  .string()
  .transform(given => asReadableText(given.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME)))
  .catch('')
const pasteSchema = z.object({ text, name })

/** What a form has; a field that is missing, or a file in its place, is as one left empty. With its sides swapped if asked. */
export function readPasteForm(form: FormData): GivenTexts {
  const side = (fields: (typeof PASTE_FIELDS)[Side]): GivenText =>
    pasteSchema.parse({ text: form.get(fields.text), name: form.get(fields.name) })
  const [left, right] = [side(PASTE_FIELDS.left), side(PASTE_FIELDS.right)]
  return form.has(SWAP_FIELD) ? { left: right, right: left } : { left, right }
}
