import type { Metadata } from 'next'
import { ChooseCompared } from '@/components/story/choose-compared'
import { CoverageFilter, type CoverageAddress } from '@/components/story/coverage-filter'
import { CoverageFinding } from '@/components/story/coverage-finding'
import { CoverageKey } from '@/components/story/coverage-key'
import { CoverageTable } from '@/components/story/coverage-table'
import { LetterKey } from '@/components/story/letter-key'
import { OnlyInOne } from '@/components/story/only-in-one'
import { StoryEmpty } from '@/components/story/story-empty'
import { storyPath } from '@/lib/format/addresses'
import { countOf } from '@/lib/format/counts'
import type { CoverageView } from '@/lib/schema/story-view'
import { loadCoverage } from '@/lib/server/story-coverage-page'
import { MOST_COMPARED, type SearchParameters } from '@/lib/server/story-choice'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story, counts } = await loadCoverage((await params).slug, await searchParams)
  return {
    title: `Who tells what: ${story.title}`,
    description: `${countOf(counts.several, 'passage')} in several articles, ${counts.one} without a match in another: which article tells which.`,
    alternates: { canonical: `${storyPath(story.slug)}/coverage` },
  }
}

export default async function CoveragePage({ params, searchParams }: Props) {
  const view = await loadCoverage((await params).slug, await searchParams)
  const { story, compared, show, rows, next } = view
  const path = `${storyPath(story.slug)}/coverage`
  const address = addressesOf(view, path)
  return (
    <div className="story wrap">
      <header className="opening">
        <p className="kicker">
          <a href={storyPath(story.slug)}>{story.title}</a> <span>Who tells what</span>
        </p>
        <h1>
          {compared.length < 2 ? (
            'There is nothing to lay side by side yet.'
          ) : (
            <CoverageFinding view={view} />
          )}
        </h1>
        {compared.length < 2 ? (
          <StoryEmpty articles={view.articles} />
        ) : (
          <p className="lede">{ABOUT[show]}</p>
        )}
      </header>
      {compared.length > 1 && (
        <>
          <ChooseCompared scope={view} action={path} most={MOST_COMPARED} />
          <LetterKey compared={compared} />
          <CoverageFilter view={view} address={address} />
          {rows.length > 0 && show !== 'one' && <CoverageKey all={show === 'all'} />}
          {rows.length === 0 ? (
            <p className="lede">{NONE[show]}</p>
          ) : show === 'one' ? (
            <OnlyInOne rows={rows} compared={compared} />
          ) : (
            <CoverageTable rows={rows} compared={compared} />
          )}
          {next !== null && (
            <p className="on">
              <a href={address(show, next)}>Further passages, from number {next} on</a>
            </p>
          )}
        </>
      )}
    </div>
  )
}

const ABOUT: Record<CoverageView['show'], string> = {
  several:
    'Each row is a passage, in the words of the article that is nearest to the others. The letters say which articles tell it; each leads to the two side by side.',
  all: 'Each row is a passage that every article tells, in the words of the one that is nearest to the others. Each letter leads to the two side by side.',
  one: 'What no comparison links with another article, by article and in its own order. Told in quite other words, a thing is sometimes not found.',
}

const NONE: Record<CoverageView['show'], string> = {
  several: 'No two articles tell the same passage.',
  all: 'No passage is in every article.',
  one: 'Every passage has a match in another article.',
}

/** The articles that were asked for stay in the address when not all are compared. */
function addressesOf({ articles, compared }: CoverageView, path: string): CoverageAddress {
  return (show, from = 1) => {
    const search = new URLSearchParams({ show })
    if (from > 1) search.set('from', String(from))
    if (compared.length < articles.length) for (const { slug } of compared) search.append('article', slug)
    return `${path}?${search.toString()}`
  }
}
