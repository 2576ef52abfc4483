import { z } from 'zod'
import { comparisonPath } from '@/lib/format/addresses'
import { readReference } from '@/lib/schema/article-reference'

const reference = z.string().refine(value => readReference(value) !== null)
const choiceSchema = z.object({ left: reference, right: reference })

/** Leads from `/compare?left=…&right=…` to the comparison, and from anything else home, where articles can be chosen. */
export function redirectToComparison(request: Request): Response {
  const asked = choiceSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const path = asked.success ? comparisonPath(asked.data.left, asked.data.right) : '/'
  // A relative address: behind a proxy we do not know the one that the reader used.
  return new Response(null, { status: 303, headers: { location: path } })
}
