import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES, SEED_COMPARISON, SEED_STORY } from '../support/seed-pages'

const NOTHING_HERE = '/nothing-here'

/** Every kind of page. What holds for all of them is asked here once. */
const PAGES = [
  '/',
  `/stories/${SEED_STORY}`,
  `/stories/${SEED_STORY}/coverage`,
  `/articles/${SEED_ARTICLES[0]}`,
  `/articles/${SEED_ARTICLES[2]}`,
  SEED_COMPARISON,
  '/compare/paste',
  '/quotations',
  '/articles',
  '/search?text=talks',
  '/add',
  '/jobs',
  '/feeds',
  '/deleted',
  '/deleted/confirm',
  `/stories/${SEED_STORY}/edit`,
  `/articles/${SEED_ARTICLES[0]}@1`,
  `/articles/${SEED_ARTICLES[0]}/revisions`,
  '/speakers/amos-hochstein',
  '/method',
  '/method/marks',
  '/method/api',
  NOTHING_HERE,
]

/** The narrowest screen that WCAG 2.2 (1.4.10) asks for: 1280 pixels at 400 %. */
const NARROWEST = { width: 320, height: 640 }

describe.each(PAGES)('%s', path => {
  test.for(['light', 'dark'] as const)(
    'has nothing that axe finds, in %s colours',
    async (scheme, { openPage }) => {
      const page = await openPage({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto(path)
      expect(await axeFindings(page)).toEqual([])
    },
  )

  test('has nothing that axe finds on a phone', async ({ openPage }) => {
    const page = await openPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    await page.goto(path)
    expect(await axeFindings(page)).toEqual([])
  })

  test('needs no sideways scrolling on the narrowest screen', async ({ openPage }) => {
    const page = await openPage({ viewport: NARROWEST })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      NARROWEST.width,
    )
  })

  test('has one heading of the first level, and a title of its own', async ({ page }) => {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(path === NOTHING_HERE ? 404 : 200)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.title()).toMatch(/Variorum/)
  })

  test('says the same without script', async ({ openPage }) => {
    const [plain, scripted] = await Promise.all([openPage({ javaScriptEnabled: false }), openPage()])
    await Promise.all([plain.goto(path), scripted.goto(path)])
    // What one reads, whatever the switches of the script add around it.
    const words = (page: Page): Promise<string> => page.locator('h1').innerText()
    expect(await words(plain)).toBe(await words(scripted))
    expect((await plain.locator('main').innerText()).length).toBeGreaterThan(100)
  })

  test('asks nothing of other hosts', async ({ page, baseUrl }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(path)
    expect(asked.filter(url => !url.startsWith(`${baseUrl}/`) && !url.startsWith('data:'))).toEqual([])
  })
})

test('addresses of nothing answer 404 with a page for the reader', async ({ baseUrl }) => {
  for (const path of [
    '/stories/no-such-story',
    '/stories/no-such-story/coverage',
    '/articles/no-such-article',
    '/speakers/no-such-speaker',
    `/compare/${SEED_ARTICLES[0]}/no-such-article`,
    '/articles/%00',
    '/articles/..%2f..%2fetc',
    '/speakers/%F0%9F%98%80',
  ]) {
    const answer = await fetch(baseUrl + path)
    expect([path, answer.status]).toEqual([path, 404])
    expect(await answer.text()).toContain('Nothing stands at this address.')
  }
})

/** What axe finds, one line a rule, with the places. */
async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which no content security policy stops.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(node => `${node.target.join(' ')} (${node.failureSummary})`).join('; ')}`,
  )
}
