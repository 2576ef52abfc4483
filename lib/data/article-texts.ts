import { database } from './client'

/** The published texts of articles as they stand now, by slug. Those that there are not are left out. */
export async function findTexts(slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().article.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, currentRevision: { select: { text: true } } },
  })
  return new Map(rows.flatMap(row => (row.currentRevision ? [[row.slug, row.currentRevision.text]] : [])))
}
