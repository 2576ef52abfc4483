import type { SpeakerRecord, SpeakerSummary } from '@/lib/schema/records'
import { summarySelect, toArticleSummary } from './article-rows'
import { database } from './client'
import type { SpeakerType } from './generated/client'
import { siglum } from './siglum'

/** The speaker at this address with all name forms, article by article; null when there is none. */
export async function findSpeaker(slug: string): Promise<SpeakerRecord | null> {
  const row = await database().speaker.findUnique({
    where: { slug },
    select: {
      slug: true,
      name: true,
      type: true,
      story: { select: { slug: true, title: true } },
      forms: {
        orderBy: { ordinal: 'asc' },
        select: { form: true, roles: true, evidence: true, count: true, article: { select: summarySelect } },
      },
      _count: { select: { quotations: true } },
    },
  })
  if (row === null) return null
  return {
    slug: row.slug,
    name: row.name,
    type: row.type,
    story: row.story,
    forms: row.forms.map(form => ({ ...form, article: toArticleSummary(form.article) })),
    quotations: row._count.quotations,
  }
}

interface SpeakerRow {
  slug: string
  name: string
  type: SpeakerType
  story: string
  title: string
  quotations: number
  articles: number
}

/** The speakers that are quoted, in all stories or in one (a slug), the most quoted first, then by name. */
export async function listSpeakers(filter: { story?: string } = {}): Promise<SpeakerSummary[]> {
  const story = filter.story ?? null
  const rows = await database().$queryRaw<SpeakerRow[]>`
    SELECT s.slug, s.name, s.type::text, t.slug AS story, t.title,
      count(*)::int AS quotations, count(DISTINCT q.article_id)::int AS articles
    FROM speakers s JOIN stories t ON t.id = s.story_id JOIN quotations q ON q.speaker_id = s.id
    WHERE ${story}::text IS NULL OR t.slug = ${story}
    GROUP BY s.id, t.id ORDER BY count(*) DESC, s.name COLLATE "C", s.slug`
  return rows.map(({ story, title, ...speaker }) => ({ ...speaker, story: { slug: story, title } }))
}

/** By speaker: the title of the story and the letters of the articles that name the speaker, in order. */
export async function speakerArticles(
  slugs: readonly string[],
): Promise<Map<string, { story: string; sigla: string[] }>> {
  const rows = await database().speaker.findMany({
    where: { slug: { in: [...slugs] } },
    select: {
      slug: true,
      story: { select: { title: true } },
      forms: { select: { article: { select: { story: { select: { ordinal: true } } } } } },
    },
  })
  return new Map(
    rows.map(({ slug, story, forms }) => {
      const ordinals = new Set(forms.flatMap(({ article }) => article.story?.ordinal ?? []))
      return [slug, { story: story.title, sigla: [...ordinals].sort((a, b) => a - b).map(siglum) }]
    }),
  )
}
