import { comparisonSettings, LAYOUT_COOKIE, settingsQuery } from '@/lib/schema/comparison-settings'

const YEAR_SECONDS = 31_536_000

/** Writes what the reader chooses into the address, and keeps the layout for the next comparison. Returns how to stop. */
export function keepSettings(root: Document): () => void {
  const form = root.querySelector<HTMLFormElement>('.controls')
  if (form === null) return () => {}
  const links = form.querySelectorAll<HTMLAnchorElement>('a[data-layout]')
  const update = (): void => {
    const chosen = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, String(value)] as const),
    )
    const layout =
      form.querySelector('a[data-layout][aria-current]')?.getAttribute('data-layout') ?? undefined
    const settings = comparisonSettings({ ...chosen, layout })
    history.replaceState(history.state, '', settingsQuery(settings) + location.hash)
    for (const link of links) {
      const other = comparisonSettings({ ...chosen, layout: link.dataset.layout })
      link.href = `${settingsQuery(other)}#passages`
    }
  }
  const keepLayout = (event: Event): void => {
    const { layout } = (event.currentTarget as HTMLAnchorElement).dataset
    document.cookie = `${LAYOUT_COOKIE}=${layout}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
  }
  form.addEventListener('change', update)
  for (const link of links) link.addEventListener('click', keepLayout)
  return () => {
    form.removeEventListener('change', update)
    for (const link of links) link.removeEventListener('click', keepLayout)
  }
}
