import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../support/browser'
import { SEED_COMPARISON } from '../support/seed-pages'

/** Bytes of script (gzip) that a comparison may add to what the framework brings along. */
const MOST_SCRIPT = 25_000

/** The scripts that a browser runs for a page: those of today's browsers, not the one for old ones. */
async function scriptsOf(address: string): Promise<string[]> {
  const page = await (await fetch(address)).text()
  const tags = page.match(/<script[^>]* src="[^"]+"[^>]*>/g) ?? []
  return tags.filter(tag => !/nomodule/i.test(tag)).flatMap(tag => tag.match(/src="([^"]+)"/)?.[1] ?? [])
}

test('a comparison brings little script beyond what every page has, which is compiled while it loads', async ({
  baseUrl,
}) => {
  const [everywhere, here] = await Promise.all(
    ['/method', SEED_COMPARISON].map(async path => new Set(await scriptsOf(baseUrl + path))),
  )
  expect(everywhere?.size).toBeGreaterThan(2)
  let added = 0
  let hinted = 0
  for (const source of here ?? []) {
    const script = await (await fetch(baseUrl + source)).text()
    if (!everywhere?.has(source)) added += gzipSync(script).length
    if (script.startsWith('//# allFunctionsCalledOnLoad\n')) hinted += gzipSync(script).length
  }
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThan(MOST_SCRIPT)
  expect(hinted).toBeGreaterThan(100_000)
})

test('only the two faces that a page opens with are loaded ahead, and letters beyond English when there are any', async ({
  page,
  baseUrl,
}) => {
  const ahead = (await fetch(baseUrl)).headers.get('link') ?? ''
  expect(ahead.match(/as="font"/g)?.length).toBe(2)
  const fetched: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'font') fetched.push(request.url())
  })
  await page.goto('/compare/paste', { waitUntil: 'networkidle' })
  expect(fetched.filter(url => url.includes('beyond'))).toEqual([])
  await page.getByRole('textbox', { name: 'Its text' }).first().fill('Çà et là, l’été.')
  await expect.poll(() => fetched.filter(url => url.includes('beyond')).length).toBeGreaterThan(0)
})

test.for([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
] as const)(
  'pages and files are sent small to who accepts %s',
  async ([accepted, encoding, decode], { baseUrl }) => {
    const script = [...(await scriptsOf(baseUrl))].pop() ?? ''
    for (const path of ['/method', script]) {
      const { headers, body } = await ask(baseUrl + path, accepted)
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers.vary).toMatch(/accept-encoding/i)
      expect(headers['x-content-type-options']).toBe('nosniff')
      const whole = decode(body)
      expect(body.length).toBeLessThan(whole.length / 2)
      expect(whole.toString()).toMatch(path === script ? /TURBOPACK/ : /<\/html>/)
    }
  },
)

/** The answer as it was sent; `fetch` would decode it. */
function ask(address: string, accepted: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': accepted } }, response => {
      buffer(response).then(body => resolve({ headers: response.headers, body }), reject)
    }).on('error', reject)
  })
}
