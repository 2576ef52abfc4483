import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES } from '../support/seed-pages'

test('all articles are listed, sorted by their headings', async ({ page }) => {
  await page.goto('/articles')
  const rows = page.locator('tbody').getByRole('row')
  expect(await rows.count()).toBe(SEED_ARTICLES.length)
  await page.getByRole('columnheader', { name: /Words/ }).getByRole('link').click()
  await page.waitForURL(/sort=words/)
  const words = await page.locator('[data-unit="words"]').allInnerTexts()
  const counts = words.map(count => Number(count.replace(/\D/g, '')))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('two that are marked are compared', async ({ page }) => {
  await page.goto('/articles')
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('button', { name: /Compare the two/ }).click()
  await page.waitForURL(/done=not-two/)
  expect(await page.getByRole('status').first().innerText()).toContain('Mark two')
  await page.getByRole('checkbox').nth(0).check()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByRole('button', { name: /Compare the two/ }).click()
  await page.waitForURL(/\/compare\//)
})

test('where writing is closed no article can be moved', async ({ page, baseUrl }) => {
  await page.goto('/articles')
  expect(await page.getByRole('button', { name: 'Put them there' }).count()).toBe(0)
  const answer = await fetch(`${baseUrl}/add/move`, {
    method: 'POST',
    body: new URLSearchParams({ [`article.${SEED_ARTICLES[0]}`]: 'on', title: 'Other' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(403)
})
