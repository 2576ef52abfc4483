'use client'

import { useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { findWords, showFound } from './find-words'

/** Finds words in both articles of the comparison, whatever is folded; rows without them step back. */
export function SearchInside() {
  const place = useSyncExternalStore(noChange, controlsEnd, () => null)
  const [found, setFound] = useState<{ rows: number; places: number } | null>(null)

  const search = (words: string): void => {
    const isEmpty = words.trim() === ''
    const shown = showFound(document, isEmpty ? null : findWords(document, words))
    setFound(isEmpty ? null : shown)
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
          onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
        />
      </label>
      <span role="status" className="num">
        {found && (found.places === 0 ? 'not found' : `${found.places} in ${found.rows} passages`)}
      </span>
    </span>,
    place,
  )
}

const noChange = () => () => {}
const controlsEnd = (): Element | null => document.querySelector('.controls .end')
