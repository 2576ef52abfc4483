/** Moves through a comparison in the browser: the row at hand is the one that was last gone to, or the first in sight. */

const ROW = '.passage'
const CURRENT = 'now'

/** Goes to the next (1) or previous (-1) row that is shown, and unfolds it. */
export function stepPassage(direction: 1 | -1): void {
  const rows = shownRows()
  const at = rows.indexOf(currentRow(rows) as HTMLElement)
  const isThere = rows[at]?.classList.contains(CURRENT) ?? false
  const next = rows[!isThere && direction === 1 ? Math.max(0, at) : at + direction]
  if (next) goTo(next, next)
}

/** Goes to the next or previous marked place; the first mark of each place counts, on whichever side it stands. */
export function stepDifference(direction: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>('.collation mark.rd')].filter(isFirstOfPlace)
  const shown = marks.filter(mark => isShown(mark.closest(ROW)))
  const lit = shown.findIndex(mark => mark.classList.contains('lit'))
  const next =
    lit >= 0
      ? shown[lit + direction]
      : direction === 1
        ? shown.find(mark => mark.getBoundingClientRect().top > headRoom())
        : shown.findLast(mark => mark.getBoundingClientRect().top < headRoom())
  if (!next) return
  light(next.dataset.place)
  const row = next.closest<HTMLElement>(ROW)
  if (row) goTo(row, next)
}

/** Lights up both readings of the place that the pointer is on. Returns how to stop. */
export function lightPairs(root: Document): () => void {
  const onPointer = (event: Event): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null
    light(mark?.dataset.place)
  }
  const collation = root.querySelector('.collation')
  collation?.addEventListener('pointerover', onPointer)
  return () => collation?.removeEventListener('pointerover', onPointer)
}

function light(place: string | undefined): void {
  for (const mark of document.querySelectorAll('.rd.lit, .vr.lit')) mark.classList.remove('lit')
  if (place === undefined) return
  for (const mark of document.querySelectorAll(`[data-place="${CSS.escape(place)}"]`))
    mark.classList.add('lit')
}

function goTo(row: HTMLElement, target: HTMLElement): void {
  document.querySelector(`${ROW}.${CURRENT}`)?.classList.remove(CURRENT)
  row.classList.add(CURRENT)
  const fold = row.closest('details')
  if (fold) fold.open = true
  row.focus({ preventScroll: true })
  target.scrollIntoView({ block: target === row ? 'start' : 'center' })
  // The address follows, so that it can be copied; no entry is added to the history.
  history.replaceState(history.state, '', `#${row.id}`)
}

function currentRow(rows: readonly HTMLElement[]): HTMLElement | undefined {
  return (
    rows.find(row => row.classList.contains(CURRENT)) ??
    rows.find(row => row.getBoundingClientRect().bottom > headRoom())
  )
}

const shownRows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(ROW)].filter(row => isShown(row))

/** Rows in a closed fold count: going there unfolds them. Filtered ones do not. */
function isShown(row: Element | null): boolean {
  if (row === null) return false
  if (getComputedStyle(row).display === 'none') return false
  const fold = row.closest('details')
  return fold === null || getComputedStyle(fold).display !== 'none'
}

function isFirstOfPlace(mark: HTMLElement, index: number, all: readonly HTMLElement[]): boolean {
  const twin = all.findIndex(other => other.dataset.place === mark.dataset.place)
  return twin === index
}

/** Below the bar that stays at the top. */
const headRoom = (): number => (document.querySelector('.witnesses')?.getBoundingClientRect().height ?? 0) + 8
