import type { ReactNode } from 'react'
import type { ArticleSummary } from '@/lib/schema/records'
import { articleTitle } from '@/lib/format/articles'
import { withinMarks } from '@/lib/format/quotation-marks'

/** `lang` and `dir` for words of an article; their own letters say which way they run. */
export const wordsOf = ({ language }: Pick<ArticleSummary, 'language'>): { lang?: string; dir: 'auto' } => ({
  ...(language === 'und' ? {} : { lang: language }),
  dir: 'auto',
})

/** Words of an article inside a sentence of the page. */
export function ArticleWords({ article, children }: { article: ArticleSummary; children: ReactNode }) {
  return <span {...wordsOf(article)}>{children}</span>
}

/** The headline, or the opening words in quotation marks; never the one for the other. */
export function ArticleTitle({ article, length }: { article: ArticleSummary; length?: number }) {
  const { kind, text } = articleTitle(article, length)
  if (kind === 'headline' || article.opening.trim() === '')
    return <ArticleWords article={article}>{text}</ArticleWords>
  return <q {...wordsOf(article)}>{withinMarks(text)}</q>
}
