import axe from 'axe-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { listen, type LocalServer } from '../ingest/fetch/local-server'
import { test } from '../support/browser'
import { startOpenServer, type OpenServer } from '../support/open-server'

let site: LocalServer
let server: OpenServer
const entries = ['The quay is closed', 'Tolls to double']
beforeAll(async () => {
  site = await listen((request, response) => {
    if (request.url === '/feed')
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss><channel><title>Harbour News</title>${entries
            .map((title, k) => `<item><title>${title}</title><link>/news/${k}</link></item>`)
            .join('')}</channel></rss>`,
        )
    else if (request.url?.startsWith('/news/')) {
      const title = entries[Number(request.url.slice(6))] ?? ''
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>${title}</title><article><h1>${title}</h1>
          <p>The harbour council met on Monday, and ${title.toLowerCase()} is what came of it.</p>
          <p>“Nobody on the island can pay this twice a day,” said Mara Petrov, who runs a bakery.</p>
          <p>The next meeting is in a month, when the costs are known to everybody.</p></article>`)
    } else response.writeHead(404).end()
  })
  server = await startOpenServer({
    VARIORUM_FETCH_PRIVATE: '127.0.0.1',
    VARIORUM_FETCH_PORTS: String(site.port),
  })
})
afterAll(async () => {
  await server.stop()
  await site.close()
})

const feed = () => `http://127.0.0.1:${site.port}/feed`

test('a feed that was looked at is followed, and what it has comes in by itself', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${server.url}/add`)
  await page.getByLabel(/address of a feed/).fill(feed())
  await page.getByRole('button', { name: 'Look at this feed' }).click()
  expect(await page.getByRole('checkbox', { name: /The quay is closed/ }).count()).toBe(1)
  await page.getByLabel(/take in what it has now, too: 2 articles/).check()
  await page.getByLabel('Look for new articles').selectOption('360')
  await page.getByRole('button', { name: 'Follow this feed' }).click()
  await page.waitForURL(/\/feeds\/harbour-news\?done=followed/)
  expect(await page.locator('main').getByRole('status').innerText()).toContain('followed now')
  await expect
    .poll(
      async () => {
        await page.goto(`${server.url}/feeds/harbour-news`)
        return page.locator('main').innerText()
      },
      { timeout: 30_000 },
    )
    .toContain('2 articles taken in')
  await page.getByRole('link', { name: 'Tolls to double', exact: true }).click()
  await page.waitForURL(/\/articles\//)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Tolls to double')
})

test('the page of followed feeds is right in both colours, and says why one cannot be followed', async ({
  openPage,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openPage({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${server.url}/feeds`)
    await page.getByLabel('Address of the feed').fill(`http://127.0.0.1:${site.port}/nothing`)
    await page.getByRole('button', { name: 'Follow this feed' }).click()
    await page.waitForURL(/problem=/)
    const field = page.getByLabel('Address of the feed')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('main').innerText()).toContain('no page at this address')
    await page.evaluate(axe.source)
    for (const path of [new URL(page.url()).search, '/harbour-news']) {
      await page.goto(`${server.url}/feeds${path}`)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  }
})

test('a feed is left when asked, and its articles stay', async ({ openPage }) => {
  const page = await openPage()
  await page.goto(`${server.url}/feeds`)
  await page.getByRole('button', { name: /Stop following/ }).click()
  await page.waitForURL(/done=stopped/)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('No feed is followed')
  await page.goto(`${server.url}/articles`)
  expect(await page.locator('main').innerText()).toContain('Tolls to double')
})

test('a file of many shows how far it is, how quickly it goes, and when it is done', async ({ openPage }) => {
  const page = await openPage()
  await page.goto(`${server.url}/add`)
  const lines = Array.from({ length: 30 }, (_, k) =>
    JSON.stringify({
      text: `Boat ${k} is late\n\nThe boat to island ${k} is late, the company said on Monday.`,
    }),
  )
  await page.getByLabel(/an article a line or a row/).setInputFiles({
    name: 'boats.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from([...lines, '{"text":'].join('\n')),
  })
  await page.getByRole('button', { name: 'Take them all in' }).click()
  await page.waitForURL(/\/jobs\?batch=/)
  const part = page.getByRole('region', { name: /boats\.jsonl/ })
  expect(await part.getByRole('progressbar').count()).toBe(1)
  // The page follows by itself.
  await expect.poll(() => part.innerText(), { timeout: 60_000 }).toContain('30 articles taken in')
  await expect.poll(() => part.innerText(), { timeout: 10_000 }).toContain('is done')
  expect(await part.innerText()).toContain('1 record could not be read')
  const again = await openPage({ javaScriptEnabled: false })
  await again.goto(`${server.url}/jobs`)
  await again.getByRole('link', { name: 'boats.jsonl' }).click()
  expect(await again.locator('main').innerText()).toContain('30 articles taken in')
})
