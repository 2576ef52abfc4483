import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { manifestSchema } from '@/lib/schema/manifest'

const article = {
  file: 'one.txt',
  sha256: 'a'.repeat(64),
  slug: 'one',
  story: 'bridge',
  outlet: 'not named',
  credit: null,
  headline: null,
  day: null,
  language: 'en',
}
const manifest = (change: object) => ({
  stories: [{ slug: 'bridge', title: 'The bridge' }],
  articles: [{ ...article, ...change }],
})

test('the manifest of the seeds is one', async () => {
  expect(
    manifestSchema.safeParse(JSON.parse(await readFile('seeds/manifest.json', 'utf8'))).error,
  ).toBeUndefined()
})

test.each([
  ['an outlet with a name', { outlet: { slug: 'courier', name: 'The Courier' } }],
  ['a stated day', { day: { from: '2026-05-01', to: '2026-05-01', basis: 'stated' } }],
  [
    'an inferred day',
    { day: { from: '2026-05-01', to: '2026-05-03', basis: 'inferred', words: 'on Friday' } },
  ],
])('a manifest may give %s', (_, change) => {
  expect(manifestSchema.safeParse(manifest(change)).success).toBe(true)
})

test.each([
  ['a field that is not known', { author: 'Somebody' }, 'articles.0'],
  ['no headline field at all', { headline: undefined }, 'articles.0.headline'],
  ['an empty headline', { headline: '' }, 'articles.0.headline'],
  ['an outlet in one word', { outlet: 'Courier' }, 'articles.0.outlet'],
  ['a file in another folder', { file: '../one.txt' }, 'articles.0.file'],
  ['a hidden file', { file: '..' }, 'articles.0.file'],
  ['a hash that is none', { sha256: 'abc' }, 'articles.0.sha256'],
  ['an address with blanks', { slug: 'the bridge' }, 'articles.0.slug'],
  ['a story that is not listed', { story: 'ferry' }, 'articles.0.story'],
  [
    'a day that is none',
    { day: { from: '2026-02-30', to: '2026-03-01', basis: 'stated' } },
    'articles.0.day.from',
  ],
  [
    'days in the wrong order',
    { day: { from: '2026-05-02', to: '2026-05-01', basis: 'stated' } },
    'articles.0.day.to',
  ],
  [
    'an inferred day without words',
    { day: { from: '2026-05-01', to: '2026-05-01', basis: 'inferred' } },
    'articles.0.day.words',
  ],
  [
    'a stated day with words',
    { day: { from: '2026-05-01', to: '2026-05-01', basis: 'stated', words: 'x' } },
    'articles.0.day',
  ],
  [
    'a basis that is not known',
    { day: { from: '2026-05-01', to: '2026-05-01', basis: 'guessed' } },
    'articles.0.day.basis',
  ],
  ['a language by name', { language: 'English' }, 'articles.0.language'],
])('a manifest may not have %s', (_, change, path) => {
  const issues = manifestSchema.safeParse(manifest(change)).error?.issues ?? []
  expect(issues.map(issue => issue.path.join('.'))).toContain(path)
})

test('a manifest may not have a file or an address twice', () => {
  const twice = { ...manifest({}), articles: [article, article] }
  const issues = manifestSchema.safeParse(twice).error?.issues ?? []
  expect(issues.map(issue => issue.path.join('.'))).toEqual(['articles.1.file', 'articles.1.slug'])
})
