'use client'

import { useEffect, useState } from 'react'
import { textFragment } from '@/lib/format/text-fragment'
import { findWords, showFound } from './find-words'

interface Selected {
  words: string
  /** Citation of the row it is in, for the clipboard. */
  citation: string
  address: string
  left: number
  top: number
}

/** For words selected in one reading: copy them with their citation, link to exactly them, find them on the other side. */
export function SelectionTools({ kept }: { kept: boolean }) {
  const [selected, setSelected] = useState<Selected | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const update = (): void => {
      setSaid('')
      setSelected(readSelection())
    }
    document.addEventListener('selectionchange', update)
    return () => document.removeEventListener('selectionchange', update)
  }, [])

  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(done)
    } catch {
      setSaid('The browser did not allow copying.')
    }
  }

  return (
    <>
      {selected && (
        <div
          className="selection-tools"
          role="toolbar"
          aria-label="For the selected words"
          ref={element => {
            // Not as a style attribute: the content security policy forbids those in markup, not in script.
            element?.style.setProperty('left', `${selected.left}px`)
            element?.style.setProperty('top', `${selected.top}px`)
          }}
          onPointerDown={event => event.preventDefault()}
        >
          {kept && (
            <>
              <button
                type="button"
                onClick={() => copy(`“${selected.words}” ${selected.citation}`, 'Copied with citation.')}
              >
                Copy with citation
              </button>
              <button type="button" onClick={() => copy(selected.address, 'Link copied.')}>
                Copy link to these words
              </button>
            </>
          )}
          <button
            type="button"
            onClick={() => {
              const { places } = showFound(document, findWords(document, selected.words))
              setSaid(places > 1 ? `${places} times in both articles.` : 'Nowhere else in the two articles.')
            }}
          >
            Find them elsewhere
          </button>
        </div>
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </>
  )
}

/** Room between the words and the tools, in pixels. */
const GAP = 8

function readSelection(): Selected | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const holder = range.commonAncestorContainer
  const reading = (holder instanceof Element ? holder : holder.parentElement)?.closest('.collation .side')
  const row = reading?.closest('.passage')
  const words = selection.toString().replace(/\s+/gu, ' ').trim()
  if (!reading || !row || words === '') return null
  const box = range.getBoundingClientRect()
  const stays = document.querySelector<HTMLElement>('[data-permalink]')?.dataset.permalink
  const page = stays ?? location.origin + location.pathname
  const fragment = textFragment(words, { start: 0, end: words.length })
  return {
    words,
    citation: row.querySelector('.citation')?.textContent ?? page,
    address: `${page}#${row.id}${fragment.replace(/^#/, '')}`,
    left: Math.max(GAP, box.left + scrollX),
    top: box.bottom + scrollY + GAP,
  }
}
