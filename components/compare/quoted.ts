import type { PassageView } from '@/lib/schema/comparison-view'

/** Whether words stand in quotation marks in the row, on either side. Reported speech alone is in almost every sentence. */
export function hasQuotedWords({ quotations: { left, right } }: PassageView): boolean {
  return [...left, ...right].some(({ kind }) => kind !== 'indirect')
}
