/** Parsers and walkers recurse into elements; real pages nest some tens deep, and these many are not an article. */
const DEEPEST = 300

/** Elements that hold no others, or that the next of their kind closes. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
)
/** Comments and scripts whole, then tags. */
const MARKUP = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/giu

/** The page without the tags that would nest deeper than any article: a parser's work grows with the square of the depth. */
export function flattenNesting(html: string): string {
  let depth = 0
  let dropped = 0
  return html.replace(MARKUP, (tag, _raw: string | undefined, close: string | undefined, name: string | undefined) => {
    if (name === undefined || NOT_NESTING.has(name.toLowerCase()) || tag.endsWith('/>')) return tag
    if (close === '/') {
      if (dropped > 0) {
        dropped--
        return ''
      }
      depth = Math.max(0, depth - 1)
      return tag
    }
    if (depth >= DEEPEST) {
      dropped++
      return ''
    }
    depth++
    return tag
  })
}
