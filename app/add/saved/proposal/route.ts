import { decideOnProposal } from '@/lib/server/add-saved'

/** The page after saving sends here. */
export const POST = decideOnProposal
