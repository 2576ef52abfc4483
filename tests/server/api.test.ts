import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { closeDatabase } from '@/lib/data/client'
import { loadSeeds } from '@/lib/ingest/load-seeds'
import { OPERATIONS, type OperationId } from '@/lib/schema/api/operations'
import { SEED_ARTICLES, SEED_PAIR, SEED_STORY } from '../support/seed-pages'
import { createTestDatabase, type TestDatabase } from '../support/database'
import { askApi, readApi } from './api-request'

let testDatabase: TestDatabase
let files: Map<string, string>
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const loaded = await loadSeeds({ directory: 'seeds' })
  files = new Map(loaded.map(({ slug, file }) => [slug, path.join('seeds', file)]))
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const [LEFT, RIGHT] = SEED_PAIR

type Answer<Id extends OperationId> = z.output<(typeof OPERATIONS)[Id]['response']>
/** The answer, which must be as it is described: no field missing and none that is not in the description. */
async function read<Id extends OperationId>(id: Id, address: string): Promise<Answer<Id>> {
  const body = await readApi(address)
  const described = OPERATIONS[id].response.parse(body)
  expect(body).toEqual(described)
  return described as Answer<Id>
}

describe('articles', () => {
  test('are listed page by page, each once, in the order in which they came in', async () => {
    const slugs: string[] = []
    let after = ''
    for (let pages = 0; pages < 10; pages++) {
      const page = await read('listArticles', `/articles?limit=2${after}`)
      slugs.push(...page.articles.map(({ slug }) => slug))
      if (page.next === null) break
      after = `&after=${page.next}`
    }
    expect(slugs).toEqual(SEED_ARTICLES)
  })

  test('are filtered by what is known of them', async () => {
    const credited = async (query: string) =>
      (await read('listArticles', `/articles?${query}`)).articles.map(({ credit }) => credit)
    expect(await credited('credit=Reuters')).toEqual(['Reuters', 'Reuters'])
    expect(await credited('credit=-')).toEqual([])
    expect((await credited('outlet=-')).length).toBe(SEED_ARTICLES.length)
    expect(await credited(`story=${SEED_STORY}&from=2024-08-15&to=2024-08-15`)).toEqual(['The Guardian'])
    expect(await credited('language=fr')).toEqual([])
  })

  test('come with the text as captured, and every span lies on what it says', async () => {
    for (const [slug, file] of files) {
      const { revision, segments, quotations } = await read('readArticle', `/articles/${slug}`)
      expect(revision.text).toBe(await readFile(file, 'utf8'))
      expect(revision.segments).toHaveLength(segments)
      expect(revision.quotations).toHaveLength(quotations)
      for (const { start, end, content } of revision.quotations)
        expect(revision.text.slice(start, end)).toBe(content)
    }
  })

  test('have revisions', async () => {
    const { revisions } = await read('listRevisions', `/articles/${LEFT}/revisions`)
    const current = await read('readArticle', `/articles/${LEFT}`)
    expect(revisions).toMatchObject([{ number: 1, current: true, sha256: current.revision.sha256 }])
    const first = await read('readRevision', `/articles/${LEFT}/revisions/1`)
    expect(first.revision).toEqual(current.revision)
  })
})

describe('a comparison', () => {
  test('gives every sentence of both once, and pieces that join to the readings', async () => {
    const { passages, left, right, summary } = await read('readComparison', `/comparisons/${LEFT}/${RIGHT}`)
    for (const [side, witness] of [
      ['left', left],
      ['right', right],
    ] as const) {
      const places = passages.flatMap(passage => passage[side]?.segments ?? [])
      expect(places.sort((a, b) => a - b)).toEqual(witness.segments.map((_, place) => place))
      for (const { pieces, [side]: reading } of passages.filter(row => row.left && row.right))
        expect(pieces.map(piece => piece[side]).join('')).toBe(reading?.text)
    }
    expect(summary.linked).toBe(passages.filter(row => row.left && row.right).length)
  })

  test('says why sentences are linked, and which figures and names differ', async () => {
    const { links, passages, variants } = await read('readComparison', `/comparisons/${LEFT}/${RIGHT}`)
    expect(links.length).toBeGreaterThan(10)
    expect(links.some(({ evidence }) => evidence.some(({ kind }) => kind === 'name'))).toBe(true)
    expect(passages.flatMap(({ figures }) => figures.map(({ left }) => left.text)).length).toBeGreaterThan(0)
    expect(variants.map(variant => [variant.left, variant.right].sort().join(' '))).toContain(
      'Hochstein Hockstein',
    )
  })

  test('with the sides changed has as many passages that both tell', async () => {
    const there = await read('readComparison', `/comparisons/${LEFT}/${RIGHT}`)
    const back = await read('readComparison', `/comparisons/${RIGHT}/${LEFT}`)
    expect(back.summary.linked).toBe(there.summary.linked)
    expect(back.left).toEqual({ ...there.right, siglum: back.left.siglum })
  })

  test('can be of revisions, also of one article with itself', async () => {
    const { summary, left } = await read(
      'readComparison',
      `/comparisons/${LEFT}/${LEFT}?leftRevision=1&rightRevision=1`,
    )
    expect(summary.sameWording).toBe(left.segments.length)
    expect(summary.differences).toBe(0)
  })
})

describe('a story', () => {
  test('has its articles and what each pair of them shares', async () => {
    const { stories } = await read('listStories', '/stories')
    expect(stories.map(({ slug }) => slug)).toEqual([SEED_STORY])
    const story = await read('readStory', `/stories/${SEED_STORY}`)
    expect(story.articles).toEqual(stories[0]?.articles)
    const count = story.compared.length
    expect(story.pairs).toHaveLength((count * (count - 1)) / 2)
    const most = story.pairs.reduce((best, pair) => (pair.shared > best.shared ? pair : best))
    expect([most.left, most.right].sort()).toEqual([...SEED_PAIR].sort())
    expect(story.versions.map(group => [...group].sort())).toContainEqual([...SEED_PAIR].sort())
  })

  test('compares the articles that are asked for', async () => {
    const { compared } = await read('readStory', `/stories/${SEED_STORY}?articles=${RIGHT},${LEFT}`)
    expect([...compared].sort()).toEqual([...SEED_PAIR].sort())
  })

  test('has coverage: what all tell is told in the words of every article', async () => {
    const { passages, compared, counts } = await read(
      'readCoverage',
      `/stories/${SEED_STORY}/coverage?articles=${LEFT},${RIGHT}&show=all`,
    )
    expect(passages).toHaveLength(counts.all)
    for (const { cells, carried } of passages) {
      expect(carried).toBe(compared.length)
      for (const { article, words } of cells) {
        const text = await readFile(files.get(article) ?? '', 'utf8')
        expect(text.replace(/\s+/gu, ' ')).toContain(words?.slice(0, 20))
      }
    }
  })
})

describe('quotations', () => {
  test('are listed in pages of any length, each once', async () => {
    const all = await read('listQuotations', '/quotations?limit=100')
    const ids: string[] = []
    for (let after = ''; ;) {
      const page = await read('listQuotations', `/quotations?limit=37${after}`)
      ids.push(...page.quotations.map(({ page: place }) => place))
      if (page.next === null) break
      after = `&after=${page.next}`
    }
    const { total } = await read('countQuotations', '/quotations/counts')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(total)
    expect(ids.slice(0, 100)).toEqual(all.quotations.map(({ page: place }) => place))
  })

  test.each([
    ['kind=partial', ({ kind }) => kind === 'partial'],
    ['certainty=uncertain', ({ certainty }) => certainty === 'uncertain'],
    ['speaker=hamas', ({ speaker }) => speaker?.slug === 'hamas'],
    ['credit=Reuters', ({ article }) => article.credit === 'Reuters'],
    [`article=${LEFT}`, ({ article }) => article.slug === LEFT],
    ['text=negotiation', ({ content }) => /negotiation/i.test(content)],
  ] as [string, (quotation: Answer<'listQuotations'>['quotations'][number]) => boolean][])(
    'are filtered: %s',
    async (filter, isMeant) => {
      const { quotations } = await read('listQuotations', `/quotations?limit=100&${filter}`)
      const { total } = await read('countQuotations', `/quotations/counts?${filter}`)
      expect(quotations.length).toBeGreaterThan(0)
      expect(quotations.every(isMeant)).toBe(true)
      expect(quotations).toHaveLength(Math.min(total, 100))
    },
  )

  test('by speaker come those of each together', async () => {
    const { quotations } = await read('listQuotations', '/quotations?limit=100&sort=speaker')
    const runs = quotations
      .map(({ speaker }) => speaker?.slug)
      .filter((slug, place, slugs) => slug !== slugs[place - 1])
    expect(new Set(runs).size).toBe(runs.length)
  })
})

describe('searching', () => {
  test.each(['articles', 'passages', 'quotations'] as const)(
    'finds words in %s, page by page, and says where they stand',
    async kind => {
      const all = await read('search', `/search?text=negotiations&kind=${kind}&limit=50`)
      expect(all.hits.length).toBeGreaterThan(1)
      const first = await read('search', `/search?text=negotiations&kind=${kind}&limit=1`)
      const rest = await read('search', `/search?text=negotiations&kind=${kind}&limit=50&after=${first.next}`)
      expect([...first.hits, ...rest.hits]).toEqual(all.hits)
      for (const hit of all.hits) {
        const [text, marks] =
          hit.kind === 'quotation'
            ? [hit.quotation.content, hit.marks]
            : [hit.excerpt?.text ?? '', hit.excerpt?.marks ?? []]
        for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^negotiat/i)
      }
    },
  )

  test('is narrowed by what is known of the article', async () => {
    const { hits } = await read('search', '/search?text=negotiations&credit=Reuters')
    expect(hits.length).toBeGreaterThan(0)
    for (const hit of hits) expect(hit.kind === 'article' && hit.article.credit).toBe('Reuters')
  })
})

describe('statements and speakers', () => {
  test('a statement has its renditions compared, the most different statement first', async () => {
    const { statements, total } = await read('listStatements', '/statements?limit=100')
    expect(statements).toHaveLength(total)
    const differences = statements.map(({ difference }) => difference)
    expect(differences).toEqual([...differences].sort((a, b) => b - a))
    for (const { renditions } of statements) {
      expect(renditions.length).toBeGreaterThan(1)
      expect(renditions.map(({ comparison }) => comparison === null)).toEqual(
        renditions.map((_, place) => place === 0),
      )
    }
  })

  test('statements are paged by their ids', async () => {
    const first = await read('listStatements', '/statements?limit=1')
    const rest = await read('listStatements', `/statements?limit=100&after=${first.next}`)
    const all = await read('listStatements', '/statements?limit=100')
    expect([...first.statements, ...rest.statements]).toEqual(all.statements)
    expect(rest.next).toBeNull()
  })

  test('a speaker has the forms of the name in each article', async () => {
    const { speakers } = await read('countQuotations', '/quotations/counts?certainty=sure')
    const { forms, name } = await read('readSpeaker', '/speakers/amos-hochstein')
    expect(speakers.map(speaker => speaker.slug)).toContain('amos-hochstein')
    expect(name).toBe('Amos Hochstein')
    expect(forms.map(({ form }) => form)).toContain('Amos Hockstein')
  })
})

describe('answers', () => {
  test('have a strong tag by which a client learns that nothing changed', async () => {
    for (const address of ['/articles', `/comparisons/${LEFT}/${RIGHT}`, '/openapi.json']) {
      const first = await askApi(address)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^"[\w-]{43}"$/)
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await askApi(address, { headers: { 'if-none-match': known } })
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
      }
      expect((await askApi(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    }
  })

  test('to HEAD have the headers of GET and no body', async () => {
    const get = await askApi('/articles')
    const head = await askApi('/articles', { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([
      200,
      get.headers.get('etag'),
      '',
    ])
  })

  test('name the next page in a header too', async () => {
    const answer = await askApi('/articles?limit=2&credit=Reuters')
    expect(answer.headers.get('link')).toBeNull()
    const [, address = ''] =
      /<\/api\/v1(.*)>; rel="next"/.exec(
        (await askApi('/articles?language=en&limit=2')).headers.get('link') ?? '',
      ) ?? []
    const { articles } = await read('listArticles', address)
    expect(articles.map(({ slug }) => slug)).toEqual(SEED_ARTICLES.slice(2, 4))
  })
})
