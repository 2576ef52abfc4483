import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES } from '../support/seed-pages'

const REVISIONS = `/articles/${SEED_ARTICLES[0]}/revisions`

test('an article with one text says so, and lists it', async ({ page }) => {
  await page.goto(REVISIONS)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Captured once')
  expect(await page.getByRole('rowheader', { name: /Revision 1/ }).count()).toBe(1)
})

test('each text has an address of its own, and citations and links name it', async ({ page, baseUrl }) => {
  await page.goto(REVISIONS)
  await page.getByRole('link', { name: 'Revision 1' }).click()
  await page.waitForURL(new RegExp(`/articles/${SEED_ARTICLES[0]}@1$`))
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
    `${baseUrl}/articles/${SEED_ARTICLES[0]}`,
  )
  expect(await page.locator('.citation').first().textContent()).toContain(`${SEED_ARTICLES[0]}@1`)
  const compared = `/compare/${SEED_ARTICLES[0]}@1/${SEED_ARTICLES[1]}@1`
  expect(await (await fetch(`${baseUrl}${compared}/cite.bib`)).text()).toContain(compared)
  expect((await fetch(`${baseUrl}/articles/${SEED_ARTICLES[0]}@2`)).status).toBe(404)
  const typed = await fetch(`${baseUrl}/articles/${SEED_ARTICLES[0]}/revisions/1`)
  expect(typed.url).toBe(`${baseUrl}/articles/${SEED_ARTICLES[0]}@1`)
})

test('addresses that name no two revisions show the list; of no article there is none', async ({
  baseUrl,
}) => {
  for (const search of ['from=1&to=1', 'from=1&to=99', 'from=x', 'from=1&from=2&to=%00'])
    expect((await fetch(`${baseUrl}${REVISIONS}?${search}`)).status).toBe(200)
  expect((await fetch(`${baseUrl}/articles/no-such-article/revisions`)).status).toBe(404)
})
