import type { Metadata } from 'next'
import { ArticleHead } from '@/components/article/article-head'
import { CiteArticle } from '@/components/article/cite-article'
import { CompareWith } from '@/components/article/compare-with'
import { MarginKey } from '@/components/article/margin-key'
import { OldText } from '@/components/article/old-text'
import { Paragraph, Statements } from '@/components/article/paragraph'
import { Provenance } from '@/components/article/provenance'
import { SetAside } from '@/components/article/set-aside'
import { DeleteArticle } from '@/components/deleted/delete-article'
import { StructuredData } from '@/components/site/structured-data'
import { articlePath } from '@/lib/format/addresses'
import { outletLine, titleText } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { describeDay } from '@/lib/format/days'
import { newsArticle } from '@/lib/format/news-article'
import { loadArticle } from '@/lib/server/article'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, slug, isCurrent } = await loadArticle((await params).slug)
  return {
    title: isCurrent ? titleText(article) : `Revision ${article.revisionNumber}: ${titleText(article)}`,
    description: `${sentenceStart(outletLine(article))}, ${describeDay(article.day)}: read with who is quoted and where else each passage is told.`,
    // The current text has one address to be found by; a text that was replaced is there for those who cite it.
    alternates: { canonical: articlePath(isCurrent ? slug : article.slug) },
    ...(isCurrent ? {} : { robots: { index: false } }),
  }
}

export default async function ArticlePage({ params }: Props) {
  const view = await loadArticle((await params).slug)
  return (
    <article className="article wrap">
      <StructuredData data={newsArticle(view.article, view.origin)} />
      {!view.isCurrent && (
        <OldText
          slug={view.slug}
          number={view.article.revisionNumber}
          capturedAt={view.provenance.capturedAt}
        />
      )}
      <ArticleHead view={view} />
      <section aria-labelledby="text" className="body">
        <h2 className="sr" id="text">
          Text
        </h2>
        <MarginKey view={view} />
        {view.headline && <Statements paragraph={view.headline} />}
        {view.paragraphs.map(paragraph => (
          <Paragraph key={paragraph.start} paragraph={paragraph} view={view} />
        ))}
      </section>
      <footer className="about">
        <CompareWith view={view} />
        <Provenance view={view} />
        <SetAside view={view} />
        <CiteArticle view={view} />
        {view.open && <DeleteArticle slug={view.slug} />}
      </footer>
    </article>
  )
}
