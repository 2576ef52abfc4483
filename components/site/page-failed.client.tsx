'use client'

/** Shown in place of a page that could not be made. `digest` finds the error in the server's log. */
export function PageFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="wrap page plain">
      <h1>This page could not be made.</h1>
      <p className="lede">
        The fault is ours, not yours; nothing was lost. The database may be starting, or be out of reach.
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
      {error.digest !== undefined && (
        <p className="muted">
          The server’s log has the details under <code>{error.digest}</code>.
        </p>
      )}
    </div>
  )
}
