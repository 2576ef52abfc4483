import { expect } from 'vitest'
import { test } from '../support/browser'

const WITH_FURNITURE = '/articles/hamas-refuses-to-engage-in-gaza-ceasefire-negotiations'
const WITHOUT_HEADLINE = '/articles/hamas-said-on-wednesday-it-would-not-take-part'

test('an article is read with its speakers in the margin and leads to where else it is told', async ({
  page,
}) => {
  await page.goto(WITHOUT_HEADLINE)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByText('The text has no headline').isVisible()).toBe(true)
  const speakers = page.locator('.quoted a[href^="/speakers/"]')
  expect(await speakers.count()).toBeGreaterThan(0)
  const told = page.locator('.para .told a[href^="/compare/"]').first()
  await told.click()
  await page.waitForURL(/\/compare\/.+#p\d+$/)
  const passage = page.locator(new URL(page.url()).hash)
  expect(await passage.count()).toBe(1)
})

test('a quotation has an address, and its renditions open in place without script', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  await page.goto(`${WITHOUT_HEADLINE}#q1`)
  expect(await page.locator('#q1').count()).toBe(1)
  const renditions = page.locator('details.renditions').first()
  expect(await renditions.locator('.words').first().isVisible()).toBe(false)
  await renditions.locator('summary').click()
  expect(await renditions.locator('.words').first().isVisible()).toBe(true)
  expect(await renditions.getByRole('link', { name: /^read it in/ }).count()).toBeGreaterThan(0)
})

test('what was set aside can be unfolded, each piece with its kind', async ({ page }) => {
  await page.goto(WITH_FURNITURE)
  const around = page.getByRole('region', { name: 'Set aside' })
  await around.locator('summary').click()
  expect(await around.locator('dt').count()).toBeGreaterThan(0)
  expect(await around.getByText('share bar').first().isVisible()).toBe(true)
})

test('the text downloads exactly as captured, with the hash that the page names', async ({
  page,
  baseUrl,
}) => {
  await page.goto(WITH_FURNITURE)
  const named = await page.locator('.provenance .hash').innerText()
  const answer = await fetch(`${baseUrl}${WITH_FURNITURE}/text`)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer())
  expect(Buffer.from(digest).toString('hex')).toBe(named.replace(/\s/g, ''))
})

test('citations come as files for reference managers', async ({ baseUrl }) => {
  for (const [ending, beginning] of [
    ['bib', '@misc{'],
    ['ris', 'TY  - NEWS'],
    ['json', '['],
  ] as const) {
    const answer = await fetch(`${baseUrl}${WITH_FURNITURE}/cite.${ending}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect((await answer.text()).startsWith(beginning)).toBe(true)
  }
})

test('an article that there is not is not found, nor are its files', async ({ baseUrl }) => {
  for (const path of ['/articles/never-written', '/articles/..%2f', '/articles/never-written/text'])
    expect((await fetch(baseUrl + path)).status).toBe(404)
})
