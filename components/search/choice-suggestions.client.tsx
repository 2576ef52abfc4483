'use client'

import { useEffect } from 'react'

/** Once nobody has typed for so long, what is called so is asked for. */
const PAUSE_MS = 150

/** Offers in a list of choices what the library has of the name that is being typed. Nothing without script. */
export function ChoiceSuggestions({ list, of }: { list: string; of: string }) {
  useEffect(() => {
    const offered = document.getElementById(list)
    const field = document.querySelector<HTMLInputElement>(`input[list="${list}"]`)
    if (offered === null || field === null) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    let asked = new AbortController()
    const onInput = (): void => {
      clearTimeout(waiting)
      waiting = setTimeout(async () => {
        asked.abort()
        asked = new AbortController()
        const like = field.value.trim()
        if (like === '') return
        try {
          const answer = await fetch(`/search/choices?${new URLSearchParams({ of, like })}`, {
            signal: asked.signal,
          })
          if (!answer.ok) return
          const labels: string[] = await answer.json()
          offered.replaceChildren(...labels.map(label => new Option(label, label)))
        } catch {
          // Asked anew, or the server is away: the list stays as it is, and names can still be typed.
        }
      }, PAUSE_MS)
    }
    field.addEventListener('input', onInput)
    return () => {
      clearTimeout(waiting)
      asked.abort()
      field.removeEventListener('input', onInput)
    }
  }, [list, of])

  return null
}
