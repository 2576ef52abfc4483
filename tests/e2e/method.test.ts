import { expect } from 'vitest'
import { test } from '../support/browser'

test('every section of the method can be gone to from the top of its page', async ({ page }) => {
  await page.goto('/method')
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  const titles = await links.allInnerTexts()
  expect(titles.length).toBeGreaterThan(8)
  for (const title of titles) {
    await links.filter({ hasText: title }).first().click()
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1))
    expect(await page.locator(`[id="${id}"] h2`).innerText()).toBe(title)
  }
})

test('measured figures stand in tables with headings, and can be scrolled by key on a phone', async ({
  openPage,
}) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } })
  await page.goto('/method#accuracy')
  const table = page.getByRole('region', { name: 'Passages matched' })
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    'Counted',
    'Unseen',
    'Seen',
    'People',
    'Others',
  ])
  await table.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(box => box.scrollLeft)).toBeGreaterThan(0)
})

test('the marks are shown as a comparison shows them, and the overview leads to them', async ({ page }) => {
  await page.goto('/method/marks')
  const example = page.getByRole('region', { name: 'Words that stand elsewhere' })
  const lines = await example
    .locator('mark.shifted')
    .evaluateAll(marks => marks.map(mark => getComputedStyle(mark).textDecorationStyle))
  expect(lines).toEqual(['wavy', 'wavy'])
  const sides = page.getByRole('region', { name: 'Words that differ' })
  const styleOf = (side: string): Promise<string> =>
    sides
      .locator(`.side.${side} mark`)
      .first()
      .evaluate(mark => getComputedStyle(mark).textDecorationStyle)
  expect([await styleOf('left'), await styleOf('right')]).toEqual(['solid', 'double'])

  const block = page.locator('.ribbon svg.wide a').last()
  const number = await block.getAttribute('data-passage')
  await block.locator('rect').first().click()
  expect(new URL(page.url()).hash).toBe(`#p${number}`)
  expect(await page.locator(`#p${number}`).count()).toBe(1)
})
