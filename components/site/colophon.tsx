/** The foot of every page. */
export function Colophon() {
  return (
    <footer className="colophon">
      <div className="wrap">
        <p>Variorum rates no outlet: the evidence is the text.</p>
        <p>
          <a href="/method">How passages are matched and quotations attributed</a>
        </p>
        <p>
          <a href="/method/marks">What the marks mean</a>
        </p>
        <p>
          <a href="/method/api">For programs: the API</a>
        </p>
        <p>
          <a href="/jobs">Work in the background</a>
        </p>
      </div>
    </footer>
  )
}
