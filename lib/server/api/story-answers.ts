import { findStory } from '@/lib/data/stories'
import { listStoryPage } from '@/lib/data/story-pages'
import { storyPath } from '@/lib/format/addresses'
import { loadStory } from '../story'
import { loadCoverage } from '../story-coverage-page'
import { ApiProblem, notFoundProblem, wrongCursor } from './api-problem'
import type { Handler } from './handler'
import { sentStatement, sentSummary } from './shapes'

export const listStories: Handler<'listStories'> = async ({ query: { after, limit } }) => {
  const page = await listStoryPage({ after, limit })
  if (page === null) throw wrongCursor()
  return {
    stories: page.stories.map(story => ({
      ...story,
      page: storyPath(story.slug),
      articles: story.articles.map(sentSummary),
    })),
    next: page.next,
  }
}

export const readStory: Handler<'readStory'> = async ({ parameters: { slug }, query: { articles } }) => {
  await assertStory(slug, articles)
  const view = await loadStory(slug, { article: articles })
  const slugs = view.compared.map(article => article.slug)
  const slugAt = (place: number): string => slugs[place] ?? ''
  return {
    ...view.story,
    page: storyPath(slug),
    articles: view.articles.map(sentSummary),
    compared: slugs,
    pairs: view.pairs.map(pair => ({ ...pair, left: slugAt(pair.left), right: slugAt(pair.right) })),
    versions: view.versions.map(group => group.map(slugAt)),
    suggested:
      view.suggested === null
        ? null
        : { left: slugAt(view.suggested.left), right: slugAt(view.suggested.right) },
    carried: view.carried,
    told: view.told.map(({ words, href, lead, carriers }) => ({
      words,
      page: href,
      lead: slugAt(lead),
      carriers: carriers.map(slugAt),
    })),
    alone: view.alone.map(({ article, passages, of, examples }) => ({
      article: slugAt(article),
      passages,
      of,
      examples: examples.map(({ words, href }) => ({ words, page: href })),
    })),
    namings: view.namings.map(({ name, articles: called }) => ({
      name,
      articles: called.map((naming, place) => ({ article: slugAt(place), ...naming })),
    })),
    statements: view.statements.map(sentStatement),
    statementCount: view.statementCount,
  }
}

export const readCoverage: Handler<'readCoverage'> = async ({ parameters: { slug }, query }) => {
  const { show, from, articles } = query
  await assertStory(slug, articles)
  const view = await loadCoverage(slug, { show, from: String(from), article: articles })
  if (view.from !== from) {
    const most = view.counts[show]
    throw new ApiProblem('wrong-parameter', `There are ${most} such passages.`, [
      { in: 'query', name: 'from', expected: `must be a whole number from 1 to ${Math.max(1, most)}` },
    ])
  }
  const slugAt = (place: number): string => view.compared[place]?.slug ?? ''
  return {
    story: view.story,
    page: `${storyPath(slug)}/coverage`,
    compared: view.compared.map(article => article.slug),
    counts: view.counts,
    passages: view.rows.map(({ number, carried, lead, cells }) => ({
      number,
      carried,
      lead: slugAt(lead),
      cells: cells.map(({ relation, words, article, comparison }, place) => ({
        article: slugAt(place),
        relation,
        words: relation === 'absent' ? null : words,
        page: relation === 'absent' ? null : article,
        comparison,
      })),
    })),
    from: view.from,
    next: view.next,
  }
}

/** The story is there, and so are in it the articles that are asked for. */
async function assertStory(slug: string, articles: readonly string[] | undefined): Promise<void> {
  const found = await findStory(slug)
  if (found === null) throw notFoundProblem('story', slug, 'slug')
  const own = new Set(found.articles.map(article => article.slug))
  const strangers = articles?.filter(asked => !own.has(asked)) ?? []
  if (strangers.length > 0) {
    throw new ApiProblem('wrong-parameter', `Not in this story: ${strangers.join(', ')}.`, [
      { in: 'query', name: 'articles', expected: 'must be slugs of articles of this story' },
    ])
  }
}
