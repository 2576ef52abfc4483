/** A row counts as being read while it crosses this band of the window: below the bar, above the middle. */
const READING_BAND = '-18% 0px -62% 0px'

/** Marks in the overview the passage that is being read, and the row under the pointer in the overview. Returns how to stop. */
export function followRows(root: Document): () => void {
  const links = (number: string): NodeListOf<Element> =>
    root.querySelectorAll(`.ribbon a[data-passage="${CSS.escape(number)}"]`)
  const observer = new IntersectionObserver(
    entries => {
      for (const entry of entries) {
        for (const link of links(entry.target.id.slice(1)))
          link.classList.toggle('read', entry.isIntersecting)
      }
    },
    { rootMargin: READING_BAND },
  )
  for (const row of root.querySelectorAll('.collation .passage[id]')) observer.observe(row)
  const stopArrows = walkRibbon(root)
  return () => {
    observer.disconnect()
    stopArrows()
  }
}

/** In the overview the arrow keys go from passage to passage, as in a toolbar. */
function walkRibbon(root: Document): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('.ribbon a') : null
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (link === null || step === undefined) return
    const all = [...(link.parentElement?.querySelectorAll<SVGAElement>('[data-passage]') ?? [])].sort(
      byPassage,
    )
    const next = all[all.findIndex(one => one === link) + step]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }
  root.addEventListener('keydown', onKey)
  return () => root.removeEventListener('keydown', onKey)
}

const byPassage = (a: Element, b: Element): number =>
  Number(a.getAttribute('data-passage')) - Number(b.getAttribute('data-passage'))
