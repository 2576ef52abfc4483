import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_COMPARISON, SEED_PERMALINK } from '../support/seed-pages'

test('what is chosen stands in the address, and the address brings it back without script', async ({
  openPage,
}) => {
  const page = await openPage()
  await page.goto(SEED_COMPARISON)
  await page.getByRole('searchbox').waitFor()
  await page.locator('.controls label', { hasText: 'Overlaps' }).click()
  await page.locator('.controls label', { hasText: 'Mark spellings' }).click()
  const address = page.url()
  expect(new URL(address).searchParams.get('show')).toBe('overlap')
  expect(new URL(address).searchParams.get('spellings')).toBe('1')

  const plain = await openPage({ javaScriptEnabled: false })
  await plain.goto(address)
  expect(await plain.locator('#show-overlap').isChecked()).toBe(true)
  expect(await plain.locator('.passage:visible').count()).toBe(
    await plain.locator('.collation .passage.overlap').count(),
  )
})

test('the list of differences has each place once with both wordings', async ({ page }) => {
  await page.goto(`${SEED_COMPARISON}?layout=list`)
  const row = page.locator('.difference-list tr', { hasText: 'occupying power' }).first()
  expect(await row.locator('mark').allInnerTexts()).toEqual(['occupying power', 'occupation'])
})

test('stacked, the left reading stands above the right one on a wide screen too, and stays so', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  await page.getByRole('searchbox').waitFor()
  await page.getByRole('link', { name: 'Stacked' }).click()
  await page.waitForURL(/layout=stacked/)
  await page.goto(SEED_COMPARISON)
  const row = page.locator('.passage', { hasText: 'maze' }).first()
  const [a, b] = [
    await row.locator('.side.left').boundingBox(),
    await row.locator('.side.right').boundingBox(),
  ]
  expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThanOrEqual(b?.y ?? 0)
})

test('an address with settings that do not exist shows everything', async ({ page }) => {
  const answer = await page.goto(`${SEED_COMPARISON}?show=nonsense&layout=%00&spellings=x&show=all`)
  expect(answer?.status()).toBe(200)
  expect(await page.locator('#show-all').isChecked()).toBe(true)
})

test('words are found in both articles across the marks, and folded passages that have them unfold', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  const search = page.getByRole('searchbox', { name: 'Find words in both articles' })
  await search.fill('allows the occup')
  await page.getByText('2 in 1 passage').waitFor()
  await search.press('Enter')
  const found = page.locator('.passage', { hasText: 'maze' }).first()
  await expect.poll(() => found.evaluate(isInSight)).toBe(true)
  expect(await page.locator('.passage.without').count()).toBeGreaterThan(10)
  const folded = page.locator('details.run').first()
  // What is folded has no innerText.
  const words = await folded
    .locator('.passage .side')
    .first()
    .evaluate(side => side.textContent.slice(-40))
  await search.fill(words)
  expect(await folded.getAttribute('open')).not.toBeNull()
  await search.fill('no such words anywhere')
  await page.getByText('not found').waitFor()
  await search.fill('')
  expect(await page.locator('.passage.without').count()).toBe(0)
})

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

test('selected words can be copied with their citation and linked exactly', async ({ openPage, baseUrl }) => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(SEED_COMPARISON)
  await page.getByRole('searchbox').waitFor()
  await page.evaluate(() => {
    const mark = document.querySelector('#p2 .side.left mark')
    if (mark) document.getSelection()?.selectAllChildren(mark)
  })
  const selected = await page.evaluate(() => document.getSelection()?.toString())
  await page.getByRole('button', { name: 'Copy with citation' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`“${selected}”`)
  expect(copied).toContain(`${baseUrl}${SEED_PERMALINK}#p2`)
  await page.getByRole('button', { name: 'Copy link to these words' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#p2:~:text=')
})

test('the overview follows the reader, and its passages are walked with arrow keys', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  await page.locator('#p5').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('#p5')?.scrollIntoView({ block: 'center' }))
  await page.locator('.ribbon .wide a.read').first().waitFor({ state: 'attached' })
  await page.locator('.ribbon .wide a[data-passage="3"]').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-passage'))).toBe('4')
})

test('the first look goes over the comparison in four steps, and never comes back when closed', async ({
  page,
}) => {
  await page.goto(SEED_COMPARISON)
  const look = page.getByRole('complementary', { name: 'First look' })
  await look.getByRole('button', { name: 'Look around in four steps' }).click()
  for (const step of ['1 of 4', '2 of 4', '3 of 4']) {
    expect(await look.innerText()).toContain(step)
    expect(await page.locator('.pointed-at').count()).toBe(1)
    await look.getByRole('button', { name: 'Next' }).click()
  }
  await look.getByRole('button', { name: 'Start reading' }).click()
  expect(await look.count()).toBe(0)
  expect(await page.locator('.pointed-at').count()).toBe(0)
  await page.reload()
  await page.getByRole('searchbox').waitFor()
  expect(await look.count()).toBe(0)
})
