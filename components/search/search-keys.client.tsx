'use client'

import { useEffect, useSyncExternalStore } from 'react'

/** The first link of each hit. */
const HITS = '.hit :is(.title, .words) a'

/** `/` leads to the field; the arrow keys lead through what was found. Nothing without script. */
export function SearchKeys({ field }: { field: string }) {
  const isReady = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const input = document.getElementById(field)
      const at = document.activeElement
      const isTyping = at instanceof HTMLElement && at.matches('input, textarea, select')
      if (event.key === '/' && !isTyping) {
        event.preventDefault()
        input?.focus()
        return
      }
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const hits = [...document.querySelectorAll<HTMLElement>(HITS)]
      const place = hits.findIndex(hit => hit === at)
      // From elsewhere the arrows scroll, as everywhere.
      if (place < 0 && at !== input) return
      const next = event.key === 'ArrowDown' ? hits[place + 1] : place > 0 ? hits[place - 1] : input
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])

  return isReady ? (
    <span className="keys muted">
      <kbd>/</kbd> to search, <kbd>↓</kbd> <kbd>↑</kbd> through what is found
    </span>
  ) : null
}
