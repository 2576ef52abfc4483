import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Statement } from '@/components/quotation/statement'
import { ArticleList } from '@/components/story/article-list'
import { BeginWith } from '@/components/story/begin-with'
import { ChooseCompared } from '@/components/story/choose-compared'
import { NameTable } from '@/components/story/name-table'
import { StoryEmpty } from '@/components/story/story-empty'
import { StoryFacts, StoryFinding } from '@/components/story/story-finding'
import { Timeline } from '@/components/story/timeline'
import { ToldByMost, ToldByOne } from '@/components/story/told'
import { WordingMatrix } from '@/components/story/wording-matrix'
import { storyPath } from '@/lib/format/addresses'
import { articleTitle } from '@/lib/format/articles'
import { countInWords, countOf, numberWord, plural, sentenceStart } from '@/lib/format/counts'
import type { ArticleSummary } from '@/lib/schema/records'
import type { StoryView } from '@/lib/schema/story-view'
import { loadStory } from '@/lib/server/story'
import { writingAllowed } from '@/lib/server/writing'
import { MOST_COMPARED, type SearchParameters } from '@/lib/server/story-choice'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParameters>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { story, articles, carried } = await loadStory((await params).slug, await searchParams)
  const passages = carried.reduce((sum, count) => sum + count, 0)
  return {
    title: story.title,
    description: `${countOf(articles.length, 'article')}, ${countOf(passages, 'passage')}: how much wording each two share, what all tell, and what has no match in another.`,
    alternates: { canonical: storyPath(story.slug) },
  }
}

export default async function StoryPage({ params, searchParams }: Props) {
  const view = await loadStory((await params).slug, await searchParams)
  const { story, articles, compared, statements, statementCount, namings } = view
  const several = compared.length > 1
  const coverage = `${storyPath(story.slug)}/coverage`
  return (
    <div className="story wrap">
      <header className="opening">
        <p className="kicker">
          <b>{story.title}</b> <span>Story</span>
        </p>
        <h1>
          <StoryFinding view={view} />
        </h1>
        {several ? (
          <p className="lede">
            <StoryFacts view={view} />
          </p>
        ) : (
          <StoryEmpty articles={articles} />
        )}
        <BeginWith view={view} />
        <ChooseCompared scope={view} action={storyPath(story.slug)} most={MOST_COMPARED} />
      </header>
      {articles.length > 0 && (
        <Part id="articles" title={several ? 'The articles' : 'The article'} note={articlesNote(articles)}>
          <Timeline articles={articles} />
          <ArticleList articles={articles} />
        </Part>
      )}
      {several && (
        <>
          <Part
            id="wording"
            title="Shared wording"
            note="How much of the wording of two articles is the same, and in how many passages they tell the same. Each number leads to the two side by side."
          >
            <WordingMatrix view={view} />
          </Part>
          <Part id="told" title="What several tell" note={toldNote(view)}>
            <ToldByMost view={view} />
            <p className="on">
              <a href={coverage}>All passages and who tells them</a>
            </p>
          </Part>
          <Part
            id="alone"
            title="No match found"
            note="The longest passages that no comparison links with another article. Told in quite other words, a thing is sometimes not found."
          >
            <ToldByOne view={view} coverage={`${coverage}?show=one`} />
          </Part>
        </>
      )}
      {statements.length > 0 && (
        <Part
          id="statements"
          title="Said once, worded differently"
          note={`${sentenceStart(countInWords(statementCount, 'statement'))} in several articles, the most differently rendered first. Marked: words that others do not have.`}
        >
          {statements.map(statement => (
            <Statement key={statement.id} statement={statement} />
          ))}
          {statementCount > statements.length && (
            <p className="on">
              <a href={`/quotations?story=${story.slug}&statements=all`}>
                All {countOf(statementCount, 'statement')}
              </a>
            </p>
          )}
        </Part>
      )}
      {several && namings.length > 0 && (
        <Part id="names" title="What they are called" note="Names spelt and people described differently.">
          <NameTable namings={namings} compared={compared} />
        </Part>
      )}
      {writingAllowed() && (
        <p className="on no-print">
          <a href={`${storyPath(story.slug)}/edit`}>Rename this story, merge it or split it</a>
        </p>
      )}
    </div>
  )
}

/** How the list is read: its order, and what stands for a headline that a text does not have. */
function articlesNote(articles: readonly ArticleSummary[]): string {
  const untitled = articles.some(article => articleTitle(article).kind === 'opening')
  return `In order of day.${untitled ? ' Between marks: opening words, where the text has no headline.' : ''}`
}

/** Says whether any passage is in all of them, and how the letters are read. */
function toldNote({ carried, told }: StoryView): string {
  const all = carried.at(-1) ?? 0
  const everywhere = carried.length === 2 ? 'both' : `all ${numberWord(carried.length)}`
  const everyone =
    all === 0
      ? `None is in ${everywhere}.`
      : `${sentenceStart(numberWord(all))} ${plural(all, 'is', 'are')} in ${everywhere}.`
  const loose = told.some(passage => passage.loose.length > 0)
    ? ' In brackets: a comparison links it, most do not.'
    : ''
  return `${everyone} Each letter is an article that tells the passage; the underlined one has these words.${loose}`
}

function Part({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note: string
  children: ReactNode
}) {
  return (
    <section className="part" aria-labelledby={id}>
      <div className="about">
        <h2 id={id}>{title}</h2>
        <p className="muted">{note}</p>
      </div>
      <div className="matter">{children}</div>
    </section>
  )
}
