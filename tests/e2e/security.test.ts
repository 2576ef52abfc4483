import { expect } from 'vitest'
import { test } from '../support/browser'

test('each page has a policy of its own that lets no foreign or inline script run', async ({ baseUrl }) => {
  const policies = await Promise.all([fetch(baseUrl), fetch(baseUrl)])
  const [first = '', second = ''] = policies.map(
    answer => answer.headers.get('content-security-policy') ?? '',
  )
  const scripts = first.match(/script-src ([^;]*)/)?.[1]
  expect(scripts).toMatch(/^'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'$/)
  for (const rule of [
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(first).toContain(rule)
  }
  expect(first).not.toBe(second)
})

test('pages, files and answers that find nothing all carry the headers', async ({ baseUrl }) => {
  const home = await fetch(baseUrl)
  const script = (await home.text()).match(/\/_next\/static\/[^"]+\.js/)?.[0]
  for (const address of ['/', '/nothing-here', script]) {
    const { headers } = await fetch(`${baseUrl}${address}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
  }
})

test('a script that somebody slipped into a page does not run', async ({ page, complaints }) => {
  await page.goto('/')
  const blocked = page.evaluate(
    () =>
      new Promise<string>(resolve => {
        document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective))
        const image = document.createElement('div')
        image.innerHTML = '<img src="data:," onerror="document.title = \'taken over\'">'
        document.body.append(image)
      }),
  )
  expect(await blocked).toBe('script-src-attr')
  expect(await page.title()).not.toBe('taken over')
  expect(complaints.splice(0).join()).toContain('Content Security Policy')
})
