import { articleText } from '@/lib/server/article-files'

/** The published text exactly as captured. */
export const GET = articleText
