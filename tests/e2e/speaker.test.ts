import { expect } from 'vitest'
import { test } from '../support/browser'

const SPEAKER = '/speakers/amos-hochstein'

test('a speaker is shown with the names that each article gives, and all quotations', async ({ page }) => {
  await page.goto(SPEAKER)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Amos Hochstein')
  const names = page.getByRole('table')
  expect(await names.getByText('Hockstein', { exact: true }).count()).toBeGreaterThan(0)
  expect(await names.getByRole('row').count()).toBeGreaterThan(2)
  expect(await page.locator('.quotation').count()).toBeGreaterThan(1)
  expect(await page.locator('.statement').count()).toBeGreaterThan(0)
})

test('where writing is closed nothing can be changed', async ({ page, baseUrl }) => {
  await page.goto(SPEAKER)
  expect(await page.getByRole('heading', { name: 'Put right by hand' }).count()).toBe(0)
  const answer = await fetch(`${baseUrl}${SPEAKER}/decisions`, {
    method: 'POST',
    body: new URLSearchParams({ decision: 'join', other: 'joe-biden' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('writing is closed')
})

test('a speaker that there is not is not found', async ({ baseUrl }) => {
  for (const path of ['/speakers/nobody-at-all', '/speakers/%00', '/speakers/A'])
    expect((await fetch(baseUrl + path)).status).toBe(404)
})
