/** Where articles cannot be taken in: why, how that is changed, and what can be done instead. */
export function AddClosed() {
  return (
    <div className="closed">
      <h1>Nothing can be added on this site</h1>
      <p className="lede">
        Writing is closed here, as it is unless the person who runs the site opens it. You can still{' '}
        <a href="/compare/paste">compare two texts of your own</a>: they are read the same way, and not kept.
      </p>
      <h2>If this is your own copy</h2>
      <p>Stop it, and start it with writing open:</p>
      <pre>
        <code>VARIORUM_WRITE=open npm start</code>
      </pre>
      <p>
        Whoever reaches the site can then add and change articles. On your own machine that is you; on a
        server, put a proxy in front that asks who is there.
      </p>
    </div>
  )
}
