import { LARGEST_FORM } from '@/lib/schema/add-view'
import { isOwn, refusal, writingAllowed } from './writing'

/**
 * Refuses what is sent to the pages under /add before anything of it is read, in words: 403 when writing is closed or
 * another site sent it, 413 when it is too much at once. Null for what may go on. An action of a page cannot answer with a
 * status of its own, which is why the proxy asks.
 */
export function refuseAdding(request: Request): Response | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  if (!/^\/add(?:\/|$)/.test(new URL(request.url).pathname)) return null
  if (!writingAllowed())
    return refusal(403, 'Nothing can be added here: writing is closed on this site (VARIORUM_WRITE).')
  if (!isOwn(request))
    return refusal(403, 'This form was sent from another site. Open the page here and send it again.')
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM)
    return refusal(
      413,
      'This is too much at once: at most 8 MB are taken in with one form. Go back and choose fewer or smaller files.',
    )
  return null
}
