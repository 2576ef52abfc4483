/** Declarations stand at the start; browsers look at 1,024 bytes, some pages put scripts before. */
const HEAD = 8192

/** What kind of declaration to look for; `unknown` takes the text's first characters for it. */
export type Markup = 'html' | 'xml' | 'none' | 'unknown'

/**
 * The charset label that a page or a feed declares in itself: `<?xml encoding="…">`, `<meta charset="…">` or
 * `<meta http-equiv="Content-Type" content="…; charset=…">`. Null without one. After the prescan of the HTML standard: a
 * declaration that could be read byte by byte cannot be UTF-16, so that one means UTF-8.
 */
export function declaredCharset(bytes: Uint8Array, markup: Markup): string | null {
  if (markup === 'none') return null
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').trimStart()
  if (markup === 'unknown' && !head.startsWith('<')) return null
  const label = xmlEncoding(head) ?? (markup === 'xml' ? null : metaCharset(head))
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}

function xmlEncoding(head: string): string | null {
  const end = head.indexOf('?>')
  if (!head.startsWith('<?xml') || end === -1) return null
  return /\sencoding\s*=\s*["']\s*([\w.:-]+)/.exec(head.slice(0, end))?.[1] ?? null
}

function metaCharset(head: string): string | null {
  const visible = withoutComments(head)
  for (let at = visible.search(/<meta[\s/]/i); at !== -1;) {
    const end = visible.indexOf('>', at)
    const tag = visible.slice(at, end === -1 ? undefined : end)
    const label = /[\s"';/]charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(tag)?.[1]
    if (label !== undefined) return label
    const next = visible.slice(at + 5).search(/<meta[\s/]/i)
    at = next === -1 ? -1 : at + 5 + next
  }
  return null
}

function withoutComments(head: string): string {
  let kept = ''
  let from = 0
  for (;;) {
    const start = head.indexOf('<!--', from)
    if (start === -1) return kept + head.slice(from)
    kept += head.slice(from, start)
    const end = head.indexOf('-->', start + 4)
    if (end === -1) return kept
    from = end + 3
  }
}
