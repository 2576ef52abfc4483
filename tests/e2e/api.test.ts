import axe from 'axe-core'
import { expect } from 'vitest'
import { problem } from '@/lib/schema/api/problem'
import { test } from '../support/browser'
import { SEED_ARTICLES, SEED_PAIR } from '../support/seed-pages'

const [LEFT, RIGHT] = SEED_PAIR
const BRIDGE = 'The council voted on Monday to close the old bridge for two years.'

test('a list is read as JSON, with a tag by which it is not sent again', async ({ baseUrl }) => {
  const address = `${baseUrl}/api/v1/articles`
  const answer = await fetch(address)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  const { articles } = await answer.json()
  expect(articles.map(({ slug }: { slug: string }) => slug)).toEqual(SEED_ARTICLES)
  const etag = answer.headers.get('etag') ?? ''
  const again = await fetch(address, { headers: { 'if-none-match': etag } })
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, ''])
})

test('a comparison has the rows of its page', async ({ baseUrl, page }) => {
  const { passages, page: path } = await (
    await fetch(`${baseUrl}/api/v1/comparisons/${LEFT}/${RIGHT}`)
  ).json()
  await page.goto(path)
  const rows = await page.locator('article.passage').count()
  expect(passages).toHaveLength(rows)
})

test('what is wrong is told as problem details, whatever it is', async ({ baseUrl }) => {
  for (const [address, init, status] of [
    ['articles/none', {}, 404],
    ['nothing/at/all', {}, 404],
    ['quotations?kind=spoken', {}, 400],
    ['articles', { method: 'DELETE' }, 405],
    ['collate', { method: 'POST', body: 'left' }, 415],
    ['collate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400],
    [
      'collate',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: ' '.repeat(9_000_000) },
      413,
    ],
  ] as [string, RequestInit, number][]) {
    const answer = await fetch(`${baseUrl}/api/v1/${address}`, init)
    expect([address, answer.status]).toEqual([address, status])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(problem.parse(await answer.json()).status).toBe(status)
    expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : null)
  }
})

test('two texts are compared', async ({ baseUrl }) => {
  const answer = await fetch(`${baseUrl}/api/v1/collate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ left: { text: BRIDGE }, right: { text: BRIDGE.replace('two', 'three') } }),
  })
  const { passages } = await answer.json()
  expect(passages).toMatchObject([{ relation: 'reworded', left: { text: BRIDGE } }])
})

test('every problem’s type leads to what explains it', async ({ baseUrl, page }) => {
  const { type } = await (await fetch(`${baseUrl}/api/v1/articles/none`)).json()
  await page.goto(type)
  const entry = page.locator(`[id="${type.split('#')[1]}"]`)
  expect(await entry.innerText()).toContain('404')
})

test('the page has every address of the description, and its requests are answered', async ({
  baseUrl,
  page,
}) => {
  const { paths } = await (await fetch(`${baseUrl}/api/v1/openapi.json`)).json()
  await page.goto('/method/api')
  const shown = await page.locator('.address code').allInnerTexts()
  const described = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter(key => /^(?:get|post|put|patch|delete)$/.test(key))
      .map(() => `/api/v1${path}`),
  )
  expect(shown.sort()).toEqual(described.sort())
  for (const link of await page.getByRole('link', { name: 'Open the answer' }).all()) {
    const address = (await link.getAttribute('href')) ?? ''
    expect([address, (await fetch(baseUrl + address)).status]).toEqual([address, 200])
  }
})

test('the page’s fields unfold without script', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto('/method/api#schema-Passage')
  await page.locator('#schema-Passage summary').click()
  expect(await page.locator('#schema-Passage table').innerText()).toContain('alsoIn')
})

test('the page fits a phone, and axe finds nothing on it', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 360, height: 740 } })
  await page.goto('/method/api')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
