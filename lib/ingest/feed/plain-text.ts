import sax from 'sax'
import { escapeLooseAmpersands } from './read-xml'

/** More than a teaser; some feeds have the whole article here, and tags that do not match take long to match. */
const MOST_MARKUP = 4000

/** Around the piece: the parser reads one element, and what is behind it is text to it. */
const ROOT = 'piece-of-html'

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'figcaption'])
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
])

/** The words of a piece of HTML on one line, without what is not seen. Any text is taken; nothing is run or fetched. */
export function plainText(html: string): string {
  // As in HTML, a tag begins with a letter: "5 < 6" has none. Declarations say nothing to a reader, and the parser takes long over them.
  const markup = html
    .slice(0, MOST_MARKUP)
    .replace(/<!(?!--)[^>]*>?/g, ' ')
    .replace(/<(?![a-z/!?])/gi, '&lt;')
  if (!/[<&]/.test(markup)) return oneLine(markup)
  const parser = new sax.SAXParser(false, { lowercase: true, noscript: true })
  let text = ''
  let unseen = 0
  parser.onerror = () => {
    parser.error = null as unknown as Error
  }
  parser.onopentag = ({ name }) => {
    if (UNSEEN.has(name)) unseen++
    if (!INLINE.has(name)) text += ' '
  }
  parser.onclosetag = name => {
    if (UNSEEN.has(name)) unseen--
    if (!INLINE.has(name)) text += ' '
  }
  parser.ontext = parser.oncdata = content => {
    if (unseen === 0) text += content
  }
  parser.write(`<${ROOT}>${escapeLooseAmpersands(markup)}`).close()
  return oneLine(text)
}

/** White space folded, control characters left out. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** At most `length` UTF-16 units, cut between words where there are some, with an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const start = text.slice(0, length - 1)
  const space = start.lastIndexOf(' ')
  return `${(space > length / 2 ? start.slice(0, space) : start).replace(/\p{Surrogate}$/u, '')}…`
}
