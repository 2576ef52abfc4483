/**
 * Whether readers may change what is stored (join speakers, bring in articles). Closed unless the environment opens it with
 * `VARIORUM_WRITE=open`, since whoever reaches an open site may write: open it on your own machine, or behind a proxy
 * that asks who is there. Read at each request, so that a test or an operator can turn it without a build.
 */
export function writingAllowed(): boolean {
  return process.env.VARIORUM_WRITE === 'open'
}

/** A form that only chooses and names things is never longer. */
const LONGEST_FORM_BYTES = 16_384

/**
 * Reads a form that one of our own pages sent; otherwise the answer that refuses it, in words: 403 when writing is closed
 * or another site sent the form, 413 when it is too long, 400 when it is no form.
 */
export async function readOwnForm(request: Request): Promise<Record<string, string> | Response> {
  if (!writingAllowed())
    return refusal(403, 'Nothing can be changed here: writing is closed on this site (VARIORUM_WRITE).')
  if (!isOwn(request))
    return refusal(403, 'This form was sent from another site. Open the page here and send it again.')
  if (Number(request.headers.get('content-length') ?? 0) > LONGEST_FORM_BYTES)
    return refusal(413, 'This form is longer than any of ours.')
  try {
    const fields = [...(await request.formData())]
    return Object.fromEntries(
      fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    )
  } catch {
    return refusal(400, 'This is not a form that we can read.')
  }
}

/** An answer in plain words. */
export function refusal(status: 400 | 403 | 404 | 409 | 413, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  })
}

/**
 * Sent by a page of ours, as the browser says: `Sec-Fetch-Site` where it sends that, else `Origin`, which must be the
 * host that was asked. What says neither is refused.
 */
export function isOwn({ headers }: { headers: Pick<Headers, 'get'> }): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  if (origin === null || host === null || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
