'use client'

import { useEffect } from 'react'
import { followRows } from './follow-rows'
import { keepSettings } from './keep-settings'
import { SearchInside } from './search-inside.client'
import { SelectionTools } from './selection-tools.client'
import { lightPairs } from './steps'

/** What script adds to a comparison: it follows the reader, remembers choices, finds words, and takes them along. */
export function ReadingAids() {
  useEffect(() => {
    const stops = [lightPairs(document), followRows(document), keepSettings(document)]
    return () => stops.forEach(stop => stop())
  }, [])
  return (
    <>
      <SearchInside />
      <SelectionTools />
    </>
  )
}
