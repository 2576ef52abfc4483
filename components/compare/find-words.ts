/** Name of the highlight in the style sheet (CSS Custom Highlight API: no element is added to the text). */
const HIGHLIGHT = 'found'
/** The readings of the rows, or of the list's places. */
const READINGS = '.collation .side, .difference-list td:not(.what)'
/** So many are painted; nobody reads on after them. */
const MOST_PAINTED = 2_000

/** All places in the readings where `words` stand, whatever case and accents; over marks' borders too. */
export function findWords(root: Document, words: string): Range[] {
  const wanted = plain(words.trim())
  if (wanted === '') return []
  const found: Range[] = []
  for (const reading of root.querySelectorAll(READINGS)) {
    found.push(...findIn(reading, wanted))
    if (found.length >= MOST_PAINTED) break
  }
  return found
}

/** Paints the places and lets rows without one step back; null takes all that away. Returns how many there are. */
export function showFound(root: Document, ranges: Range[] | null): { rows: number; places: number } {
  const rows = new Set(ranges?.map(range => range.startContainer.parentElement?.closest('.passage')))
  for (const row of root.querySelectorAll('.collation .passage')) {
    row.classList.toggle('without', ranges !== null && ranges.length > 0 && !rows.has(row))
    if (ranges !== null && rows.has(row)) unfold(row)
  }
  if ('highlights' in CSS) {
    if (ranges === null || ranges.length === 0) CSS.highlights.delete(HIGHLIGHT)
    else CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges))
  }
  return { rows: rows.size, places: ranges?.length ?? 0 }
}

/**
 * Brings a place into the middle of the window, from the end on the first again. `at` is 1-based, 0 before the first.
 * Returns where one is then.
 */
export function goToFound(ranges: readonly Range[], at: number, step: number): number {
  if (ranges.length === 0) return 0
  const from = at > 0 ? at - 1 : step > 0 ? -1 : 0
  const next = (from + step + ranges.length) % ranges.length
  ranges[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return next + 1
}

function unfold(row: Element): void {
  const fold = row.closest('details')
  if (fold) fold.open = true
}

/** Lower case without accents, of the same length, so that places stay places. */
function plain(text: string): string {
  return [...text]
    .map(character => {
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      return bare.length === character.length ? bare : character
    })
    .join('')
}

function findIn(reading: Element, wanted: string): Range[] {
  const nodes: { node: Text; start: number }[] = []
  const walker = document.createTreeWalker(reading, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest('.sig, .sr') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length })
    text += (node as Text).data
  }
  const searched = plain(text)
  const ranges: Range[] = []
  for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange()
    const [from, to] = [placeOf(nodes, at), placeOf(nodes, at + wanted.length - 1)]
    if (from === null || to === null) continue
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset + 1)
    ranges.push(range)
  }
  return ranges
}

function placeOf(
  nodes: readonly { node: Text; start: number }[],
  at: number,
): { node: Text; offset: number } | null {
  const holder = nodes.findLast(({ start }) => start <= at)
  return holder === undefined ? null : { node: holder.node, offset: at - holder.start }
}
