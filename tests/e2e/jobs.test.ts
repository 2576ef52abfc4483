import { expect } from 'vitest'
import { test } from '../support/browser'

test('the jobs are counted by kind and state', async ({ page }) => {
  await page.goto('/jobs')
  expect(await page.getByRole('columnheader', { name: 'set aside' }).count()).toBe(1)
  expect(await page.getByRole('rowheader', { name: 'Take an article in' }).count()).toBe(1)
})

test('where writing is closed no job is tried again or forgotten', async ({ baseUrl }) => {
  const answer = await fetch(`${baseUrl}/jobs/decisions`, {
    method: 'POST',
    body: new URLSearchParams({ kind: 'import', id: crypto.randomUUID(), decision: 'discard' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.status).toBe(403)
})

test('addresses that say nonsense still answer', async ({ baseUrl }) => {
  for (const search of ['state=x&kind=y', 'after=1', 'state=failed&done=x'])
    expect((await fetch(`${baseUrl}/jobs?${search}`)).status).toBe(200)
})
