import type { PageBlock } from '@/lib/analysis/extract/model'

/** A block as the markup gives it; what Readability and JSON-LD say is added by `readPage`. */
export type RawBlock = Omit<PageBlock, 'readable' | 'stated'>

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'select',
  'textarea',
  'head',
  'video',
  'audio',
])
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'meta',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'link',
  'input',
  'picture',
  'source',
  'g',
  'center-inline',
])
/** Pages nest deep by mistake; beyond this nothing is an article. */
const DEEPEST = 400
const HINT_LEVELS = 7
const PATH_LEVELS = 3

/** The text blocks of a document in order: what stands between block elements and line breaks. Hidden ones included, and marked. */
export function readBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = []
  const numbers = new Map<Element | null, number>()
  const numberOf = (element: Element | null) => {
    const known = numbers.get(element)
    if (known !== undefined) return known
    numbers.set(element, numbers.size)
    return numbers.size - 1
  }
  let text = ''
  let linked = 0
  let owner: Element | null = null

  const flush = () => {
    const content = text.replace(/\s+/gu, ' ').trim()
    if (content !== '' && owner) blocks.push(blockOf(owner, content, linked, text.length, numberOf))
    text = ''
    linked = 0
    owner = null
  }
  const visit = (node: Node, block: Element, inLink: boolean, depth: number) => {
    if (node.nodeType === node.TEXT_NODE) {
      const value = node.nodeValue ?? ''
      if (owner === null && value.trim() !== '') owner = block
      text += value
      if (inLink) linked += value.length
      return
    }
    if (node.nodeType !== node.ELEMENT_NODE || depth > DEEPEST) return
    const element = node as Element
    const name = element.localName
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      flush()
      return
    }
    const inline = INLINE.has(name)
    if (!inline) flush()
    for (const child of element.childNodes)
      visit(child, inline ? block : element, inLink || name === 'a', depth + 1)
    if (!inline) flush()
  }
  visit(root, root, false, 0)
  flush()
  return blocks
}

function blockOf(
  owner: Element,
  text: string,
  linked: number,
  raw: number,
  numberOf: (element: Element | null) => number,
): RawBlock {
  const chain: Element[] = []
  for (let at: Element | null = owner; at; at = at.parentElement) chain.push(at)
  return {
    text,
    linked: Math.min(1, linked / Math.max(1, raw)),
    element: owner.localName,
    ancestors: chain.slice(1).map(element => element.localName),
    hints: chain.slice(0, HINT_LEVELS).map(hintOf),
    parent: numberOf(owner.parentElement),
    grandparent: numberOf(owner.parentElement?.parentElement ?? null),
    path: chain
      .slice(0, PATH_LEVELS)
      .map(element => `${element.localName}.${element.getAttribute('class') ?? ''}`)
      .join('<'),
    hidden: chain.some(isHidden),
    marked: chain.some(element => /articleBody/i.test(element.getAttribute('itemprop') ?? '')),
  }
}

function hintOf(element: Element): string {
  if (element.localName === 'body' || element.localName === 'html') return ''
  return ['class', 'id', 'role', 'data-component', 'data-testid']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase()
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}
