import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES, SEED_STORY } from '../support/seed-pages'

test('the first page leads into a comparison, the story, and each of its articles', async ({ page }) => {
  await page.goto('/')
  for (const slug of SEED_ARTICLES)
    expect(await page.locator(`.stories a[href="/articles/${slug}"]`).count()).toBe(1)
  expect(await page.locator(`a[href="/stories/${SEED_STORY}"]`).count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: /side by side/ }).click()
  await page.waitForURL('**/compare/*/*')
  expect(await page.locator('.passage mark').count()).toBeGreaterThan(10)
})

test('an article without a headline is shown by its opening words, and says so', async ({ page }) => {
  await page.goto('/')
  const untitled = page.locator('.title.untitled')
  expect(await untitled.count()).toBeGreaterThan(0)
  expect(await page.locator('.telling').innerText()).toContain('no headline in the text')
})

test('chosen colours stay on the next page', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Dark' }).click()
  const dark = await page.evaluate(() => getComputedStyle(document.body).color)
  await page.goto('/method')
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(dark)
  expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true')
})
