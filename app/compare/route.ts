import { redirectToComparison } from '@/lib/server/choose-comparison'

/** The form that chooses two articles sends here; the answer is the comparison's address. */
export const GET = redirectToComparison
