import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_ARTICLES } from '../support/seed-pages'

const REVISIONS = `/articles/${SEED_ARTICLES[0]}/revisions`

test('an article with one text says so, and lists it', async ({ page }) => {
  await page.goto(REVISIONS)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Captured once')
  expect(await page.getByRole('rowheader', { name: /Revision 1/ }).count()).toBe(1)
})

test('addresses that name no two revisions show the list; of no article there is none', async ({
  baseUrl,
}) => {
  for (const search of ['from=1&to=1', 'from=1&to=99', 'from=x', 'from=1&from=2&to=%00'])
    expect((await fetch(`${baseUrl}${REVISIONS}?${search}`)).status).toBe(200)
  expect((await fetch(`${baseUrl}/articles/no-such-article/revisions`)).status).toBe(404)
})
