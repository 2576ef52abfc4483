import { expect, test } from 'vitest'
import { newsArticle } from '@/lib/format/news-article'
import type { ArticleSummary } from '@/lib/schema/records'

const known: ArticleSummary = {
  slug: 'ferry-halted',
  siglum: 'A',
  outlet: { slug: 'harbour-post', name: 'Harbour Post' },
  credit: 'Coast Agency',
  headline: 'Ferry halted </script><b>',
  opening: 'The ferry stood still.',
  day: { from: '2025-03-02', to: '2025-03-02', basis: 'stated', words: null },
  language: 'en',
  story: null,
  words: 120,
  segments: 8,
  quotations: 2,
  revisionNumber: 1,
}

test('an article is told to machines with what is known of it', () => {
  expect(newsArticle(known, 'https://variorum.example')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://variorum.example/articles/ferry-halted',
    headline: 'Ferry halted </script><b>',
    inLanguage: 'en',
    datePublished: '2025-03-02',
    wordCount: 120,
    publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' },
    creditText: 'Coast Agency',
  })
})

test('nothing is made up: no outlet, no headline, and an inferred day is no date of publication', () => {
  const unknown = newsArticle(
    {
      ...known,
      outlet: null,
      credit: null,
      headline: null,
      language: 'und',
      day: { from: '2025-03-02', to: '2025-03-02', basis: 'inferred', words: 'on Sunday' },
    },
    '',
  )
  expect(Object.keys(unknown)).toEqual(['@context', '@type', 'url', 'wordCount'])
})
