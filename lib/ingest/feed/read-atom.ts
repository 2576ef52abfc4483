import type { RawAddress, RawFeed, RawItem, RawText } from './model'
import { childrenOf, textOf, type XmlElement } from './read-xml'

/** Atom 1.0 (RFC 4287), its draft 0.3, and feeds that forget to say so. */
const ATOM = new Set(['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#', ''])

/** Atom; null when the root is none. */
export function readAtom(root: XmlElement): RawFeed | null {
  if (root.name !== 'feed' || !ATOM.has(root.namespace)) return null
  return {
    format: 'atom',
    title: firstText(root, 'title'),
    home: alternates(root)[0] ?? null,
    language: root.attributes['xml:lang'] ?? null,
    items: childrenOf(root, ATOM, 'entry').map(readEntry),
  }
}

function readEntry(entry: XmlElement): RawItem {
  return {
    id: firstText(entry, 'id')?.content.trim() ?? null,
    title: firstText(entry, 'title'),
    addresses: alternates(entry),
    date: firstOf(entry, ['published', 'issued', 'created', 'updated', 'modified']),
    changed: firstOf(entry, ['updated', 'modified']),
    summary: firstText(entry, 'summary') ?? firstText(entry, 'content'),
  }
}

function firstOf(entry: XmlElement, names: readonly string[]): string | null {
  return names.map(name => firstText(entry, name)?.content ?? null).find(text => text !== null) ?? null
}

/** Links to the page itself, HTML before others. */
function alternates(element: XmlElement): RawAddress[] {
  return childrenOf(element, ATOM, 'link')
    .filter(
      ({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate' && attributes.href !== undefined,
    )
    .sort((a, b) => rank(a) - rank(b))
    .map(({ attributes, bases }) => ({ href: attributes.href ?? '', bases }))
}

function rank({ attributes }: XmlElement): number {
  const type = attributes.type ?? 'text/html'
  return type === 'text/html' || type === 'application/xhtml+xml' ? 0 : 1
}

/** A text construct: `type` says whether it is HTML; `xhtml` is markup in the feed itself. */
function firstText(element: XmlElement, name: string): RawText | null {
  for (const child of childrenOf(element, ATOM, name)) {
    const type = child.attributes.type?.toLowerCase() ?? 'text'
    if (
      child.attributes.src !== undefined ||
      !/^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/.test(type)
    )
      continue
    const content = type.includes('xhtml') ? spaced(child) : textOf(child)
    if (content.trim() !== '') return { content, html: type === 'html' || type === 'text/html' }
  }
  return null
}

const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'tr',
  'td',
  'figure',
])

/** Text with space where a block begins or ends: paragraphs do not run together. */
function spaced(element: XmlElement): string {
  return element.children
    .map(child =>
      typeof child === 'string' ? child : BLOCKS.has(child.name) ? ` ${spaced(child)} ` : spaced(child),
    )
    .join('')
}
