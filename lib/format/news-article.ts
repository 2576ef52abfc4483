import type { ArticleSummary } from '@/lib/schema/records'
import { articlePath } from './addresses'

/** A schema.org NewsArticle. What is not known is left out; an inferred day is no date of publication. */
export interface NewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  url: string
  headline?: string
  inLanguage?: string
  datePublished?: string
  wordCount: number
  publisher?: { '@type': 'NewsMediaOrganization'; name: string }
  creditText?: string
}

/** The article as machines read it. `origin` is what addresses begin with. */
export function newsArticle(article: ArticleSummary, origin: string): NewsArticle {
  const { outlet, credit, headline, day, language, words } = article
  const isDayStated = day !== null && day.basis === 'stated' && day.from === day.to
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: origin + articlePath(article.slug),
    ...(headline === null ? {} : { headline }),
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(isDayStated ? { datePublished: day.from } : {}),
    wordCount: words,
    ...(outlet === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: outlet.name } }),
    ...(credit === null ? {} : { creditText: credit }),
  }
}
