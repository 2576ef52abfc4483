import type { FurnitureKind } from '@/lib/analysis/text/model'

/** What a piece of the page around the article is, in words. */
export const FURNITURE_WORDS: Record<FurnitureKind, string> = {
  navigation: 'navigation',
  byline: 'who wrote it',
  date: 'date',
  caption: 'caption of a picture',
  credit: 'whose copy it is',
  related: 'links to other articles',
  share: 'share bar',
  tags: 'tags',
  subscription: 'subscription or newsletter',
  advertisement: 'advertisement',
  shop: 'shop',
  comments: 'comments',
  legal: 'legal notice',
  other: 'other',
}
