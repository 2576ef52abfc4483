import type { Metadata } from 'next'
import { CompareKeys } from '@/components/compare/compare-keys.client'
import { Comparison } from '@/components/compare/comparison'
import { FirstLook } from '@/components/compare/first-look.client'
import { comparisonPath, storyPath } from '@/lib/format/addresses'
import { countOf } from '@/lib/format/counts'
import { loadComparison } from '@/lib/server/comparison'
import { readComparisonSettings } from '@/lib/server/comparison-settings'

interface Props {
  params: Promise<{ left: string; right: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { left, right } = await params
  const view = await loadComparison(left, right)
  const { linked, leftOnly, rightOnly } = view.summary
  const [a, b] = [view.left.siglum, view.right.siglum]
  return {
    title: `${a} and ${b} compared${view.story ? `: ${view.story.title}` : ''}`,
    description: `${countOf(linked, 'passage')} in both, ${leftOnly} only in ${a}, ${rightOnly} only in ${b}.`,
    // The current texts have one address to be found by.
    alternates: {
      canonical: comparisonPath(
        ...([view.left, view.right].map(({ article, replaced }) =>
          replaced ? article.slug : (article.slug.split('@')[0] ?? ''),
        ) as [string, string]),
      ),
    },
    ...(view.left.replaced || view.right.replaced ? { robots: { index: false } } : {}),
  }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { left, right } = await params
  const view = await loadComparison(left, right)
  return (
    <div className="compare">
      <Comparison
        view={view}
        settings={await readComparisonSettings(searchParams)}
        firstLook={<FirstLook sigla={[view.left.siglum, view.right.siglum]} />}
        kicker={
          <>
            {view.story && <a href={storyPath(view.story.slug)}>{view.story.title}</a>}
            <span>
              {view.left.siglum} compared with {view.right.siglum}
            </span>
          </>
        }
      />
      <CompareKeys
        swap={comparisonPath(view.right.article.slug, view.left.article.slug)}
        sigla={[view.left.siglum, view.right.siglum]}
      />
    </div>
  )
}
