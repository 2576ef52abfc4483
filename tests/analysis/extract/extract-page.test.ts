import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractPage } from '@/lib/ingest/extract/extract-page'

const PARAGRAPHS = [
  'The council of Port Amber voted on Monday to close the old harbour bridge for two years, the mayor said.',
  'Shops on both banks fear for their trade. “Nobody asked us,” said the owner of a bakery near the ramp.',
  'The bridge was built in 1931 and carries 12,000 cars a day. Engineers found cracks in two of its piers last spring.',
  'A ferry will run every ten minutes, the harbour office said, and it will be free for those who live nearby.',
]

const LINKED_DATA = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Harbour News Online' },
    {
      '@type': ['NewsArticle'],
      headline: 'Port Amber closes its bridge &amp; opens a ferry',
      author: [
        { '@type': 'Person', name: 'Ann Lee' },
        { '@type': 'Person', name: 'Bo Marsh' },
      ],
      publisher: { '@type': 'Organization', name: 'Harbour News' },
      datePublished: '2021-11-03T17:04:00-04:00',
      inLanguage: 'en-US',
    },
  ],
}

const page = (head: string, body = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')) => `<!doctype html>
<html lang="en"><head><title>Port Amber closes its bridge | Harbour News</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sports">Sports</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>
<div class="article"><h1>Port Amber closes its bridge</h1><p class="byline">By Ann Lee</p>
<div class="article-body">${body}</div>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div></div>
<aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Ferry prices to fall in spring</a></li><li><a href="/2">Bakery wins a prize</a></li></ul></aside>
<footer><a href="/privacy">Privacy policy</a> © 2021 Harbour News. All rights reserved.</footer>
<script>document.body.textContent = 'replaced'</script></body></html>`

describe('extractPage', () => {
  it('keeps the article’s paragraphs and nothing of menus, teasers and footers', () => {
    expect(extractPage(page(''), null).text.split('\n\n')).toEqual(PARAGRAPHS)
  })

  it('reads what JSON-LD states', () => {
    const head = `<script type="application/ld+json">${JSON.stringify(LINKED_DATA)}</script><link rel="canonical" href="/bridge">`
    expect(extractPage(page(head), 'https://example.org/bridge?from=mail')).toMatchObject({
      headline: 'Port Amber closes its bridge & opens a ferry',
      byline: 'Ann Lee, Bo Marsh',
      outlet: 'Harbour News',
      publishedAt: '2021-11-03T17:04:00-04:00',
      canonicalUrl: 'https://example.org/bridge',
      language: 'en-US',
    })
  })

  it('reads OpenGraph where there is no JSON-LD, and passes over JSON-LD that is broken', () => {
    const head = `<script type="application/ld+json">{"@type": broken</script>
      <meta property="og:title" content="Port Amber closes its bridge | Harbour News"><meta property="og:site_name" content="Harbour News">
      <meta property="article:published_time" content="2021-11-03"><meta name="author" content="https://example.org/ann">
      <meta property="og:url" content="https://example.org/bridge">`
    expect(extractPage(page(head), null)).toMatchObject({
      headline: 'Port Amber closes its bridge',
      byline: 'Ann Lee',
      outlet: 'Harbour News',
      publishedAt: '2021-11-03',
      canonicalUrl: 'https://example.org/bridge',
    })
  })

  it('says null for what the page does not state', () => {
    const { outlet, publishedAt, canonicalUrl } = extractPage(page(''), null)
    expect({ outlet, publishedAt, canonicalUrl }).toEqual({
      outlet: null,
      publishedAt: null,
      canonicalUrl: null,
    })
  })

  it('tells the language from the text where the page does not', () => {
    const german =
      '<p>Der Rat der Stadt hat am Montag beschlossen, die alte Brücke für zwei Jahre zu schließen, sagte sie.</p>'
    expect(extractPage(german.repeat(4), null).language).toBe('de')
  })

  it('takes line breaks and tables for paragraphs', () => {
    const html = page('', PARAGRAPHS.join('<br><br>'))
    expect(extractPage(html, null).text.split('\n\n')).toEqual(PARAGRAPHS)
  })

  it.each([
    ['nothing', ''],
    ['no article', '<p></p>'],
    ['frames', '<frameset><frame src="a"></frameset>'],
    ['elements without end', '<div>'.repeat(30_000) + 'Deep down'],
    ['tables in tables', '<table><tr><td>'.repeat(2000)],
    ['tags without end', '<a href="'.repeat(20_000)],
    ['an address that is none', page('<link rel="canonical" href="http://[">')],
  ])(
    'comes through %s',
    (_, html) => {
      expect(typeof extractPage(html, 'not an address').text).toBe('string')
    },
    120_000,
  )

  it('never throws, whatever the markup', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="article">',
      '</div>',
      '<table>',
      '<td>',
      '<a href=x>',
      '</a>',
      '<br>',
      '<b>',
      '<ul><li>',
      '<!--',
      '<script>',
      '</script>',
      '&amp;',
      '<h1>',
      'Some words of the bridge. ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(tag, fc.string({ unit: 'grapheme', maxLength: 10 })), { maxLength: 40 }),
        parts => {
          expect(typeof extractPage(parts.join(''), null).text).toBe('string')
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)
})
