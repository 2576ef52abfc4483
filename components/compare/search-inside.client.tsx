'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { countOf } from '@/lib/format/counts'
import { findWords, goToFound, showFound } from './find-words'

/** Finds words in both articles of the comparison, whatever is folded; rows without them step back, Enter goes on. */
export function SearchInside() {
  const place = useSyncExternalStore(noChange, controlsEnd, () => null)
  const [found, setFound] = useState<{ rows: number; places: number } | null>(null)

  const ranges = useRef<Range[]>([])
  const at = useRef(0)

  const search = (words: string): void => {
    const isEmpty = words.trim() === ''
    ranges.current = isEmpty ? [] : findWords(document, words)
    at.current = 0
    const shown = showFound(document, isEmpty ? null : ranges.current)
    setFound(isEmpty ? null : shown)
  }
  const goOn = (step: number): void => {
    at.current = goToFound(ranges.current, at.current, step)
  }

  if (place === null) return null
  return createPortal(
    <span className="search-inside">
      <label>
        <span className="sr">Find words in both articles</span>
        <input
          type="search"
          id="find-words"
          placeholder="Find words"
          onChange={event => search(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            goOn(event.shiftKey ? -1 : 1)
          }}
        />
      </label>
      <span role="status" className="num">
        {found &&
          (found.places === 0
            ? 'not found'
            : `${found.places} in ${countOf(found.rows, 'passage')} · Enter: next`)}
      </span>
    </span>,
    place,
  )
}

const noChange = () => () => {}
const controlsEnd = (): Element | null => document.querySelector('.controls .end')
