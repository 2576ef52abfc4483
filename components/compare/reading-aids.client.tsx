'use client'

import { useEffect } from 'react'
import { followRows } from './follow-rows'
import { keepSettings } from './keep-settings'
import { SearchInside } from './search-inside.client'
import { SelectionTools } from './selection-tools.client'
import { lightPairs } from './steps'

/**
 * What script adds to a comparison: it follows the reader, remembers choices, finds words, and takes them along. Of articles
 * that are not kept nothing can be pointed at, so the address is left as it is and no links or citations are offered.
 */
export function ReadingAids({ kept }: { kept: boolean }) {
  useEffect(() => {
    const stops = [lightPairs(document), followRows(document), ...(kept ? [keepSettings(document)] : [])]
    return () => stops.forEach(stop => stop())
  }, [kept])
  return (
    <>
      <SearchInside />
      <SelectionTools kept={kept} />
    </>
  )
}
