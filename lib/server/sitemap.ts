import { listArticles } from '@/lib/data/articles'
import { listStories } from '@/lib/data/stories'
import { articlePath, storyPath } from '@/lib/format/addresses'
import { isOpenToCrawlers } from './crawlers'
import { currentVisit, visitedHost } from './visit'

/** As many as one sitemap may list (sitemaps.org). */
const MOST_ADDRESSES = 50_000
const PAGES = ['/', '/quotations', '/compare/paste', '/method', '/method/marks', '/method/api']

/** The addresses of pages, stories and articles; none where crawlers may not come. */
export async function loadSitemap(): Promise<{ url: string }[]> {
  const { origin } = await currentVisit()
  if (!isOpenToCrawlers(await visitedHost())) return []
  const [stories, articles] = await Promise.all([listStories(), listArticles()])
  const paths = [
    ...PAGES,
    ...stories.map(({ slug }) => storyPath(slug)),
    ...articles.map(({ slug }) => articlePath(slug)),
  ]
  return paths.slice(0, MOST_ADDRESSES).map(path => ({ url: origin + path }))
}
