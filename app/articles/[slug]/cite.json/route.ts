import { articleCitation } from '@/lib/server/article-files'

export const GET = articleCitation('json')
