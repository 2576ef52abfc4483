import type { MetadataRoute } from 'next'
import { isOpenToCrawlers } from '@/lib/server/crawlers'
import { currentVisit, visitedHost } from '@/lib/server/visit'

/** What crawlers may read, and where all addresses are listed. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { origin } = await currentVisit()
  if (!isOpenToCrawlers(await visitedHost())) return { rules: { userAgent: '*', disallow: '/' } }
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${origin}/sitemap.xml` }
}
