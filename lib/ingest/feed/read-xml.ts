import sax from 'sax'
import { FeedRefusal } from './refusal'

/** An element with its namespace resolved. */
export interface XmlElement {
  /** Namespace name; '' for none. */
  namespace: string
  /** Name without prefix. */
  name: string
  /** By the name as written, prefix included. */
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
  /** `xml:base` of this element and those around it, outermost first. */
  bases: readonly string[]
}

/** Feeds nest a dozen levels; the markup of a whole article in one (Atom's xhtml) some more. */
const DEEPEST = 100
/** A thousand entries of a hundred elements each. */
const MOST_ELEMENTS = 100_000
const PIECE = 65_536
/** A slip or two in each entry of a long feed. */
const MOST_FORGIVEN = 2000
/** Characters that escaping what is not escaped may add. */
const MOST_ADDED = 500_000

/** The parser looks a declaration through again at each of its characters: long ones would take hours. */
const LONGEST_DECLARATION = 256
const MOST_DECLARATIONS = 2000

/** Prefixes that feeds use without declaring them. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  feedburner: 'http://rssnamespace.org/feedburner/ext/1.0',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
}

/** Slips that leave no doubt about what is meant. All else makes the whole feed doubtful. */
const FORGIVEN =
  /^(?:Invalid character entity|Invalid character in entity name|Attribute without value|Unquoted attribute value|No whitespace between attributes|Text data outside of root node|Malformed comment|Inappropriately located doctype declaration)/

/**
 * Reads XML into a tree and returns its root. Entities that the document declares are not expanded but refused, depth and size
 * are bounded, nothing is fetched. Throws FeedRefusal; the message names the line.
 */
export function readXml(text: string): XmlElement {
  const parser = new sax.SAXParser(true, {})
  // The customary entities of HTML are read too: feeds have &nbsp; and &rsquo;. Without a prototype, for its names are no entities.
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, HTML_ENTITIES)
  const open: { element: XmlElement; scope: Scope }[] = []
  let root: XmlElement | null = null
  let elements = 0
  let slips = 0

  parser.onerror = error => {
    if (++slips > MOST_FORGIVEN || !FORGIVEN.test(error.message)) throw malformed(error, parser.line + 1)
    parser.error = null as unknown as Error
  }
  parser.ondoctype = doctype => {
    if (/<!ENTITY/i.test(doctype))
      throw new FeedRefusal(
        'feed-declares-entities',
        'This feed declares words of its own (XML entities); such feeds are not read.',
      )
  }
  parser.onopentag = tag => {
    if (open.length >= DEEPEST)
      throw new FeedRefusal(
        'feed-too-deep',
        `This feed is nested more than ${DEEPEST} levels deep, which no news feed is.`,
      )
    if (++elements > MOST_ELEMENTS)
      throw new FeedRefusal(
        'feed-too-large',
        `This feed has more than ${MOST_ELEMENTS.toLocaleString('en')} elements, which is more than is read.`,
      )
    const attributes = tag.attributes as Record<string, string>
    const around = open.at(-1)
    const scope = scopeOf(attributes, around?.scope ?? null)
    const [prefix, name] = tag.name.includes(':') ? splitName(tag.name) : ['', tag.name]
    const base = attributes['xml:base']
    const bases = around?.element.bases ?? []
    const element = {
      namespace: namespaceOf(prefix, scope),
      name,
      attributes,
      children: [],
      bases: base === undefined ? bases : [...bases, base],
    }
    around?.element.children.push(element)
    root ??= element
    open.push({ element, scope })
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = parser.oncdata = content => void open.at(-1)?.element.children.push(content)

  assertShortDeclarations(text)
  const repaired = escapeLooseAmpersands(text)
  if (repaired.length > text.length + MOST_ADDED) throw malformed(new Error('Too many ampersands'), 1)
  for (let at = 0; at < repaired.length; at += PIECE) parser.write(repaired.slice(at, at + PIECE))
  parser.close()
  if (root === null)
    throw new FeedRefusal('not-a-feed', 'This is not a feed: there is nothing in it that a feed has.')
  return root
}

/** All text within, in order, markup left out. */
export function textOf(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The child elements of this name in any of the namespaces. */
export function childrenOf(element: XmlElement, namespaces: ReadonlySet<string>, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && namespaces.has(child.namespace),
  )
}

const HTML_ENTITIES = (sax as unknown as { ENTITIES: Record<string, string> }).ENTITIES

/** Declarations of one element; copying them to each element within would take long for a feed made so. */
interface Scope {
  declared: Map<string, string>
  around: Scope | null
}

function scopeOf(attributes: Readonly<Record<string, string>>, around: Scope | null): Scope {
  const declared = new Map<string, string>()
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns') declared.set('', value.trim())
    else if (name.startsWith('xmlns:')) declared.set(name.slice(6), value.trim())
  }
  return declared.size === 0 && around !== null ? around : { declared, around }
}

function namespaceOf(prefix: string, scope: Scope): string {
  for (let at: Scope | null = scope; at !== null; at = at.around) {
    const found = at.declared.get(prefix)
    if (found !== undefined) return found
  }
  return prefix === '' ? '' : (CUSTOMARY[prefix] ?? `undeclared:${prefix}`)
}

function splitName(written: string): [string, string] {
  const colon = written.indexOf(':')
  return [written.slice(0, colon), written.slice(colon + 1)]
}

/** Counts what looks like a declaration in text, too: what the parser takes for which is not known before it has read it. */
function assertShortDeclarations(text: string): void {
  let found = 0
  for (let at = text.indexOf('<!'); at !== -1; at = text.indexOf('<!', at + 2)) {
    if (text.startsWith('<!--', at) || text.startsWith('<![CDATA[', at)) continue
    const isLong = !text.slice(at, at + LONGEST_DECLARATION).includes('>')
    if (isLong || ++found > MOST_DECLARATIONS)
      throw new FeedRefusal('feed-malformed', 'This feed is broken: it has declarations without end.')
  }
}

/** "Q&A" → "Q&amp;A", not in CDATA: the commonest slip there is. */
export function escapeLooseAmpersands(text: string): string {
  let repaired = ''
  for (let at = 0; ;) {
    const start = text.indexOf('<![CDATA[', at)
    const end = start === -1 ? -1 : text.indexOf(']]>', start)
    const markup = text.slice(at, start === -1 ? undefined : start)
    repaired += markup.replace(/&(?!#?\w{1,32};)/g, '&amp;')
    if (start === -1) return repaired
    if (end === -1) return repaired + text.slice(start)
    repaired += text.slice(start, end + 3)
    at = end + 3
  }
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^Unclosed root tag|^Unexpected end/, 'it ends before it is complete'],
  [/^Unexpected close tag|^Unmatched closing tag/, 'an element is closed that is not open'],
  [/^Unencoded </, 'a “<” stands where text is'],
  [/^Max buffer length/, 'a name or a value is far too long'],
]

function malformed(error: Error, line: number): FeedRefusal {
  const reason = REASONS.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'its XML is not well-formed'
  return new FeedRefusal('feed-malformed', `This feed is broken at line ${line}: ${reason}.`, [], {
    cause: error,
  })
}
