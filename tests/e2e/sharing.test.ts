import { get } from 'node:http'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_COMPARISON, SEED_STORY } from '../support/seed-pages'

/** fetch() will not send another Host. */
const fetchAs = (url: string, host: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { host } }, answer => {
      let text = ''
      answer.on('data', chunk => (text += String(chunk))).on('end', () => resolve(text))
    }).on('error', reject)
  })

test('a comparison that is shared comes with a picture of itself', async ({ page, baseUrl }) => {
  await page.goto(SEED_COMPARISON)
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(address).toContain(`${baseUrl}${SEED_COMPARISON}/opengraph-image`)
  const picture = await fetch(address ?? '')
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(baseUrl + SEED_COMPARISON)
})

test('search engines may read what only this machine reaches, and nothing of what others reach', async ({
  baseUrl,
}) => {
  expect(await (await fetch(`${baseUrl}/robots.txt`)).text()).toContain('Allow: /')
  expect(await (await fetch(`${baseUrl}/sitemap.xml`)).text()).toContain(`/stories/${SEED_STORY}`)
  expect(await fetchAs(`${baseUrl}/robots.txt`, 'variorum.example')).toContain('Disallow: /')
  expect(await fetchAs(`${baseUrl}/sitemap.xml`, 'variorum.example')).not.toContain('/stories/')
  expect(await fetchAs(baseUrl, 'variorum.example')).toContain('noindex')
})
