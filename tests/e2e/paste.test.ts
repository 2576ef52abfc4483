import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../support/browser'

const BRIDGE =
  'The council of Port Amber voted on Monday to close the old bridge for two years.\n\n“We have waited too long,” said Mayor Ines Calder.\n\nShops fear for their trade.'
const FERRY =
  'Nobody asked the ferrymen.\n\nThe council of Port Amber voted on Monday to close the old bridge for three years.'

async function fill(page: Page, left: string, right: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Its text' }).nth(0).fill(left)
  await page.getByRole('textbox', { name: 'Its text' }).nth(1).fill(right)
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.waitForLoadState('load')
}

test.for([true, false])('two texts are compared (script: %s)', async (javaScriptEnabled, { openPage }) => {
  const page = await openPage({ javaScriptEnabled })
  await page.goto('/compare/paste')
  await page
    .getByRole('textbox', { name: /Who published it/ })
    .first()
    .fill('The Harbour Post')
  await fill(page, BRIDGE, FERRY)
  await compare(page)

  expect(page.url()).toMatch(/\/compare\/paste$/)
  expect(await page.title()).toContain('Two texts compared')
  const told = page.locator('.passage', { hasText: 'old bridge' }).first()
  expect(await told.locator('.left mark').allInnerTexts()).toEqual(['two'])
  expect(await told.locator('.right mark').allInnerTexts()).toEqual(['three'])
  expect(await page.locator('.witnesses').innerText()).toContain('The Harbour Post')
  expect(await page.locator('.who', { hasText: 'Ines Calder' }).getByRole('link').count()).toBe(0)

  const number = await told.getAttribute('id')
  await told.locator('.no').click()
  expect(new URL(page.url()).hash).toBe(`#${number}`)
  expect(await page.locator('.passage:target').getAttribute('id')).toBe(number)
})

test('the sides can be swapped, and the texts changed, on the page of the comparison', async ({ page }) => {
  await page.goto('/compare/paste')
  await fill(page, BRIDGE, FERRY)
  await compare(page)
  await page.getByRole('button', { name: 'swap sides' }).click()
  await page.waitForLoadState('load')
  const told = page.locator('.passage', { hasText: 'old bridge' }).first()
  expect(await told.locator('.left mark').allInnerTexts()).toEqual(['three'])

  await fill(page, BRIDGE, BRIDGE)
  await compare(page)
  expect(await page.locator('.passage mark').count()).toBe(0)
  expect(await page.locator('.passage.same-wording').count()).toBe(3)
})

test.for([true, false])(
  'a text that is missing is said at its field, and the other is kept (script: %s)',
  async (javaScriptEnabled, { openPage }) => {
    const page = await openPage({ javaScriptEnabled })
    await page.goto('/compare/paste')
    await page.getByRole('textbox', { name: 'Its text' }).nth(0).fill(BRIDGE)
    await compare(page)
    const fields = page.getByRole('textbox', { name: 'Its text' })
    expect(await fields.nth(0).inputValue()).toBe(BRIDGE)
    expect(await fields.nth(1).getAttribute('aria-invalid')).toBe('true')
    const problem = await fields.nth(1).getAttribute('aria-describedby')
    expect(await page.locator(`[id="${problem}"]`).innerText()).toBe('Put a text in here.')
  },
)

test('more than 1 MB is said, with the limit', async ({ page }) => {
  await page.goto('/compare/paste')
  await fill(page, 'The bridge is closed because of rust. '.repeat(30_000), FERRY)
  await compare(page)
  expect(await page.locator('.problem').first().innerText()).toContain('1 MB')
})

test('text files can be chosen; what is no text is refused', async ({ page }) => {
  await page.goto('/compare/paste')
  const first = page.getByLabel('Text file for the first text')
  await first.setInputFiles({ name: 'bridge.txt', mimeType: 'text/plain', buffer: Buffer.from(BRIDGE) })
  const field = page.getByRole('textbox', { name: 'Its text' }).first()
  await expect.poll(() => field.inputValue()).toBe(BRIDGE)
  expect(
    await page
      .getByRole('textbox', { name: /Who published it/ })
      .first()
      .inputValue(),
  ).toBe('bridge.txt')
  await first.setInputFiles({
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0, 0, 0x1a]),
  })
  await expect.poll(() => page.getByText('photo.txt is not a text file.').count()).toBe(1)
  expect(await field.inputValue()).toBe(BRIDGE)
})

test('going back leads to the form with what was typed', async ({ page }) => {
  await page.goto('/compare/paste')
  await fill(page, BRIDGE, FERRY)
  await compare(page)
  await page.goBack()
  const fields = page.getByRole('textbox', { name: 'Its text' })
  await expect.poll(() => fields.nth(1).inputValue()).toBe(FERRY)
  expect(await page.locator('.passage').count()).toBe(0)
})

test('another visitor does not see what was compared', async ({ openPage }) => {
  const [mine, other] = await Promise.all([openPage(), openPage()])
  await mine.goto('/compare/paste')
  await fill(mine, BRIDGE, FERRY)
  await compare(mine)
  await other.goto('/compare/paste')
  expect(await other.locator('.passage').count()).toBe(0)
  expect(await other.content()).not.toContain('Port Amber')
})
