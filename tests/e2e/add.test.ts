import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test } from '../support/browser'
import { startOpenServer, type OpenServer } from '../support/open-server'

const FERRY = `Ferry tolls to double next spring

The harbour council will double the ferry tolls in April, Councillor Tomas Okafor said on Monday.

“Nobody on the island can pay this twice a day,” said Mara Petrov, who runs a bakery.

The last rise was nine years ago, when the old boats were replaced by two electric ones.

Share this article`

describe('where writing is closed', () => {
  test('the page says so and what can be done instead; what is sent is refused', async ({
    page,
    baseUrl,
  }) => {
    await page.goto('/add')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Nothing can be added')
    expect(await page.locator('main a[href="/compare/paste"]').count()).toBe(1)
    expect(await page.locator('main form').count()).toBe(0)
    const answer = await fetch(`${baseUrl}/add`, {
      method: 'POST',
      body: new FormData(),
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('writing is closed')
  })
})

describe('where writing is open', () => {
  let server: OpenServer
  beforeAll(async () => {
    server = await startOpenServer()
  })
  afterAll(() => server.stop())

  const readPasted = async (page: Page, text: string): Promise<void> => {
    await page.goto(`${server.url}/add`)
    await page.getByRole('textbox', { name: /copied from a page/ }).fill(text)
    await page.getByRole('button', { name: 'Read this text' }).click()
    await page.waitForLoadState('load')
  }

  test.for([true, false])(
    'a pasted text is shown, corrected, and saved (script: %s)',
    async (javaScriptEnabled, { openPage }) => {
      const page = await openPage({ javaScriptEnabled })
      // Not the same words twice: what is here already is not saved again.
      await readPasted(page, javaScriptEnabled ? FERRY : FERRY.replace('double', 'triple'))
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('An article of')
      expect(await page.getByLabel('Headline').inputValue()).toContain('Ferry tolls')
      const share = page.getByRole('checkbox', { name: /Share this article/ })
      expect(await share.isChecked()).toBe(false)
      await page.getByLabel('Outlet').fill('The Island Post')
      await page.getByRole('checkbox', { name: /The last rise/ }).uncheck()
      await page.getByRole('button', { name: 'Read again' }).click()
      await page.waitForLoadState('load')
      expect(await page.getByLabel('Outlet').inputValue()).toBe('The Island Post')
      expect(await page.getByRole('checkbox', { name: /The last rise/ }).isChecked()).toBe(false)
      await page.getByRole('button', { name: 'Save this article' }).click()
      await page.waitForURL(/\/add\/saved/)
      const link = page
        .locator('main')
        .getByRole('link', { name: /Ferry tolls/ })
        .first()
      await link.click()
      await page.waitForURL(/\/articles\//)
      expect(await page.locator('main').innerText()).toContain('The Island Post')
    },
  )

  test('what cannot be taken in is said at its field, and what was typed is kept', async ({ openPage }) => {
    const page = await openPage()
    await readPasted(page, 'Subscribe to continue reading')
    const field = page.getByRole('textbox', { name: /copied from a page/ })
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe('Subscribe to continue reading')
    await page.getByLabel('Of an article on the open web').fill('http://127.0.0.1/')
    await page.getByRole('button', { name: 'Fetch this page' }).click()
    await page.waitForLoadState('load')
    expect(await page.locator('main').innerText()).toContain('private or reserved network')
  })

  test('several files are read together', async ({ openPage }) => {
    const page = await openPage()
    await page.goto(`${server.url}/add`)
    await page.getByLabel(/Text, web pages or Markdown/).setInputFiles([
      {
        name: 'late.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('The ferry is late. Nobody said why it is.'),
      },
      { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]) },
    ])
    await page.getByRole('button', { name: 'Read these files' }).click()
    await page.waitForLoadState('load')
    expect(await page.getByRole('heading', { name: 'Not taken in' }).count()).toBe(1)
    expect(await page.locator('main').innerText()).toContain('photo.txt')
    expect(await page.getByRole('button', { name: /^Save/ }).count()).toBe(1)
  })
})
