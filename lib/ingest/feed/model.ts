/** One entry of a feed: an article that can be fetched. Texts are plain, on one line, for lists; nothing here is published text. */
export interface FeedItem {
  /** What the feed knows the item by; its address when it gives nothing. The same at every reading. */
  id: string
  title: string | null
  /** http or https, whole. */
  address: string
  /** ISO 8601 in UTC; only the day (`2026-11-22`) when the feed says no time or not in which zone. Null when not said. */
  publishedAt: string | null
  /** When its outlet last changed it, in the same form; null when not said. */
  changedAt: string | null
  summary: string | null
}

export interface Feed {
  format: 'rss' | 'atom' | 'json'
  /** The feed's title: the outlet as it names itself there. */
  outlet: string | null
  /** The page that the feed belongs to. */
  home: string | null
  /** BCP 47, as stated. */
  language: string | null
  /** In the feed's order, every address once. */
  items: FeedItem[]
  /** Entries that name no address that could be fetched. */
  withoutAddress: number
  /** Entries behind the last that was read. */
  omitted: number
}

/** What a format's reader finds, before addresses are resolved and texts made plain. */
export interface RawFeed {
  format: Feed['format']
  title: RawText | null
  home: RawAddress | null
  language: string | null
  items: RawItem[]
}

export interface RawItem {
  id: string | null
  title: RawText | null
  /** The first that can be fetched is taken. */
  addresses: RawAddress[]
  date: string | null
  changed: string | null
  summary: RawText | null
}

export interface RawText {
  content: string
  html: boolean
}

export interface RawAddress {
  href: string
  /** `xml:base` of the elements around, outermost first. */
  bases: readonly string[]
}
