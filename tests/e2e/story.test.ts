import { describe, expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_STORY } from '../support/seed-pages'

const STORY = `/stories/${SEED_STORY}`

describe('the story', () => {
  test('opens with the finding and lists its articles in order of day', async ({ page }) => {
    await page.goto(STORY)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.count()).toBe(1)
    expect(await heading.innerText()).toContain('Five articles tell this story.')
    const days = await page
      .locator('.articles time')
      .evaluateAll(times => times.map(time => time.getAttribute('datetime')))
    expect(days.length).toBeGreaterThan(0)
    expect(days).toEqual([...days].sort())
  })

  test('leads from each number of the matrix to the two side by side, with or without script', async ({
    openPage,
  }) => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(STORY)
    const cells = page.locator('.matrix td a')
    expect(await cells.count()).toBe(20)
    await cells.first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/compare\/[a-z0-9-]+\/[a-z0-9-]+$/)
    // The address changes before the page has come.
    await page.locator('.passage').first().waitFor()
  })

  test('has row and column heads that say which two articles a number is about', async ({ page }) => {
    await page.goto(STORY)
    expect(await page.locator('.matrix th[scope="col"]').count()).toBe(5)
    expect(await page.locator('.matrix th[scope="row"]').count()).toBe(5)
    expect(await page.getByRole('link', { name: /^Compare A with B: .*%/ }).count()).toBe(1)
  })

  test('suggests where to begin', async ({ page }) => {
    await page.goto(STORY)
    await page.getByRole('link', { name: /^Compare [A-E] with [A-E]$/ }).click()
    await page.waitForURL('**/compare/**')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
  })
})

describe('the coverage', () => {
  test('filters by how many tell a passage', async ({ page }) => {
    await page.goto(`${STORY}/coverage`)
    const rows = await page.locator('.coverage tbody tr').count()
    expect(rows).toBeGreaterThan(3)
    await page.getByRole('link', { name: /^No match found/ }).click()
    await page.waitForURL('**show=one')
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(5)
    expect(await page.locator('.coverage').count()).toBe(0)
  })

  test('leads from a mark to the passage in the comparison', async ({ page }) => {
    await page.goto(`${STORY}/coverage`)
    await page.locator('.coverage td:not(.lead) a').first().click()
    await page.waitForURL('**/compare/**#p*')
    const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    expect(await target.count()).toBe(1)
    expect(await target.locator('.side').count()).toBe(2)
  })

  test('shows the others’ words on demand', async ({ page }) => {
    await page.goto(`${STORY}/coverage`)
    const first = page.locator('.coverage tbody tr').first()
    expect(await first.locator('dd').first().isVisible()).toBe(false)
    await first.locator('summary').click()
    expect(await first.locator('dd').first().isVisible()).toBe(true)
  })

  test('takes a wrong address for the usual one', async ({ page }) => {
    for (const search of ['?show=x&from=-3', '?article=no-such&from=9999', '?show=one&show=all']) {
      const answer = await page.goto(`${STORY}/coverage${search}`)
      expect(answer?.status()).toBe(200)
    }
  })
})
