import { expect } from 'vitest'
import { test } from '../support/browser'

test('quotations lead with what is told in several articles', async ({ page }) => {
  await page.goto('/quotations')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/in several articles/)
  const statement = page.locator('.statement').first()
  expect(await statement.locator('blockquote').count()).toBeGreaterThan(1)
  expect(await statement.locator('mark').count()).toBeGreaterThan(0)
})

test('search and filters work without script, and the address says them', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto('/quotations')
  await page.getByLabel('Words that were quoted').fill('time to waste')
  await page.getByLabel('Wording').selectOption('direct')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/text=time\+to\+waste/)
  expect(page.url()).toContain('kind=direct')
  const found = page.locator('.quotation')
  expect(await found.count()).toBeGreaterThan(0)
  for (const words of await found.locator('.words').allInnerTexts()) expect(words).toMatch(/time/i)
  await page.getByRole('link', { name: 'leave out Words: time to waste' }).click()
  await page.waitForURL(url => !url.searchParams.has('text'))
  expect(page.url()).toContain('kind=direct')
})

test('a quotation leads to its place in the article', async ({ page }) => {
  await page.goto('/quotations?kind=direct')
  await page
    .locator('.quotation')
    .first()
    .getByRole('link', { name: /^read it in/ })
    .click()
  await page.waitForURL(/\/articles\/.+#q\d+$/)
  expect(await page.locator(new URL(page.url()).hash).count()).toBe(1)
})

test('a quotation is cited in a popover with its address', async ({ page, baseUrl }) => {
  await page.goto('/quotations?kind=direct')
  await page.locator('.quotation').first().getByRole('button', { name: /^cite/ }).click()
  const citation = page.getByRole('dialog', { name: /^Cite quotation/ })
  expect(await citation.isVisible()).toBe(true)
  expect(await citation.locator('.citation').innerText()).toContain(`${baseUrl}/articles/`)
})

test('a citation is copied, and so is the address alone', async ({ openPage, baseUrl }) => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.goto('/quotations?kind=direct')
  await page.locator('.quotation').first().getByRole('button', { name: /^cite/ }).click()
  const citation = page.getByRole('dialog', { name: /^Cite quotation/ })
  await citation.getByRole('button', { name: 'Copy citation' }).click()
  await page.getByText('Copy citation: copied').waitFor({ state: 'attached' })
  expect(await copied()).toBe(await citation.locator('.citation').innerText())
  await citation.getByRole('button', { name: 'Copy address' }).click()
  await page.getByText('Copy address: copied').waitFor({ state: 'attached' })
  expect(await copied()).toMatch(new RegExp(`^${baseUrl}/articles/[^ ]+#q\\d+$`))
})

test('without script nothing offers to copy', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto('/quotations?kind=direct')
  await page.locator('.quotation').first().getByRole('button', { name: /^cite/ }).click()
  expect(await page.getByRole('dialog', { name: /^Cite quotation/ }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0)
})

test('nothing found says what to change', async ({ page }) => {
  await page.goto('/quotations?text=zeppelin&kind=partial')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('No quotations')
  await page.getByRole('link', { name: 'Words: zeppelin', exact: true }).click()
  await page.waitForURL(url => !url.searchParams.has('text'))
  expect(await page.locator('.quotation').count()).toBeGreaterThan(0)
})

test('what an address says wrongly is left out', async ({ baseUrl }) => {
  for (const query of [
    'speaker=%00',
    'kind=loud',
    'after=999999999999',
    'after=1.1&sort=speaker',
    'text=%22',
  ])
    expect((await fetch(`${baseUrl}/quotations?${query}`)).status).toBe(200)
})

test('what is filtered can be taken along', async ({ baseUrl }) => {
  const csv = await fetch(`${baseUrl}/quotations/export.csv?kind=direct&bom=1`)
  expect(csv.headers.get('content-type')).toContain('text/csv; charset=utf-8')
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="quotations.csv"')
  const bytes = new Uint8Array(await csv.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const json = await fetch(`${baseUrl}/quotations/export.json?kind=direct`)
  const { quotations } = (await json.json()) as { quotations: { kind: string; id: string }[] }
  expect(quotations.length).toBeGreaterThan(0)
  expect(new Set(quotations.map(({ kind }) => kind))).toEqual(new Set(['direct']))
  expect(quotations[0]?.id).toContain(`${baseUrl}/articles/`)
})
