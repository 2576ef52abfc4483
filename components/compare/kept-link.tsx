import type { ReactNode } from 'react'
import type { ComparisonView } from '@/lib/schema/comparison-view'

/** A link to what belongs to an article of the comparison; its words alone where the articles are not kept and lead nowhere. */
export function KeptLink({
  view,
  href,
  children,
}: {
  view: Pick<ComparisonView, 'kept'>
  href: string
  children: ReactNode
}): ReactNode {
  return view.kept ? <a href={href}>{children}</a> : children
}
