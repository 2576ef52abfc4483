import { moveArticles } from '@/lib/server/library'

/** The library's form sends here: an address under /articles would be one that an article may have. */
export const POST = moveArticles
