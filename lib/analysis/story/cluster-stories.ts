import { matchStory, type MeasuredPairs, type MatchSettings } from './match-story'
import type { StoryArticle, StoryMatch } from './model'
import { profileOf, type ArticleProfile } from './profile'
import { countTerms, rarityIn } from './rarity'

export interface ClusteredStory {
  /** Ids, in the order given. */
  articles: string[]
}

export interface Clustering {
  /** In order of their first article; articles alone are stories of one. */
  stories: ClusteredStory[]
  /** What was decided last of each article, in order. `story` is the id of the candidate's first article. */
  matches: StoryMatch[]
}

/** Terms that lead to candidates: the rarest of an article. */
const LEADING_TERMS = 48
/** Candidates that are compared by their terms. */
const MOST_CANDIDATES = 30

/**
 * The stories of a batch: each article in turn is matched with those before it, by the same decisions as one that comes in
 * alone; what is only proposed stays apart. When a story grows, those alone that were proposed for it, or likely to be of one
 * event with its new article, are matched again. The background counts the whole batch, or is given. Candidates come from an
 * index of terms, so that time grows with what is shared. Deterministic; the order of the articles can matter.
 */
export function clusterStories(articles: readonly StoryArticle[], settings: MatchSettings = {}): Clustering {
  const profiles = settings.profiles ?? new WeakMap<StoryArticle, ArticleProfile>()
  const measured: MeasuredPairs = new WeakMap()
  for (const article of articles) if (!profiles.has(article)) profiles.set(article, profileOf(article))
  const background =
    settings.background ?? countTerms(articles.map(article => profiles.get(article)!.terms.keys()))
  const index = new TermIndex(rarityIn(background))
  const stories = new Map<string, { id: string; articles: StoryArticle[] }>()
  const storyOf: string[] = []
  const matchAt = (place: number): StoryMatch => {
    const article = articles[place]!
    const found = index.candidates(profiles.get(article)!).map(other => storyOf[other]!)
    const candidates = [...new Set(found)].filter(id => id !== storyOf[place]).map(id => stories.get(id)!)
    const match = matchStory(article, candidates, { measured, ...settings, background, profiles })
    const joined = match.decision === 'join' && match.story !== null ? stories.get(match.story) : undefined
    if (joined === undefined) return match
    const before = storyOf[place]
    if (before !== undefined) stories.delete(before)
    joined.articles.push(article)
    storyOf[place] = joined.id
    return match
  }
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]))
  const proposedFor = new Map<string, Set<number>>()
  const matches: StoryMatch[] = []
  const match = (place: number): StoryMatch => {
    const found = matchAt(place)
    if (found.decision === 'propose' && found.story !== null)
      proposedFor.set(found.story, (proposedFor.get(found.story) ?? new Set()).add(place))
    return (matches[place] = found)
  }
  articles.forEach((article, place) => {
    const { decision, story, also } = match(place)
    if (storyOf[place] === undefined) {
      stories.set(article.id, { id: article.id, articles: [article] })
      storyOf[place] = article.id
    }
    index.add(place, profiles.get(article)!)
    if (decision !== 'join' || story === null) return
    const likely = also.map(id => placeOf.get(id)!)
    for (const other of new Set([...(proposedFor.get(story) ?? []), ...likely]))
      if (stories.get(articles[other]!.id)?.articles.length === 1) match(other)
  })
  return {
    stories: [...stories.values()].map(story => ({ articles: story.articles.map(({ id }) => id) })),
    matches,
  }
}

/** Articles by their terms. */
class TermIndex {
  private readonly places = new Map<string, number[]>()

  constructor(private readonly rarity: (term: string, name: boolean) => number) {}

  add(place: number, { terms }: ArticleProfile): void {
    for (const term of terms.keys()) {
      const list = this.places.get(term)
      if (list) list.push(place)
      else this.places.set(term, [place])
    }
  }

  /** Places of the articles that share most of the rarest terms, best first. */
  candidates(profile: ArticleProfile): number[] {
    const shared = new Map<number, number>()
    for (const { term, weight } of rarestTerms(profile, this.rarity))
      for (const place of this.places.get(term) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight)
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([place]) => place)
  }
}

/** The terms that lead to candidates: the rarest of an article, names and what stands in its lead before others. */
export function rarestTerms(
  { terms }: ArticleProfile,
  rarity: (term: string, name: boolean) => number,
): { term: string; weight: number }[] {
  return [...terms]
    .map(([term, { name, lead }]) => ({ term, weight: rarity(term, name) * (lead ? 1.5 : 1) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, LEADING_TERMS)
}
