import type { MetadataRoute } from 'next'
import { loadSitemap } from '@/lib/server/sitemap'

/** All addresses that stand for something, for crawlers; empty where they may not come. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return loadSitemap()
}
