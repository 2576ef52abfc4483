import type { Metadata } from 'next'
import { CompareKeys } from '@/components/compare/compare-keys.client'
import { Comparison } from '@/components/compare/comparison'
import { CHANGE_WORDS, isTrifling } from '@/components/revisions/change-words'
import { RevisionTable } from '@/components/revisions/revision-table'
import { articlePath } from '@/lib/format/addresses'
import { outletLine, titleText } from '@/lib/format/articles'
import { countInWords, numberWord, sentenceStart } from '@/lib/format/counts'
import { describeDay } from '@/lib/format/days'
import { readReference } from '@/lib/schema/article-reference'
import type { RevisionsView } from '@/lib/schema/revisions-view'
import { loadRevisionComparison, loadRevisions, type RevisionComparison } from '@/lib/server/revisions'
import '../../../styles/revisions.css'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const [{ slug: given }, search] = await Promise.all([params, searchParams])
  // From the page of one of its texts.
  const slug = readReference(given)?.slug ?? given
  const one = (name: string) => [search[name] ?? ''].flat()[0] ?? ''
  const view = await loadRevisions(slug)
  return { view, compared: await loadRevisionComparison(slug, one('from'), one('to')) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, compared } = await load(props)
  const of = titleText(view.article)
  return {
    title: compared ? `Revisions ${compared.from} and ${compared.to} compared: ${of}` : `Revisions: ${of}`,
    description: `The captured texts of an article, and what changed from one to the next.`,
    alternates: { canonical: `${articlePath(view.article.slug)}/revisions` },
    robots: { index: compared === null },
  }
}

export default async function RevisionsPage(props: Props) {
  const { view, compared } = await load(props)
  return compared === null ? <List view={view} /> : <Compared view={view} compared={compared} />
}

function List({ view }: { view: RevisionsView }) {
  const { article, revisions, reworded, proposed } = view
  return (
    <div className="revisions wrap page">
      <p className="kicker">
        <a href={articlePath(article.slug)}>{titleText(article)}</a>
        <span>
          {sentenceStart(outletLine(article))}, {describeDay(article.day)}
        </span>
      </p>
      <h1>{finding(revisions.length, reworded)}</h1>
      <p className="lede">
        {proposed === null
          ? 'There is one text of this article. When another one comes in, from the same address or as the same article, both are kept and can be compared here.'
          : 'Every text that was captured of this article is kept as it was. Compare any two.'}
      </p>
      <RevisionTable view={view} />
    </div>
  )
}

function finding(texts: number, reworded: number): string {
  if (texts === 1) return 'Captured once'
  if (reworded === 0) return `${sentenceStart(countInWords(texts, 'text'))}, one wording`
  return reworded === 1
    ? `The wording changed once in ${countInWords(texts, 'text')}`
    : `The wording changed ${numberWord(reworded)} times in ${countInWords(texts, 'text')}`
}

function Compared({ view, compared }: { view: RevisionsView; compared: RevisionComparison }) {
  const { change, from, to } = compared
  return (
    <div className="compare">
      <Comparison
        view={compared.view}
        kicker={
          <>
            <a href={articlePath(view.article.slug)}>{titleText(view.article)}</a>
            <a href={`${articlePath(view.article.slug)}/revisions`}>All revisions</a>
            <span>
              From revision {from} to {to}
              {isTrifling(change) &&
                ` ${change === 'none' ? 'nothing changed' : `${CHANGE_WORDS[change]} changed`}`}
            </span>
          </>
        }
      />
      <CompareKeys swap={null} sigla={[compared.view.left.siglum, compared.view.right.siglum]} />
    </div>
  )
}
