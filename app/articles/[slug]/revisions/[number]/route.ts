import { redirectToRevision } from '@/lib/server/choose-revision'

/** An address that one may type; the revision's own is shorter. */
export const GET = redirectToRevision
