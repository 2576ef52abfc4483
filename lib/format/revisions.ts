import type { ArticleSummary } from '@/lib/schema/records'

/**
 * Which of an article's texts is read, where it has had several: "revision 2", "revision 1, since replaced"; null for the
 * only one.
 */
export function revisionWords(
  { revisionNumber }: Pick<ArticleSummary, 'revisionNumber'>,
  isReplaced = false,
): string | null {
  if (isReplaced) return `revision ${revisionNumber}, since replaced`
  return revisionNumber > 1 ? `revision ${revisionNumber}` : null
}
