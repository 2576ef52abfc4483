/** What a page says about its article. Null where it does not say. */
export interface PageMetadata {
  headline: string | null
  byline: string | null
  outlet: string | null
  /** As the page gives it, when that is a date; ISO 8601. */
  publishedAt: string | null
  canonicalUrl: string | null
  /** BCP 47, as stated. */
  language: string | null
}

type Json = Record<string, unknown>

const SHORTEST_HEADLINE = 12
/** What parts a headline from the outlet's name in a title. */
const PART_END = /^\s*[|\-–—:·•»]/u
const ARTICLE_TYPE = /Article|BlogPosting|Report|Posting$/

/**
 * Headline, byline, outlet, day, address and language of a page, from JSON-LD (schema.org), then OpenGraph, then the meta names
 * that publishers use, then the markup. The first that is there wins; nothing is guessed.
 */
export function readMetadata(document: Document, url: string | null): PageMetadata {
  const linked = readLinkedData(document)
  const article = linked.find(item => typesOf(item).some(type => ARTICLE_TYPE.test(type))) ?? null
  const site = linked.find(item => typesOf(item).includes('WebSite')) ?? null
  const meta = metaReader(document)
  return {
    headline: first(
      textOf(article?.headline),
      withoutOutlet(
        document,
        first(meta('og:title'), meta('twitter:title'), heading(document), document.title),
      ),
    ),
    byline: first(
      namesOf(article?.author),
      author(meta('author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator')),
      bylineOf(document),
    ),
    outlet: first(
      nameOf(namesOf(article?.publisher)),
      nameOf(meta('og:site_name')),
      nameOf(meta('application-name', 'publisher')),
      textOf(site?.name),
    ),
    publishedAt: first(
      dateOf(textOf(article?.datePublished)),
      dateOf(
        meta(
          'article:published_time',
          'og:published_time',
          'datepublished',
          'date',
          'pubdate',
          'publishdate',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
        ),
      ),
      dateOf(document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? null),
      dateOf(document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null),
    ),
    canonicalUrl: first(
      address(document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null, url),
      address(meta('og:url'), url),
      address(
        textOf(article?.mainEntityOfPage) ?? textOf((article?.mainEntityOfPage as Json | undefined)?.['@id']),
        url,
      ),
    ),
    language: first(
      textOf(article?.inLanguage),
      document.documentElement.getAttribute('lang'),
      meta('og:locale', 'content-language', 'language')?.replace('_', '-') ?? null,
    ),
  }
}

/** The article body that JSON-LD gives, or null. */
export function statedBody(document: Document): string | null {
  for (const item of readLinkedData(document)) {
    const body = textOf(item.articleBody)
    if (body) return body
  }
  return null
}

/** All objects of all JSON-LD blocks, `@graph` unfolded. A block that is not JSON is passed over, as browsers do. */
function readLinkedData(document: Document): Json[] {
  const items: Json[] = []
  const collect = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (value !== null && typeof value === 'object') {
      items.push(value as Json)
      collect((value as Json)['@graph'] ?? null)
    }
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')))
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return items
}

function typesOf(item: Json): string[] {
  const type = item['@type']
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function metaReader(document: Document): (...names: string[]) => string | null {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (name && content && !values.has(name)) values.set(name, content)
  }
  return (...names) => names.map(name => values.get(name)).find(value => value !== undefined) ?? null
}

/** "Bridge closes | Harbour News" → "Bridge closes", where a heading of the page says which part is the headline. */
function withoutOutlet(document: Document, title: string | null): string | null {
  if (!title) return null
  for (const element of document.querySelectorAll('h1, h2')) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    if (
      text.length >= SHORTEST_HEADLINE &&
      text.length < title.length &&
      title.startsWith(text) &&
      PART_END.test(title.slice(text.length))
    )
      return text
  }
  return title
}

function heading(document: Document): string | null {
  const headings = document.querySelectorAll('h1')
  return headings.length === 1 ? (headings[0]?.textContent ?? null) : null
}

function bylineOf(document: Document): string | null {
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name',
  )
  const text = element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text.length > 0 && text.length <= 100 ? text.replace(/^by\s+/i, '') : null
}

/** An author's page is an address, not a name. */
function author(value: string | null): string | null {
  return value && !/^https?:|facebook\.com/i.test(value) ? value : null
}

function namesOf(value: unknown): string | null {
  const items = Array.isArray(value) ? value : [value]
  const names = items
    .map(item => (item !== null && typeof item === 'object' ? textOf((item as Json).name) : textOf(item)))
    .filter((name): name is string => name !== null && !/^https?:/.test(name))
  return names.length > 0 ? [...new Set(names)].join(', ') : null
}

/** JSON-LD is often written with the entities of HTML in it. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null
  return value
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
      (entity, decimal?: string, hex?: string, name?: string) => {
        if (name) return ENTITIES[name.toLowerCase()] ?? entity
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
      },
    )
    .trim()
}

/** An address or an account is no name. */
function nameOf(value: string | null): string | null {
  return value !== null && !/^(?:https?:|www\.|@)/iu.test(value) ? value : null
}

function dateOf(value: string | null): string | null {
  if (!value || !/\d{4}/.test(value)) return null
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/.exec(value)
  const time = Date.parse(value)
  if (Number.isNaN(time)) return null
  return iso ? value.replace(' ', 'T') : new Date(time).toISOString()
}

function address(value: string | null, base: string | null): string | null {
  if (!value) return null
  try {
    const url = new URL(value, base ?? undefined)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

function first(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const text = value?.replace(/\s+/g, ' ').trim()
    if (text) return text
  }
  return null
}
