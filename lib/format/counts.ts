/** Counts and shares in words. English, and the same on every machine. */

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
] as const

const ONES = WORDS.map(word => (word === 'no' ? 'zero' : word))

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** The largest number that is a word: large type of a finding goes to 99, running text to twenty, tight rows to twelve. */
type WordLimit = 12 | 20 | 99

/** A whole number with thousands apart: 100000 → "100,000". */
export function formatCount(count: number): string {
  const digits = String(Math.abs(Math.trunc(count)))
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return count <= -1 ? `−${grouped}` : grouped
}

/** Singular for 1, otherwise the plural: `singular` + "s" unless given. */
export function plural(count: number, singular: string, pluralForm = `${singular}s`): string {
  return count === 1 ? singular : pluralForm
}

/** Figures with their noun: "13 passages", "1 passage", "0 passages". */
export function countOf(count: number, singular: string, pluralForm?: string): string {
  return `${formatCount(count)} ${plural(count, singular, pluralForm)}`
}

/** A number word up to `limit`, figures above it: 13 → "thirteen", 21 → "21", or "twenty-one" up to 99. 0 is "zero". */
export function numberWord(count: number, limit: WordLimit = 20): string {
  if (!Number.isInteger(count) || count < 0 || count > limit) return formatCount(count)
  if (count <= 20) return ONES[count] ?? ''
  const [ten, one] = [TENS[Math.floor(count / 10) - 2] ?? '', ONES[count % 10] ?? '']
  return count % 10 === 0 ? ten : `${ten}-${one}`
}

/** For running text: "thirteen passages", "one passage", "no passages", "21 passages". */
export function countInWords(
  count: number,
  singular: string,
  pluralForm?: string,
  limit: WordLimit = 20,
): string {
  const number = count === 0 ? WORDS[0] : numberWord(count, limit)
  return `${number} ${plural(count, singular, pluralForm)}`
}

/** The same words at the start of a sentence: "thirteen passages" → "Thirteen passages". */
export function sentenceStart(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return text === '' ? '' : first.toLocaleUpperCase('en') + text.slice(first.length)
}

/**
 * A share of 0 to 1 in whole per cent: 0.653 → "65 %" (no-break space). Rounding never claims all or nothing:
 * "under 1 %" is more than none, "over 99 %" is less than all.
 */
export function formatShare(share: number): string {
  const within = Math.min(1, Math.max(0, share))
  const rounded = Math.round(within * 100)
  if (within > 0 && rounded === 0) return 'under 1\u00a0%'
  if (within < 1 && rounded === 100) return 'over 99\u00a0%'
  return `${rounded}\u00a0%`
}

/** A list as a sentence has it: "A", "A and B", "A, B and C". */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items[items.length - 1]}`
}
