import { JSDOM, VirtualConsole } from 'jsdom'
import { micromark } from 'micromark'
import { readBlocks } from '../extract/blocks'
import { flattenNesting } from '../extract/nesting'
import { SAYS_NOTHING, type Captured, type Said } from './captured'

/** "---", "name: value" lines, "---" at the very start, as static site programs write it. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n/
const FRONT_END = /^(?:---|\.\.\.)[ \t]*$/
const FIELD = /^([A-Za-z][\w-]{0,30})[ \t]*:[ \t]*(.*)$/
const MOST_FRONT_LINES = 200

const FIELDS: Readonly<Record<string, keyof Said>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  byline: 'byline',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  date: 'day',
  day: 'day',
  published: 'day',
  lang: 'language',
  language: 'language',
  url: 'address',
  link: 'address',
  canonical: 'address',
  canonical_url: 'address',
}

/**
 * A Markdown document (CommonMark) as a published text: its blocks as a reader sees them, blank lines between, without the
 * marks. Its front matter, and a first heading of the first level, say what it is.
 */
export function captureMarkdown(source: string): Captured {
  const { says, from } = readFrontMatter(source)
  const dom = new JSDOM(flattenNesting(micromark(source.slice(from))), {
    virtualConsole: new VirtualConsole(),
  })
  try {
    const { document } = dom.window
    const heading = document.body.firstElementChild
    const headline = heading?.localName === 'h1' ? (heading.textContent?.trim() ?? null) : null
    const text = readBlocks(document.body)
      .map(block => block.text)
      .join('\n\n')
    return { text, parts: null, says: { ...says, headline: says.headline ?? (headline || null) } }
  } finally {
    dom.window.close()
  }
}

function readFrontMatter(source: string): { says: Said; from: number } {
  const start = FRONT_MATTER.exec(source)
  const none = { says: SAYS_NOTHING, from: 0 }
  if (start === null) return none
  const says: Said = { ...SAYS_NOTHING }
  let at = start[0].length
  for (let lines = 0; lines < MOST_FRONT_LINES && at < source.length; lines++) {
    const newline = source.indexOf('\n', at)
    const end = newline === -1 ? source.length : newline
    const line = source.slice(at, Math.min(end, at + 2000)).replace(/\r$/, '')
    at = end + 1
    if (FRONT_END.test(line)) return { says, from: Math.min(at, source.length) }
    const [, name = '', value = ''] = FIELD.exec(line) ?? []
    const field = FIELDS[name.toLowerCase()]
    const words = unquoted(value)
    if (field !== undefined && words !== '') says[field] ??= words
  }
  return none
}

function unquoted(value: string): string {
  const words = value.trim()
  return /^(["']).*\1$/.test(words) && words.length >= 2 ? words.slice(1, -1).trim() : words
}
