import { notFound } from 'next/navigation'
import { findArticle } from '@/lib/data/articles'
import { findRevision } from '@/lib/data/revisions'
import { readReference, writeReference } from '@/lib/schema/article-reference'
import type { ArticleRecord, StatementRecord } from '@/lib/schema/records'

/** An article in the text that an address names. */
export interface ReferredArticle {
  /** Its `slug` is the reference, so that whatever leads on from it stays with this text. */
  article: ArticleRecord
  /** Of the article, whatever text. */
  slug: string
  /** False for a text that has been replaced. */
  isCurrent: boolean
  /** The address names the text. */
  isPinned: boolean
}

/** The article that an address names, in its current text or in the revision that is named; 404 when there is none. */
export async function referredArticle(value: string): Promise<ReferredArticle> {
  const reference = readReference(value)
  if (reference === null) notFound()
  const { slug, revision } = reference
  if (revision === null) {
    const article = await findArticle(slug)
    if (article === null) notFound()
    return { article, slug, isCurrent: true, isPinned: false }
  }
  const found = await findRevision(slug, revision)
  if (found === null) notFound()
  const { number, currentNumber, revisions: _, ...article } = found
  return {
    article: { ...article, slug: writeReference(slug, number) },
    slug,
    isCurrent: number === currentNumber,
    isPinned: true,
  }
}

/** Statements with an article named by its reference, as the page that shows it does. */
export function inReference(
  statements: readonly StatementRecord[],
  slug: string,
  reference: string,
): StatementRecord[] {
  if (slug === reference) return [...statements]
  return statements.map(statement => ({
    ...statement,
    renditions: statement.renditions.map(rendition =>
      rendition.article.slug === slug
        ? { ...rendition, article: { ...rendition.article, slug: reference } }
        : rendition,
    ),
  }))
}
