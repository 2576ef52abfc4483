import { z } from 'zod'
import type { RawFeed, RawText } from './model'
import { FeedRefusal } from './refusal'

/** What is wrong in one place does not spoil the rest. */
const words = z.string().nullish().catch(null)

const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish().catch(null),
  url: words,
  external_url: words,
  title: words,
  summary: words,
  content_text: words,
  content_html: words,
  date_published: words,
  date_modified: words,
})

const feedSchema = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//),
  title: words,
  home_page_url: words,
  language: words,
  items: z.array(itemSchema.nullable().catch(null)),
})

/** JSON Feed 1.0 and 1.1. Throws FeedRefusal for broken JSON and for JSON that is something else. */
export function readJsonFeed(text: string): RawFeed {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (cause) {
    throw new FeedRefusal('feed-malformed', 'This feed is broken: it is not complete JSON.', [], { cause })
  }
  const parsed = feedSchema.safeParse(content)
  if (!parsed.success) throw new FeedRefusal('not-a-feed', 'This is data in JSON, but not a JSON Feed.')
  const { title, home_page_url: home, language, items } = parsed.data
  return {
    format: 'json',
    title: plain(title),
    home: home ? { href: home, bases: [] } : null,
    language: language ?? null,
    items: items
      .filter(item => item !== null)
      .map(item => ({
        id: item.id === null || item.id === undefined ? null : String(item.id),
        title: plain(item.title),
        addresses: [item.url, item.external_url].flatMap(href => (href ? [{ href, bases: [] }] : [])),
        date: item.date_published ?? item.date_modified ?? null,
        changed: item.date_modified ?? null,
        summary:
          plain(item.summary) ??
          plain(item.content_text) ??
          (item.content_html ? { content: item.content_html, html: true } : null),
      })),
  }
}

function plain(content: string | null | undefined): RawText | null {
  return content ? { content, html: false } : null
}
