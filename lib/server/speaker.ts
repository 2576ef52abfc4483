import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { listQuotations, MOST_QUOTATIONS } from '@/lib/data/quotations'
import { listDecisions } from '@/lib/data/speaker-decisions'
import { findSpeaker, listSpeakers } from '@/lib/data/speakers'
import { listStatements } from '@/lib/data/statements'
import { findStory } from '@/lib/data/stories'
import type { ArticleSummary, ListedQuotation, SpeakerRecord, StoryRecord } from '@/lib/schema/records'
import type { FormsOfArticle, SpeakerView } from '@/lib/schema/speaker-view'
import { slugParameter } from './parameters'
import { statementViews } from './quotation-list'
import { quotationsAddress } from './quotation-query'
import { isRendered } from './quotation-statements'
import { currentVisit } from './visit'
import { writingAllowed } from './writing'

/** As many stand on one page; the rest is on the list of quotations, filtered by the speaker. */
const MOST_SHOWN = 5 * MOST_QUOTATIONS

const messageSchema = z.enum(['joined', 'apart', 'undone', 'gone', 'same']).nullable().catch(null)

type Parameters = Record<string, string | string[] | undefined>

/** The speaker at this address with all that they are quoted with; 404 when there is none. */
export const loadSpeaker = cache(async (address: string): Promise<Omit<SpeakerView, 'message'>> => {
  const slug = slugParameter(address)
  const record = await findSpeaker(slug)
  if (record === null) notFound()
  const [visit, quotations, statements, story] = await Promise.all([
    currentVisit(),
    quotationsOf(slug),
    listStatements({ speaker: slug }),
    findStory(record.story.slug),
  ])
  const shown = await statementViews(statements)
  const order = orderOf(story)
  const { forms, ...speaker } = record
  return {
    speaker,
    articles: formsByArticle(forms, order),
    quotations: quotations.sort((a, b) => order(a.article) - order(b.article) || a.ordinal - b.ordinal),
    allQuotations:
      speaker.quotations > quotations.length ? quotationsAddress({ filter: { speaker: slug } }) : null,
    statements: shown,
    reworded: shown.filter(isRendered).length,
    deciding: writingAllowed() ? await decidingOn(record, story) : null,
    ...visit,
  }
})

/** What the address says was just done. */
export const speakerMessage = ({ decided }: Parameters): SpeakerView['message'] =>
  messageSchema.parse(decided ?? null)

async function quotationsOf(speaker: string): Promise<ListedQuotation[]> {
  const all: ListedQuotation[] = []
  let after: string | undefined
  do {
    const page = await listQuotations(
      { speaker },
      { limit: MOST_QUOTATIONS, ...(after === undefined ? {} : { after }) },
    )
    all.push(...(page?.quotations ?? []))
    after = page?.next ?? undefined
  } while (after !== undefined && all.length < MOST_SHOWN)
  return all
}

/** An article's place in the story, which is in order of day. */
function orderOf(story: StoryRecord | null): (article: ArticleSummary) => number {
  const places = new Map(story?.articles.map(({ slug }, index) => [slug, index]))
  return ({ slug }) => places.get(slug) ?? places.size
}

function formsByArticle(
  forms: SpeakerRecord['forms'],
  order: (article: ArticleSummary) => number,
): FormsOfArticle[] {
  const byArticle = new Map<string, FormsOfArticle>()
  for (const { article, ...form } of forms) {
    const known = byArticle.get(article.slug)
    if (known === undefined) byArticle.set(article.slug, { article, forms: [form] })
    else known.forms.push(form)
  }
  return [...byArticle.values()].sort((a, b) => order(a.article) - order(b.article))
}

async function decidingOn(
  { slug, story, forms }: SpeakerRecord,
  record: StoryRecord | null,
): Promise<SpeakerView['deciding']> {
  const [speakers, decisions] = await Promise.all([
    listSpeakers({ story: story.slug }),
    listDecisions(story.slug),
  ])
  const own = new Set(forms.map(({ article, form }) => `${article.slug} ${form}`))
  return {
    others: speakers.filter(other => other.slug !== slug),
    decisions: decisions.filter(({ left, right }) =>
      [left, right].some(({ article, form }) => own.has(`${article} ${form}`)),
    ),
    sigla: Object.fromEntries(record?.articles.map(article => [article.slug, article.siglum]) ?? []),
  }
}
