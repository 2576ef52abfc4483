import { isOwn, writingAllowed } from '../writing'
import { ApiProblem } from './api-problem'

/**
 * Throws ApiProblem where nothing may be stored: writing is closed, or a browser sent this from a page of another site.
 * Programs that are no browsers say nothing of a site.
 */
export function assertMayWrite(request: Request): void {
  if (!writingAllowed())
    throw new ApiProblem('writing-closed', 'Nothing can be added here: writing is closed on this site.')
  const { headers } = request
  const fromPage = headers.has('origin') || headers.has('sec-fetch-site')
  if (fromPage && !isOwn(request))
    throw new ApiProblem('writing-closed', 'A page of another site sent this, and such pages may not write.')
}
