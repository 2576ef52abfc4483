import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_COMPARISON } from '../support/seed-pages'

test('a comparison is taken along as CSV: a line a passage, both readings in full', async ({ baseUrl }) => {
  const answer = await fetch(`${baseUrl}${SEED_COMPARISON}/export.csv`)
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.csv"$/)
  const lines = (await answer.text()).split('\r\n')
  expect(lines[0]).toMatch(/^passage,relation,moved,/)
  const page = await (await fetch(`${baseUrl}${SEED_COMPARISON}`)).text()
  expect(lines.length - 2).toBe(page.match(/<article class="passage/g)?.length)
})

test('as JSON the pieces of each passage give back both readings', async ({ baseUrl }) => {
  const { passages } = await (await fetch(`${baseUrl}${SEED_COMPARISON}/export.json`)).json()
  for (const { left, right, pieces } of passages) {
    expect(pieces.map((piece: { left: string }) => piece.left).join('')).toBe(left ?? '')
    expect(pieces.map((piece: { right: string }) => piece.right).join('')).toBe(right ?? '')
  }
})

test('as Markdown the words that differ are bold', async ({ baseUrl }) => {
  const text = await (await fetch(`${baseUrl}${SEED_COMPARISON}/export.md`)).text()
  expect(text).toContain('> **A** “Going **into a** new negotiation allows the **occupying power**')
})

test('a comparison is cited for reference managers, and other files are not there', async ({ baseUrl }) => {
  expect(await (await fetch(`${baseUrl}${SEED_COMPARISON}/cite.bib`)).text()).toMatch(/^@misc\{/)
  expect(await (await fetch(`${baseUrl}${SEED_COMPARISON}/cite.ris`)).text()).toMatch(/^TY {2}- /)
  expect((await fetch(`${baseUrl}${SEED_COMPARISON}/export.exe`)).status).toBe(404)
  expect((await fetch(`${baseUrl}/compare/no-such/article/export.csv`)).status).toBe(404)
})

test('the page leads to its files', async ({ page }) => {
  await page.goto(SEED_COMPARISON)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Markdown' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.md$/)
})
