import { expect } from 'vitest'
import { test } from '../support/browser'

test('words are found in articles, passages and quotations, and marked', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('searchbox', { name: 'Words' }).fill('ceasefire talks')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/text=ceasefire/)
  expect(await page.locator('.hit').count()).toBeGreaterThan(1)
  expect(await page.locator('.hit mark').count()).toBeGreaterThan(1)
  await page.getByRole('navigation', { name: 'Look in' }).getByRole('link', { name: 'Quotations' }).click()
  await page.waitForURL(/kind=quotations/)
  expect(await page.getByRole('searchbox').inputValue()).toBe('ceasefire talks')
  await page.locator('.hit .words a').first().click()
  await page.waitForURL(/\/articles\/.+#q\d+/)
})

test('the arrow keys lead through what was found, and a slash back to the field', async ({ page }) => {
  await page.goto('/search?text=talks')
  await page.getByText('to search').waitFor()
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator('.hit').nth(1).locator('a:focus').count()).toBe(1)
  await page.keyboard.press('/')
  expect(await page.getByRole('searchbox').evaluate(field => field === document.activeElement)).toBe(true)
})

test('nothing found says what to try; addresses that say nonsense still answer', async ({
  page,
  baseUrl,
}) => {
  await page.goto('/search?text=lighthousekeeper')
  expect(await page.locator('main').innerText()).toContain('Try fewer words')
  for (const search of ['text=%00', 'text=a&after=x', 'text=a&from=May&kind=all', 'text=%22%20or%20-'])
    expect((await fetch(`${baseUrl}/search?${search}`)).status).toBe(200)
})

test('a filter that nothing is called like says so, and leads on', async ({ page }) => {
  await page.goto('/search?text=talks&outlet=The+Gazette')
  expect(await page.locator('main').innerText()).toContain('Nothing here is called so: Outlet: The Gazette')
  await page.getByRole('link', { name: 'Leave out Outlet: The Gazette', exact: true }).click()
  await page.waitForURL(/text=talks$/)
  expect(await page.locator('.hit').count()).toBeGreaterThan(0)
})
