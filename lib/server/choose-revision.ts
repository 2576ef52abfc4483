import { articlePath } from '@/lib/format/addresses'
import { readReference, writeReference } from '@/lib/schema/article-reference'

interface Context {
  params: Promise<{ slug: string; number: string }>
}

/** Leads from `/articles/ferry/revisions/2` to the address of that text, `/articles/ferry@2`; to the list from no number. */
export async function redirectToRevision(_request: Request, { params }: Context): Promise<Response> {
  const { slug, number } = await params
  const article = readReference(slug)?.slug
  const reference = readReference(`${article}@${number}`)
  const location =
    article === undefined
      ? '/articles'
      : reference?.revision
        ? articlePath(writeReference(article, reference.revision))
        : `${articlePath(article)}/revisions`
  // A relative address: behind a proxy we do not know the one that the reader used.
  return new Response(null, { status: 308, headers: { location } })
}
