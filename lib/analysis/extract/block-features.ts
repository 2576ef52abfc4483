import { FEATURES, readFeatures } from '../text/cleaning/features'
import { isFurnitureLike } from '../text/cleaning/line-signs'
import type { Line } from '../text/cleaning/lines'
import type { PageBlock } from './model'

/** What markup adds to the features of the text. */
const MARKUP_FEATURES = [
  'linked',
  'linked and short',
  'all linked',
  'in p',
  'in li',
  'in heading',
  'in table',
  'in blockquote',
  'in div',
  'figure',
  'article',
  'main',
  'aside',
  'nav',
  'page header',
  'page footer',
  'form',
  'hint content near',
  'hint content far',
  'hint apart near',
  'hint apart far',
  'hint caption',
  'hint meta',
  'hint comment',
  'hint author',
  'hidden',
  'marked',
  'others marked',
  'readable',
  'not readable, others are',
  'readable and prose',
  'readable before',
  'readable behind',
  'readable around',
  'stated',
  'others stated',
  'parent share',
  'grandparent share',
  'path share',
  'no prose in parent',
  'heading in main parent',
  'list in main grandparent',
  'paragraph in main parent',
  'paragraph out of main grandparent',
  'readable, not linked',
  'readable, in li',
  'readable, in li, not linked',
  'readable, named furniture',
  'readable, short',
  'readable, heading',
  'readable, hinted apart',
  'readable, in main parent',
  'paragraph, all linked',
  'capitals, linked',
] as const

export const BLOCK_FEATURES = [...FEATURES, ...MARKUP_FEATURES] as const
export type BlockFeature = (typeof BLOCK_FEATURES)[number]

/** Class names that content management systems give to the article's own parts, and to what stands around it. */
const CONTENT = /article|body|content|entry|main|post|story|text|prose|paragraph/
const APART =
  /\bads?\b|advert|banner|share|social|related|promo|sidebar|menu|footer|newsletter|subscri|sign-?up|\btags?\b|cookie|consent|widget|recommend|popular|trending|outbrain|taboola|modal|popup|breadcrumb|pagination|pager|toolbar|most-?read|read-?more|teaser|disclaimer|correction|sponsor|dek\b|standfirst|subtitle|sub-?head|summary|deck\b/
const CAPTION = /caption|credit|photo|image|gallery|media|figure|video|slideshow|carousel|\bimg/
const META = /byline|meta|date|time|published|updated|author|headline|title|kicker|lede-?info/
const COMMENT = /comment|disqus|respond|reply|discussion|livefyre/
const AUTHOR = /author|\bbio\b|contributor|profile|about/
/** How many elements up count as near: the paragraph's own and its wrapper. */
const NEAR = 2

/** A row of values a block: those of its text (see `FEATURES`), then those of its markup. Linear in the blocks. */
export function readBlockFeatures(blocks: readonly PageBlock[], lines: readonly Line[]): Float64Array[] {
  const text = readFeatures(lines)
  const shares = {
    parent: proseShares(blocks, lines, block => String(block.parent)),
    grandparent: proseShares(blocks, lines, block => String(block.grandparent)),
    path: proseShares(blocks, lines, block => block.path),
  }
  const anyReadable = blocks.some(block => block.readable)
  const anyMarked = blocks.some(block => block.marked)
  const anyStated = blocks.some(block => block.stated)
  return blocks.map((block, i) => {
    const line = lines[i]
    const words = line?.words ?? 0
    const prose = line?.prose ?? false
    const near = block.hints.slice(0, NEAR).join(' ')
    const far = block.hints.slice(NEAR).join(' ')
    const all = `${near} ${far}`
    const inside = (name: string) => block.ancestors.includes(name)
    const parent = shares.parent.get(String(block.parent)) ?? 0
    const grandparent = shares.grandparent.get(String(block.grandparent)) ?? 0
    const listed = block.element === 'li' || inside('li')
    const heading = /^h[1-6]$/.test(block.element)
    const values = [
      block.linked,
      words <= 15 ? block.linked : 0,
      flag(block.linked > 0.9),
      flag(block.element === 'p' || inside('p')),
      flag(block.element === 'li' || inside('li')),
      flag(heading),
      flag(inside('table') || block.element === 'td'),
      flag(inside('blockquote') || block.element === 'blockquote'),
      flag(block.element === 'div' || block.element === 'section'),
      flag(inside('figure') || block.element === 'figcaption' || inside('figcaption')),
      flag(inside('article')),
      flag(inside('main')),
      flag(inside('aside') || block.element === 'aside'),
      flag(inside('nav') || block.element === 'nav'),
      flag(inside('header') || block.element === 'header'),
      flag(inside('footer') || block.element === 'footer'),
      flag(inside('form') || inside('button') || block.element === 'label'),
      flag(CONTENT.test(near)),
      flag(CONTENT.test(far)),
      flag(APART.test(near)),
      flag(APART.test(far)),
      flag(CAPTION.test(near)),
      flag(META.test(near)),
      flag(COMMENT.test(all)),
      flag(AUTHOR.test(near)),
      flag(block.hidden),
      flag(block.marked),
      flag(!block.marked && anyMarked),
      flag(block.readable),
      flag(!block.readable && anyReadable),
      flag(block.readable && prose),
      flag(blocks[i - 1]?.readable ?? false),
      flag(blocks[i + 1]?.readable ?? false),
      flag((blocks[i - 1]?.readable ?? false) && (blocks[i + 1]?.readable ?? false)),
      flag(block.stated),
      flag(!block.stated && anyStated),
      parent,
      grandparent,
      shares.path.get(block.path) ?? 0,
      flag(parent === 0),
      flag(heading && parent > 0.3),
      flag(block.element === 'li' && grandparent > 0.3),
      flag(block.element === 'p' && parent > 0.3),
      flag(block.element === 'p' && grandparent < 0.1),
      flag(block.readable && block.linked < 0.2),
      flag(block.readable && listed),
      flag(block.readable && listed && block.linked < 0.2),
      flag(block.readable && line !== undefined && isFurnitureLike(line)),
      flag(block.readable && words <= 8),
      flag(block.readable && heading),
      flag(block.readable && (APART.test(near) || CAPTION.test(near) || META.test(near))),
      flag(block.readable && (parent > 0.3 || grandparent > 0.5)),
      flag(block.element === 'p' && block.linked > 0.8),
      flag(block.linked > 0.8 && /\p{Lu}{3}/u.test(block.text) && !/\p{Ll}/u.test(block.text)),
    ]
    return Float64Array.from([...(text[i] ?? []), ...values])
  })
}

/** The share of the page's prose words that the blocks of each group hold. */
function proseShares(
  blocks: readonly PageBlock[],
  lines: readonly Line[],
  group: (block: PageBlock) => string,
): Map<string, number> {
  const words = new Map<string, number>()
  let total = 0
  blocks.forEach((block, i) => {
    const line = lines[i]
    if (!line?.prose) return
    total += line.words
    words.set(group(block), (words.get(group(block)) ?? 0) + line.words)
  })
  for (const [key, count] of words) words.set(key, count / Math.max(1, total))
  return words
}

function flag(value: boolean): number {
  return value ? 1 : 0
}
