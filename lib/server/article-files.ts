import { articlePath, permanent } from '@/lib/format/addresses'
import type { ArticleRecord } from '@/lib/schema/records'
import { summaryOf } from './compare-articles'
import { CITATION_FILES, fileAnswer } from './file-answer'
import { referredArticle } from './referred-article'
import { currentVisit } from './visit'

interface Context {
  params: Promise<{ slug: string }>
}

/** Answers with the published text exactly as captured, in UTF-8. */
export async function articleText(_request: Request, context: Context): Promise<Response> {
  const article = await articleAt(context)
  return fileAnswer(article.revision.text, `${article.slug}.txt`, 'text/plain; charset=utf-8')
}

/** Answers with the article's citation as a file for reference managers. */
export function articleCitation(ending: keyof typeof CITATION_FILES) {
  return async (_request: Request, context: Context): Promise<Response> => {
    const [article, { origin, today }] = await Promise.all([articleAt(context), currentVisit()])
    const { write, type } = CITATION_FILES[ending]
    const url = origin + articlePath(permanent(article))
    const cited = { kind: 'article', article: summaryOf(article), url } as const
    return fileAnswer(write(cited, today), `${article.slug}.${ending}`, type)
  }
}

async function articleAt({ params }: Context): Promise<ArticleRecord> {
  return (await referredArticle((await params).slug)).article
}
