import { decideOnFeed } from '@/lib/server/feeds'

/** The forms of a followed feed send here. */
export const POST = decideOnFeed
