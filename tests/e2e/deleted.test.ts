import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test } from '../support/browser'
import { startOpenServer, type OpenServer } from '../support/open-server'
import { SEED_ARTICLES, SEED_STORY } from '../support/seed-pages'

let server: OpenServer
beforeAll(async () => {
  server = await startOpenServer()
})
afterAll(() => server.stop())

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

async function findings(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which no content security policy stops.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join('; ')}`)
}

/** What is asked of a page where writing is open; pages.test.ts asks the same of those where it is closed. */
async function expectGood(open: (scheme: 'light' | 'dark') => Promise<Page>, path: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    const page = await open(scheme)
    await page.goto(server.url + path)
    expect([path, scheme, await findings(page)]).toEqual([path, scheme, []])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
}

describe.for([true, false])('with script: %s', javaScriptEnabled => {
  test('an article is deleted on its page after a question, and the deletion undone', async ({
    openPage,
  }) => {
    const page = await openPage({ javaScriptEnabled })
    const slug = SEED_ARTICLES[0]!
    await page.goto(`${server.url}/articles/${slug}`)
    await page.getByRole('link', { name: 'Delete it …' }).click()
    await page.waitForURL(/\/deleted\/confirm/)
    expect(await heading(page)).toMatch(/^Delete “.*”\?$/)
    expect((await fetch(`${server.url}/articles/${slug}`)).status).toBe(200)
    await page.getByRole('button', { name: 'Delete 1 article' }).click()
    await page.waitForURL(/\/articles\?deleted=/)
    expect((await fetch(`${server.url}/articles/${slug}`)).status).toBe(404)
    expect(await (await fetch(`${server.url}/stories/${SEED_STORY}`)).text()).not.toContain(slug)
    expect(await (await fetch(`${server.url}/sitemap.xml`)).text()).not.toContain(slug)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForURL(new RegExp(`/articles/${slug}$`))
    expect(await (await fetch(`${server.url}/stories/${SEED_STORY}`)).text()).toContain(slug)
  })
})

test('several are deleted from the list, listed with when, brought back and removed for good', async ({
  openPage,
}) => {
  const page = await openPage()
  await page.goto(`${server.url}/articles`)
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('button', { name: /Delete those that are marked/ }).click()
  await page.waitForURL(/\/deleted\/confirm/)
  expect(await heading(page)).toBe('Delete 2 articles?')
  await page.getByRole('button', { name: 'Delete 2 articles' }).click()
  await page.waitForURL(/\/articles\?deleted=/)
  expect(await page.locator('main').getByRole('status').innerText()).toContain('2 articles were deleted')
  await page.getByRole('link', { name: 'All that is deleted' }).click()
  await page.waitForURL(/\/deleted$/)
  expect(await heading(page)).toBe('Two articles can be brought back')
  expect(await page.locator('main').innerText()).toContain('in the list of articles')
  await page
    .getByRole('link', { name: /Delete it for good/ })
    .first()
    .click()
  await page.waitForURL(/\/deleted\/confirm\?remove=/)
  expect(await page.locator('main').innerText()).toContain('cannot be undone')
  await page.getByRole('button', { name: 'Delete it for good' }).click()
  await page.waitForURL(/done=removed/)
  await page.getByRole('button', { name: /Bring it back/ }).click()
  await page.waitForURL(/done=restored/)
  expect(await heading(page)).toBe('No article is deleted')
})

test('the pages of deleting are right in both colours and on the narrowest screen', async ({ openPage }) => {
  const page = await openPage()
  await page.goto(`${server.url}/articles`)
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('button', { name: /Delete those that are marked/ }).click()
  await page.getByRole('button', { name: 'Delete 1 article' }).click()
  await page.waitForURL(/\/articles\?deleted=/)
  const open = (colorScheme: 'light' | 'dark') => openPage({ colorScheme, reducedMotion: 'reduce' })
  const address = new URL(page.url())
  await expectGood(open, address.pathname + address.search)
  await expectGood(open, '/deleted')
  await expectGood(open, `/deleted/confirm?article.${SEED_ARTICLES[0]}=on`)
  await expectGood(open, `/stories/${SEED_STORY}/edit`)
})

test('a story is split and merged again on its page', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${server.url}/stories/${SEED_STORY}`)
  await page.getByRole('link', { name: /merge it or split it/ }).click()
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('Title of their own story').fill('One alone')
  await page.getByRole('button', { name: 'Make a story of those marked' }).click()
  await page.waitForURL(/\/stories\/one-alone$/)
  await page.goto(`${server.url}/stories/one-alone/edit`)
  await page.getByLabel('The other story').selectOption(SEED_STORY)
  await page.getByRole('button', { name: 'Merge' }).click()
  await page.waitForURL(new RegExp(`/stories/${SEED_STORY}$`))
  await page.goto(`${server.url}/stories/one-alone`)
  expect(page.url()).toContain(`/stories/${SEED_STORY}`)
})
