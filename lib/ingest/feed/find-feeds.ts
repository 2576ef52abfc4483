import { JSDOM, VirtualConsole } from 'jsdom'
import type { NamedFeed } from './refusal'

/** Pages name their feeds in their head. */
const HEAD = 300_000
const MOST_FEEDS = 20
const TYPES = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)|text\/xml\+rss)$/i

/** The feeds that a page names in its head (`<link rel="alternate" type="application/rss+xml">`), in its order. */
export function findFeeds(html: string, address: string): NamedFeed[] {
  const body = html.slice(0, HEAD).search(/<body[\s>]/i)
  const dom = new JSDOM(html.slice(0, body === -1 ? HEAD : body), {
    url: address,
    virtualConsole: new VirtualConsole(),
  })
  try {
    const feeds = new Map<string, NamedFeed>()
    for (const link of dom.window.document.querySelectorAll('link[href]')) {
      if (!/(?:^|\s)alternate(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) continue
      if (!TYPES.test(link.getAttribute('type')?.trim() ?? '')) continue
      const { href } = link as HTMLLinkElement
      if (!/^https?:/.test(href) || feeds.has(href)) continue
      const title = link.getAttribute('title')?.replace(/\s+/g, ' ').trim() ?? ''
      feeds.set(href, { address: href, title: title === '' ? null : title.slice(0, 300) })
    }
    return [...feeds.values()].slice(0, MOST_FEEDS)
  } finally {
    dom.window.close()
  }
}
