/**
 * Data for machines, as JSON-LD. Browsers never run it; `<` is written as an escape, so that no words of an article can
 * end the element.
 */
export function StructuredData({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
    />
  )
}
