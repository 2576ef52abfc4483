import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Nothing at this address' }

export default function NotFound() {
  return (
    <div className="wrap page plain">
      <h1>Nothing stands at this address.</h1>
      <p className="lede">
        The article, story or speaker may have been renamed or removed, or the address was cut when it was
        copied.
      </p>
      <ul className="ways">
        <li>
          <a href="/">All stories and their articles</a>
        </li>
        <li>
          <a href="/search">Search articles, passages and quotations</a>
        </li>
        <li>
          <a href="/compare/paste">Compare two texts of your own</a>
        </li>
      </ul>
    </div>
  )
}
