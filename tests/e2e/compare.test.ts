import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES, SEED_COMPARISON, SEED_PAIR, SEED_PERMALINK } from '../support/seed-pages'

const shownRows = (page: Page) => page.locator('.passage:visible')

test('the two readings of a passage stand side by side with the words that differ marked', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  const row = page.locator('.passage', { hasText: 'maze' }).first()
  const [left, right] = [row.locator('.side.left'), row.locator('.side.right')]
  expect(await left.locator('mark').allInnerTexts()).toContain('occupying power')
  expect(await right.locator('mark').allInnerTexts()).toContain('occupation')
  const [a, b] = [await left.boundingBox(), await right.boundingBox()]
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(2)
  expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThanOrEqual(b?.x ?? 0)
})

test('on a phone the left reading stands above the right one', async ({ openPage }) => {
  const page = await openPage({ viewport: { width: 390, height: 844 } })
  await page.goto(SEED_COMPARISON)
  const row = page.locator('.passage', { hasText: 'maze' }).first()
  const [a, b] = [
    await row.locator('.side.left').boundingBox(),
    await row.locator('.side.right').boundingBox(),
  ]
  expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThanOrEqual(b?.y ?? 0)
})

test('a row is read aloud as its heading, the left reading, the right one, each said to be whose', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  const row = page.locator('.passage', { hasText: 'maze' }).first()
  const spoken = await row.ariaSnapshot()
  const heading = spoken.indexOf('A and B tell the same; words differ in')
  const left = spoken.indexOf('occupying power')
  const right = spoken.indexOf('occupation')
  expect(heading).toBeGreaterThanOrEqual(0)
  expect(left).toBeGreaterThan(heading)
  expect(right).toBeGreaterThan(left)
  expect(spoken).toMatch(/A:/)
  expect(spoken).toMatch(/B:/)
})

test('without script the counts filter the passages', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(SEED_COMPARISON)
  const all = await shownRows(page).count()
  const choice = page.locator('.controls label', { hasText: 'Only A' })
  const count = Number((await choice.locator('.num').innerText()).trim())
  await choice.click()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(all)
  expect(await shownRows(page).count()).toBe(count)
  for (const row of await shownRows(page).all()) expect(await row.locator('.side.right').count()).toBe(0)
})

test('what only one side tells at length is folded, says what it holds, and unfolds at its address', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  const run = page.locator('details.run').first()
  expect(await run.getAttribute('open')).toBeNull()
  expect(await run.locator('summary').innerText()).toMatch(/passages only in [AB]/)
  const id = await run.locator('.passage').first().getAttribute('id')
  await page.goto(`${SEED_COMPARISON}#${id}`)
  expect(await page.locator(`#${id}`).isVisible()).toBe(true)
})

test('a passage that stands elsewhere leads to its place and back', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  const moved = page.locator('.passage.moved').first()
  const id = await moved.getAttribute('id')
  await moved.getByRole('link', { name: 'its place in B' }).click()
  const stub = page.locator('.stub:target')
  expect(await stub.innerText()).toContain('Here B tells passage')
  await stub.getByRole('link').click()
  expect(new URL(page.url()).hash).toBe(`#${id}`)
})

test('the overview links every passage', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  const rows = await page.locator('.passage').count()
  expect(await page.locator('.ribbon .wide a').count()).toBe(rows)
  await page.locator('.ribbon .wide a[data-passage="3"]').focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('#p3:target').count()).toBe(1)
})

test('swapping the sides mirrors the page', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  const left = await page.locator('#p2 .side.left').innerText()
  await page.getByRole('link', { name: 'swap sides' }).click()
  await page.waitForURL(`**/compare/${SEED_PAIR[1]}/${SEED_PAIR[0]}`)
  const rights = await page.locator('.side.right').allInnerTexts()
  expect(rights).toContain(left)
})

test('other articles can be chosen, without script too', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(SEED_COMPARISON)
  await page.getByText('Choose other articles').click()
  await page.getByLabel('Right').selectOption(SEED_ARTICLES[4] ?? '')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.waitForURL(`**/compare/${SEED_ARTICLES[0]}/${SEED_ARTICLES[4]}`)
})

test('keys walk through the differences and the passages, and can be switched off', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  await page.getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('j')
  expect(await page.locator('.passage.now').getAttribute('id')).toBe('p1')
  await page.keyboard.press('j')
  expect(await page.locator('.passage.now').getAttribute('id')).toBe('p2')
  await page.keyboard.press('k')
  await expect.poll(() => new URL(page.url()).hash).toBe('#p1')
  await page.keyboard.press('n')
  const first = await page.locator('mark.lit').first().innerText()
  await page.keyboard.press('F7')
  expect(await page.locator('mark.lit').first().innerText()).not.toBe(first)
  await page.getByRole('searchbox').waitFor()
  await page.keyboard.press('f')
  expect(await page.getByRole('radio', { name: /^Differences/ }).isChecked()).toBe(true)
  await page.keyboard.press('Shift+F')
  expect(await page.getByRole('radio', { name: /^All passages/ }).isChecked()).toBe(true)
  await page.keyboard.press('/')
  await page.keyboard.type('ff')
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('ff')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').blur()

  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Single letters/ }).uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  const before = page.url()
  await page.keyboard.press('j')
  expect(page.url()).toBe(before)
  await page.reload()
  await page.getByRole('button', { name: 'Keys' }).waitFor()
  await page.keyboard.press('x')
  expect(new URL(page.url()).pathname).toBe(SEED_COMPARISON)
})

test('a passage says why it is one and how to cite it', async ({ page, baseUrl }) => {
  await page.goto(SEED_COMPARISON)
  await page.locator('#p3').hover()
  await page
    .locator('#p3')
    .getByRole('button', { name: /why, cite/ })
    .click()
  const about = page.locator('#about-3')
  expect(await about.isVisible()).toBe(true)
  expect(await about.innerText()).toContain(`${baseUrl}${SEED_PERMALINK}#p3`)
  expect(await about.innerText()).toContain('Names in both')
  await page.keyboard.press('Escape')
  expect(await about.isVisible()).toBe(false)
})

test('an article compared with itself has no differences', async ({ page }) => {
  await page.goto(`/compare/${SEED_ARTICLES[0]}/${SEED_ARTICLES[0]}`)
  expect(await page.locator('.collation mark').count()).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(
    'Each has a match in the other.',
  )
})

test('the comparison is there, in two columns, on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(SEED_COMPARISON)
  expect(await page.locator('.controls').isVisible()).toBe(false)
  const folded = page.locator('details.run .passage').first()
  expect((await folded.boundingBox())?.height ?? 0).toBeGreaterThan(0)
})

test('a statement that other articles carry opens their words beside it', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(SEED_COMPARISON)
  const note = page.locator('.passage .elsewhere').first()
  const run = note.locator('xpath=ancestor::details[contains(@class, "run")]')
  if ((await run.count()) > 0) await run.locator('> summary').click()
  expect(await note.locator('.words').first().isVisible()).toBe(false)
  await note.locator('summary').click()
  expect((await note.locator('.words').first().innerText()).length).toBeGreaterThan(10)
})
