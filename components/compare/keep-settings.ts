import {
  DEFAULT_SETTINGS,
  LAYOUT_COOKIE,
  settingsQuery,
  type Layout,
  type Shown,
} from '@/lib/schema/comparison-settings'

const YEAR_SECONDS = 31_536_000

/** Writes what the reader chooses into the address, and keeps the layout for the next comparison. Returns how to stop. */
export function keepSettings(root: Document): () => void {
  const form = root.querySelector<HTMLFormElement>('.controls')
  if (form === null) return () => {}
  const links = form.querySelectorAll<HTMLAnchorElement>('a[data-layout]')
  const chosen = (layout: string | undefined): string => {
    const data = new FormData(form)
    return settingsQuery({
      show: (data.get('show') ?? DEFAULT_SETTINGS.show) as Shown,
      layout: (layout ?? DEFAULT_SETTINGS.layout) as Layout,
      spellings: data.has('spellings'),
    })
  }
  const update = (): void => {
    const current = form.querySelector<HTMLElement>('a[data-layout][aria-current]')?.dataset.layout
    history.replaceState(history.state, '', chosen(current) + location.hash)
    for (const link of links) link.href = `${chosen(link.dataset.layout)}#passages`
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
