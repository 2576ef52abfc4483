import type { ReactNode } from 'react'
import type { Inline } from '@/lib/schema/article-view'

/** Words with the quotations in them marked; a quotation's beginning carries its address, `q` and its number. */
export function InlineParts({ parts }: { parts: readonly Inline[] }): ReactNode {
  return parts.map((part, index) => {
    if (part.kind === 'text') return part.text
    const { ordinal, quotation, begins } = part
    return (
      <span
        key={index}
        className={`said ${quotation}`}
        {...(begins ? { id: `q${ordinal + 1}` } : {})}
        data-quotation={ordinal + 1}
      >
        <InlineParts parts={part.parts} />
      </span>
    )
  })
}
