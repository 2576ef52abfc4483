import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFeed } from '@/lib/ingest/feed/read-feed'
import { FeedRefusal, type FeedCode } from '@/lib/ingest/feed/refusal'

/** Long, because the feeds stand in it as they are sent. */

const AT = 'https://harbour.example/feeds/news.xml'

function refusal(text: string): FeedRefusal {
  try {
    readFeed(text, AT)
  } catch (error) {
    if (error instanceof FeedRefusal) return error
    throw error
  }
  throw new Error('was read as a feed')
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>Harbour News</title>
    <atom:link href="https://harbour.example/feeds/news.xml" rel="self" type="application/rss+xml"/>
    <link>https://harbour.example/</link>
    <description>What happens at the water</description>
    <language>en-gb</language>
    <image><title>Logo</title><url>https://harbour.example/logo.png</url><link>https://harbour.example/</link></image>
    <item>
      <title>Bridge closed after crack is found</title>
      <link>https://harbour.example/2026/11/bridge</link>
      <guid isPermaLink="false">harbour-4711</guid>
      <pubDate>Tue, 17 Nov 2026 09:30:00 +0100</pubDate><atom:updated>2026-11-17T12:00:00+01:00</atom:updated>
      <description><![CDATA[<p>The bridge was <b>closed</b> on&nbsp;Tuesday.</p><p>Ferries run.</p><img src="x.jpg">]]></description>
      <media:content url="https://harbour.example/x.jpg"><media:title>A picture</media:title></media:content>
    </item>
    <item>
      <title>Q&amp;amp;A: what the mayor&#8217;s &lt;i&gt;plan&lt;/i&gt; means</title>
      <guid>https://harbour.example/2026/11/plan</guid>
    </item>
  </channel>
</rss>`

describe('RSS 2.0', () => {
  test('gives the outlet and its articles', () => {
    expect(readFeed(RSS, AT)).toEqual({
      format: 'rss',
      outlet: 'Harbour News',
      home: 'https://harbour.example/',
      language: 'en-gb',
      items: [
        {
          id: 'harbour-4711',
          title: 'Bridge closed after crack is found',
          address: 'https://harbour.example/2026/11/bridge',
          publishedAt: '2026-11-17T08:30:00.000Z',
          changedAt: '2026-11-17T11:00:00.000Z',
          summary: 'The bridge was closed on Tuesday. Ferries run.',
        },
        {
          id: 'https://harbour.example/2026/11/plan',
          title: 'Q&A: what the mayor’s plan means',
          address: 'https://harbour.example/2026/11/plan',
          publishedAt: null,
          changedAt: null,
          summary: null,
        },
      ],
      withoutAddress: 0,
      omitted: 0,
    })
  })

  const item = (content: string) =>
    readFeed(`<rss version="2.0"><channel><title>T</title>${content}</channel></rss>`, AT)

  test('takes an article’s own address before the one that counts readers, and resolves relative ones', () => {
    const { items } = item(`
      <item><link>https://counter.example/1</link><feedburner:origLink>https://harbour.example/1</feedburner:origLink></item>
      <item><link>/2?a=1&amp;b=2#top</link></item>
      <item xml:base="https://other.example/deep/"><link> 3 </link></item>`)
    expect(items.map(found => found.address)).toEqual([
      'https://harbour.example/1',
      'https://harbour.example/2?a=1&b=2#top',
      'https://other.example/deep/3',
    ])
  })

  test('counts entries that name no address, and takes one of two with the same', () => {
    const feed = item(`
      <item><title>None</title></item>
      <item><title>Not one</title><guid isPermaLink="false">https://harbour.example/g</guid></item>
      <item><title>Script</title><link>javascript:alert(1)</link></item>
      <item><title>First</title><link>/a</link></item>
      <item><title>Again</title><link>https://harbour.example/a</link></item>`)
    expect(feed.withoutAddress).toBe(3)
    expect(feed.items.map(found => found.title)).toEqual(['First'])
  })

  test('is read with the slips that feeds have', () => {
    const { items } = item(`
      <item><title>Fish & chips, R&D &hellip; caf&eacute; &unknown; &constructor;</title><link>/a?x=1&y=2</link>
        <dc:date>2026-11-17</dc:date></item>`)
    expect(items).toMatchObject([
      {
        title: 'Fish & chips, R&D … café &unknown; &constructor;',
        address: 'https://harbour.example/a?x=1&y=2',
        publishedAt: '2026-11-17',
      },
    ])
  })

  test('titles and summaries are words on one line, what is not seen left out', () => {
    const { items } = item(`
      <item><title>a &lt; b,
        5 &lt;6</title><link>/a</link><description><![CDATA[<style>p{color:red}</style><script>x("<p>")</script>One<br>two<ul><li>three</ul>
        <a href="/x">fo</a>ur]]></description></item>
      <item><title>${'word '.repeat(100)}</title><link>/b</link><description><![CDATA[<img src="a.jpg">]]></description></item>`)
    expect(items[0]).toMatchObject({ title: 'a < b, 5 <6', summary: 'One two three four' })
    expect(items[1]?.title).toMatch(/^(?:word )+word…$/)
    expect(items[1]?.title?.length).toBeLessThanOrEqual(300)
    expect(items[1]?.summary).toBeNull()
  })

  test('a thousand entries are read, and the others counted', () => {
    const entries = Array.from({ length: 1003 }, (_, i) => `<item><link>/${i}</link></item>`).join('')
    const feed = item(entries)
    expect([feed.items.length, feed.omitted]).toEqual([1000, 3])
  })

  test('a feed without entries is one', () => {
    expect(item('').items).toEqual([])
  })
})

test('RSS 1.0 has its items beside the channel', () => {
  const feed = readFeed(
    `<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://harbour.example/"><title>Hafenblatt</title><link>https://harbour.example/</link><dc:language>de</dc:language>
        <items><rdf:Seq><rdf:li rdf:resource="https://harbour.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://harbour.example/1"><title>Brücke gesperrt</title><link>https://harbour.example/1</link>
        <description>Seit Dienstag.</description><dc:date>2026-11-17T09:30:00+01:00</dc:date></item>
    </rdf:RDF>`,
    AT,
  )
  expect(feed).toMatchObject({
    outlet: 'Hafenblatt',
    language: 'de',
    items: [{ title: 'Brücke gesperrt', summary: 'Seit Dienstag.', publishedAt: '2026-11-17T08:30:00.000Z' }],
  })
})

describe('Atom', () => {
  const ATOM = `<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/blog/">
      <title type="html">Harbour &amp;amp; Sea</title>
      <link rel="self" href="atom.xml"/><link href="./"/>
      <entry>
        <title>The &lt;b&gt; tag, 5 &lt; 6</title>
        <link rel="enclosure" href="sound.mp3"/><link rel="alternate" type="application/json" href="a.json"/><link href="a.html" type="text/html"/>
        <id>tag:harbour.example,2026:a</id>
        <updated>2026-11-18T00:00:00Z</updated><published>2026-11-17T09:30:00.123-05:00</published>
        <summary type="html">&lt;p&gt;The bridge&lt;/p&gt;&lt;p&gt;is closed.&lt;/p&gt;</summary>
      </entry>
      <entry>
        <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferries <em>run</em></div></title>
        <link href="b.html"/><id>b</id><updated>2026-11-18</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All night.</p><p>For all.</p></div></content>
      </entry>
      <entry><title>No link</title><id>c</id><content type="image/png" src="x.png"/></entry>
    </feed>`

  test('gives the outlet and its articles', () => {
    expect(readFeed(ATOM, AT)).toMatchObject({
      format: 'atom',
      outlet: 'Harbour & Sea',
      home: 'https://harbour.example/blog/',
      language: 'en',
      withoutAddress: 1,
      items: [
        {
          id: 'tag:harbour.example,2026:a',
          title: 'The <b> tag, 5 < 6',
          address: 'https://harbour.example/blog/a.html',
          publishedAt: '2026-11-17T14:30:00.000Z',
          changedAt: '2026-11-18T00:00:00.000Z',
          summary: 'The bridge is closed.',
        },
        {
          title: 'Ferries run',
          address: 'https://harbour.example/blog/b.html',
          publishedAt: '2026-11-18',
          summary: 'All night. For all.',
        },
      ],
    })
  })

  test('with a prefix, and without a namespace, is Atom too', () => {
    const entry = '<x:entry><x:title>A</x:title><x:link href="/a"/></x:entry>'
    const prefixed = `<x:feed xmlns:x="http://www.w3.org/2005/Atom">${entry}</x:feed>`
    expect(readFeed(prefixed, AT).items[0]?.title).toBe('A')
    expect(readFeed(`<feed>${entry.replaceAll('x:', '')}</feed>`, AT).items[0]?.title).toBe('A')
  })
})

test('JSON Feed', () => {
  const feed = readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour News',
      home_page_url: 'https://harbour.example/',
      language: 'en',
      items: [
        {
          id: 7,
          url: '/a',
          title: 'A < B',
          content_html: '<p>One</p><p>two</p>',
          date_published: '2026-11-17T09:30:00Z',
          date_modified: '2026-11-17T10:00:00Z',
        },
        { id: 'b', external_url: 'https://other.example/b', title: 5, summary: 'Said.' },
        null,
        'nonsense',
        { id: 'c' },
      ],
    }),
    AT,
  )
  expect(feed).toMatchObject({
    format: 'json',
    outlet: 'Harbour News',
    withoutAddress: 1,
    items: [
      {
        id: '7',
        address: 'https://harbour.example/a',
        title: 'A < B',
        summary: 'One two',
        publishedAt: '2026-11-17T09:30:00.000Z',
        changedAt: '2026-11-17T10:00:00.000Z',
      },
      { id: 'b', address: 'https://other.example/b', title: null, summary: 'Said.' },
    ],
  })
})

describe('is refused by name', () => {
  const deep = `<rss>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rss>`
  test.each<[string, string, FeedCode, RegExp]>([
    [
      'a feed cut off',
      RSS.slice(0, RSS.lastIndexOf('</item>')),
      'feed-malformed',
      /line \d+: it ends before it is complete/,
    ],
    ['a feed with tags crossed', '<rss>\n<channel>\n<title>A</channel></rss>', 'feed-malformed', /line 3/],
    ['a tag that is none', '<rss><channel><title>1 < 2</title></channel></rss>', 'feed-malformed', /line 1/],
    ['JSON cut off', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'feed-malformed', /JSON/],
    ['other JSON', '{"items":[]}', 'not-a-feed', /JSON/],
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>Hello</title></head><p>x<br></html>',
      'not-a-feed',
      /web page/,
    ],
    ['a web page after a comment', '<!-- <rss> -->\n<HTML lang=en><p>x', 'not-a-feed', /web page/],
    [
      'a page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
      'not-a-feed',
      /web page/,
    ],
    [
      'a site map',
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
      'not-a-feed',
      /site map/,
    ],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-feed', /XML/],
    ['a text', 'The bridge closed on Tuesday.', 'not-a-feed', /not a feed/],
    ['only a comment', '<!-- nothing -->', 'not-a-feed', /not a feed/],
    ['something nested too deep', deep, 'feed-too-deep', /deep/],
    [
      'something without end',
      `<rss><channel>${'<a/>'.repeat(200_000)}</channel></rss>`,
      'feed-too-large',
      /100,000/,
    ],
  ])('%s', (_, text, code, message) => {
    const refused = refusal(text)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(message)
  })

  test.each([
    ['that repeat each other', '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">'],
    ['of a file', '<!ENTITY b SYSTEM "file:///etc/passwd">'],
    ['of the network inside', '<!ENTITY % b SYSTEM "http://169.254.169.254/"> %b;'],
  ])('a feed that declares entities %s', (_, declarations) => {
    const text = `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]><rss><channel><title>&b;</title></channel></rss>`
    expect(refusal(text).code).toBe('feed-declares-entities')
  })

  test('unlike one with the document type of old', () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${doctype}<rss version="0.91"><channel><title>Old</title></channel></rss>`
    expect(readFeed(text, AT).outlet).toBe('Old')
  })
})

describe('whatever comes', () => {
  test('is a feed or a refusal', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '&',
      ';',
      '"',
      ' ',
      'a',
      '<item>',
      '</item>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE',
      '<?xml',
      '\u0000',
      'é',
      '<title>',
      '</title>',
    )
    const soup = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(soup, fc.boolean(), (text, within) => {
        const whole = within
          ? `<rss><channel><item><link>/a</link><description>${text}</description></item></channel></rss>`
          : text
        try {
          const { items } = readFeed(whole, AT)
          for (const item of items) expect(item.address).toMatch(/^https?:/)
        } catch (error) {
          if (!(error instanceof FeedRefusal)) throw error
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('text of any words comes back from a well-made feed', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map(text => `a${text.replace(/[\p{C}\s]/gu, '')}z`)
    const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    fc.assert(
      fc.property(words, title => {
        const rss = `<rss><channel><item><title>${xml(xml(title))}</title><link>/a</link></item></channel></rss>`
        expect(readFeed(rss, AT).items[0]?.title).toBe(title)
        const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${xml(title)}</title><link href="/a"/></entry></feed>`
        expect(readFeed(atom, AT).items[0]?.title).toBe(title)
      }),
    )
  })

  const five = (piece: string) => piece.repeat(Math.floor(5_000_000 / piece.length))
  test.each([
    ['CDATA that is not closed', `<rss>${five('<![CDATA[')}`],
    ['ampersands', `<rss><channel><title>${five('&')}</title></channel></rss>`],
    ['entities', `<rss><channel><title>${five('&lt;')}</title></channel></rss>`],
    ['comments', `<rss>${five('<!-- -->')}</rss>`],
    [
      'namespaces',
      `<rss ${Array.from({ length: 80_000 }, (_, i) => `xmlns:n${i}="u${i}"`).join(' ')}>${'<a/>'.repeat(90_000)}</rss>`,
    ],
    ['attributes', `<rss ${Array.from({ length: 300_000 }, (_, i) => `a${i}="x"`).join(' ')}/>`],
    ['one name', `<${five('a')}`],
    ['one attribute', `<rss a="${five('a')}"/>`],
    [
      'tags in summaries',
      `<rss><channel>${Array.from({ length: 600 }, (_, i) => `<item><link>/${i}</link><description><![CDATA[${'<i>'.repeat(1000)}${'</b>'.repeat(1000)}]]></description></item>`).join('')}</channel></rss>`,
    ],
    ['a comment that begins again and again', five('<!--')],
    ['a declaration', `<!${five('x')}`],
    ['declarations', `<!${'x'.repeat(60_000)}>`.repeat(80)],
    ['processing instructions', five('<?x ?>')],
    ['text behind the end', `<rss/>${five('x')}`],
    ['unknown entities', `<rss><channel><title>${five('&x;')}</title></channel></rss>`],
    ['numbers', `<rss><channel><title>${five('&#0;')}</title></channel></rss>`],
    [
      'tags closed in summaries',
      `<rss><channel>${Array.from({ length: 500 }, (_, i) => `<item><link>/${i}</link><description>${'&lt;i&gt;'.repeat(500)}${'&lt;/b&gt;'.repeat(500)}</description></item>`).join('')}</channel></rss>`,
    ],
    ['a document type', `<!DOCTYPE rss [${five('<!x>')}`],
  ])('made to take long does not: %s', (_, text) => {
    try {
      readFeed(text, AT)
    } catch (error) {
      if (!(error instanceof FeedRefusal)) throw error
    }
  })
})
