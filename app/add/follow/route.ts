import { followFromForm } from '@/lib/server/feeds'

/** The forms that follow a feed send here: an address under /feeds would be one that a feed may have. */
export const POST = followFromForm
