import type { ReactNode } from 'react'

export interface SectionName {
  id: string
  title: string
}

/** A section of the method: its heading, which is its address, beside its prose. */
export function Section({ id, title, children }: SectionName & { children: ReactNode }) {
  return (
    <section className="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      <div className="prose">{children}</div>
    </section>
  )
}
