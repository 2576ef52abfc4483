import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { expect, inject, test as base } from 'vitest'
import { findBrowser, HOW_TO_GET_A_BROWSER } from '@/lib/cli/browser'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container's shared memory is often too small for a page.
  '--disable-dev-shm-usage',
]

/** Opens a page on a context of its own: a phone, dark colours, without script, … `goto('/method')` works on it. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>

/** Wide enough for two columns. */
const VIEWPORT = { width: 1280, height: 800 }

/**
 * Vitest's `test` with a real Chromium on the running product. It gives `page` (a blank one, 1280 by 800 pixels, light),
 * `openPage` for others, `baseUrl` (without a slash at the end) and `databaseUrl`:
 *
 *     test('the method is explained', async ({ page }) => {
 *       await page.goto('/method')
 *       expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('passages')
 *     })
 *
 * Whatever a page complains about (a script error, a blocked style, a broken hydration) fails the test that opened it;
 * only a file or page that is not found may be reported, because a test may ask for one on purpose. A test that makes a
 * page complain empties \`complaints\`.
 */
export const test = base
  // eslint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const executablePath = await findBrowser()
    if (!executablePath) throw new Error(HOW_TO_GET_A_BROWSER)
    const browser = await chromium.launch({ executablePath, args: FLAGS })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('baseUrl', () => inject('app').baseUrl)
  .extend('databaseUrl', () => inject('app').databaseUrl)
  .extend('complaints', (): string[] => [])
  .extend('openPage', async ({ browser, baseUrl, complaints }, { onCleanup }): Promise<OpenPage> => {
    const contexts: BrowserContext[] = []
    onCleanup(async () => {
      await Promise.all(contexts.map(context => context.close()))
      expect(complaints, 'what the pages complained about').toEqual([])
    })
    return async options => {
      const context = await browser.newContext({ baseURL: baseUrl, viewport: VIEWPORT, ...options })
      contexts.push(context)
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
      page.on('console', message => {
        if (message.type() === 'error' && !NOT_FOUND.test(message.text()))
          complaints.push(`${page.url()}: ${message.text()}`)
      })
      return page
    }
  })
  .extend('page', ({ openPage }): Promise<Page> => openPage())

const NOT_FOUND = /Failed to load resource: the server responded with a status of 404/
