import { deleteConfirmed } from '@/lib/server/deletions'

/** The page that asks before it deletes sends here. */
export const POST = deleteConfirmed
