interface Props {
  /** What the list holds, in the plural: "articles". */
  of: string
  /** Addresses; null where there is no such page, or it is this one. */
  first: string | null
  next: string | null
}

/** The ways on from a page of a long list, and back to its start; nothing where the list is one page. */
export function PageLinks({ of, first, next }: Props) {
  if (first === null && next === null) return null
  return (
    <nav className="pages" aria-label="Pages">
      {first !== null && <a href={first}>First {of}</a>}
      {next !== null && (
        <a href={next} rel="next">
          Next {of}
        </a>
      )}
    </nav>
  )
}
