'use client'

import { useEffect } from 'react'

const EVERY_MS = 2000

/**
 * Reads the page again every two seconds as long as its part with this id says that it is not done, and puts what that part
 * says now in its place. Without script the page has a link that does the same.
 */
export function KeepFresh({ part }: { part: string }) {
  useEffect(() => {
    const stopped = new AbortController()
    const again = async (): Promise<void> => {
      const here = document.getElementById(part)
      if (here === null || document.hidden) return
      const answer = await fetch(location.href, { signal: stopped.signal })
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(part)
      // Only words and figures are put in: what React made stays its own.
      if (now !== null && answer.ok) replaceWords(here, now)
      if (now?.dataset.done === 'yes') location.reload()
    }
    const timer = setInterval(() => void again().catch(() => {}), EVERY_MS)
    return () => {
      stopped.abort()
      clearInterval(timer)
    }
  }, [part])
  return null
}

function replaceWords(here: Element, now: Element): void {
  const [old, fresh] = [here.querySelector('progress'), now.querySelector('progress')]
  if (old !== null && fresh !== null) {
    old.max = fresh.max
    old.value = fresh.value
  }
  for (const place of here.querySelectorAll<HTMLElement>('[data-live]')) {
    const same = now.querySelector(`[data-live="${place.dataset.live}"]`)
    place.textContent = same?.textContent ?? ''
  }
}
