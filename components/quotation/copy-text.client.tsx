'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'

/** So long the answer stays. */
const SHOWN_MS = 2000

/** A button that copies a text; without script, or where the clipboard is closed to the page, it is not there. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false)
  const canCopy = useSyncExternalStore(
    () => () => undefined,
    () => typeof navigator.clipboard?.writeText === 'function',
    () => false,
  )
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  if (!canCopy) return null
  return (
    <button
      type="button"
      className="copy"
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => undefined,
        )
      }
    >
      {label}
      <span role="status">{copied && ' · copied'}</span>
    </button>
  )
}
