/** Parsers and walkers recurse into elements; real pages nest some tens deep, and these many are not an article. */
const DEEPEST = 150
/** Layout tables nest a few deep; Readability looks at each table from each cell around it. */
const DEEPEST_TABLE = 8

/** Elements that hold no others, or that the next of their kind closes. */
const NOT_NESTING = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
)
/** Comments and scripts whole, then tags. */
const MARKUP =
  /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)(?:[^<>"']|"[^"]*"|'[^']*'){0,1000}>/giu

/** The page without the tags that would nest deeper than any article: a parser's work grows with the square of the depth. */
export function flattenNesting(html: string): string {
  let depth = 0
  let tables = 0
  const dropped: Record<string, number> = {}
  return html.replace(
    MARKUP,
    (tag, _raw: string | undefined, close: string | undefined, name: string | undefined) => {
      const element = name?.toLowerCase() ?? ''
      if (element === '' || NOT_NESTING.has(element) || tag.endsWith('/>')) return tag
      const surplus = dropped[element] ?? 0
      if (close === '/') {
        if (surplus > 0) {
          dropped[element] = surplus - 1
          return ''
        }
        depth = Math.max(0, depth - 1)
        if (element === 'table') tables = Math.max(0, tables - 1)
        return tag
      }
      if (depth >= DEEPEST || (element === 'table' && tables >= DEEPEST_TABLE)) {
        dropped[element] = surplus + 1
        return ''
      }
      depth++
      if (element === 'table') tables++
      return tag
    },
  )
}
