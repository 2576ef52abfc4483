import { takeMany } from '@/lib/server/add-many'

/** A file of many articles is sent here: as a stream, which an action of the page would hold in memory. */
export const POST = takeMany
