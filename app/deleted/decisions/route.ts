import { decideOnDeleted } from '@/lib/server/deletions'

/** The forms that undo a deletion, or make it final, send here. */
export const POST = decideOnDeleted
