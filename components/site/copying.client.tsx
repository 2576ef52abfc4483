'use client'

import { useEffect, useRef } from 'react'

/** So long the answer stays. */
const SHOWN_MS = 2000

/**
 * Makes the page's copying buttons work, all with one listener: a page has a hundred of them. Where the clipboard is
 * closed to the page they stay hidden, as they are without script.
 */
export function Copying() {
  const answer = useRef<HTMLSpanElement>(null)

  useEffect(() => {
    if (typeof navigator.clipboard?.writeText !== 'function') return
    const say = (words: string): void => {
      if (answer.current) answer.current.textContent = words
    }
    const onClick = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null
      const text = button && (button.dataset.copies ?? citationBeside(button))
      if (!text) return
      void navigator.clipboard.writeText(text).then(
        () => {
          button.dataset.copied = ''
          say(`${button.textContent}: copied`)
          setTimeout(() => {
            delete button.dataset.copied
            say('')
          }, SHOWN_MS)
        },
        () => say('The browser did not allow copying.'),
      )
    }
    document.documentElement.dataset.copying = ''
    document.addEventListener('click', onClick)
    return () => {
      delete document.documentElement.dataset.copying
      document.removeEventListener('click', onClick)
    }
  }, [])

  return <span className="sr" role="status" ref={answer} />
}

const citationBeside = (button: HTMLElement): string | undefined =>
  button.closest(':has(.citation)')?.querySelector('.citation')?.textContent
