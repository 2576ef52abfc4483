import { createHash } from 'node:crypto'
import type { Person, QuotedArticle, Statement } from '@/lib/analysis/people/model'
import type { Quotation } from '@/lib/analysis/quotation/model'
import type { SpeakerDecision } from '@/lib/schema/ingest'
import { freeSlug, slugFor } from '@/lib/schema/slug'
import { database, type Transaction } from './client'
import type { Prisma, Quotation as QuotationRow, RenditionRelation } from './generated/client'
import { listDecisions } from './speaker-decisions'

/** What people and statements are joined from. `quotationIds` holds, an article each, the rows of its quotations. */
export interface StoryQuotations {
  /** In order of loading; ids are slugs. */
  articles: QuotedArticle[]
  quotationIds: Map<string, bigint[]>
  decisions: SpeakerDecision[]
}

/** Slugs of the stories whose people were joined by another version than this, or by none since an article came in. */
export async function listStaleStories(version: number): Promise<string[]> {
  const rows = await database().story.findMany({
    where: { OR: [{ analysisVersion: null }, { analysisVersion: { not: version } }] },
    orderBy: { id: 'asc' },
    select: { slug: true },
  })
  return rows.map(row => row.slug)
}

/** The quotations of the story's articles in their current texts; null when there is no such story. */
export async function findStoryQuotations(slug: string): Promise<StoryQuotations | null> {
  const story = await database().story.findUnique({
    where: { slug },
    select: {
      articles: {
        orderBy: { ordinal: 'asc' },
        select: {
          article: {
            select: {
              slug: true,
              currentRevision: {
                select: {
                  text: true,
                  analysis: { select: { quotations: { orderBy: { ordinal: 'asc' } } } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (story === null) return null
  const articles: QuotedArticle[] = []
  const quotationIds = new Map<string, bigint[]>()
  for (const { article } of story.articles) {
    const rows = article.currentRevision?.analysis?.quotations ?? []
    articles.push({
      id: article.slug,
      text: article.currentRevision?.text ?? '',
      quotations: rows.map(toCoreQuotation),
    })
    quotationIds.set(
      article.slug,
      rows.map(row => row.id),
    )
  }
  return { articles, quotationIds, decisions: await listDecisions(slug) }
}

/**
 * Stores who speaks in a story and which statements several articles carry, in place of what was stored before, in one
 * transaction. Returns false, and stores nothing, when the story's quotations are no longer those that `joined` was made
 * from: then read and join again.
 */
export async function saveStoryPeople(
  slug: string,
  version: number,
  from: StoryQuotations,
  joined: { people: readonly Person[]; statements: readonly Statement[] },
): Promise<boolean> {
  return database().$transaction(async transaction => {
    const [story] = await transaction.$queryRaw<{ id: number }[]>`
      SELECT id FROM stories WHERE slug = ${slug} FOR UPDATE`
    if (story === undefined || !(await stillTheSame(transaction, story.id, from))) return false
    await transaction.speaker.deleteMany({ where: { storyId: story.id } })
    await transaction.statement.deleteMany({ where: { storyId: story.id } })
    await writePeople(transaction, story.id, from, joined.people)
    await writeStatements(transaction, story.id, from, joined.statements)
    await transaction.story.update({ where: { id: story.id }, data: { analysisVersion: version } })
    return true
  })
}

async function stillTheSame(
  transaction: Transaction,
  storyId: number,
  from: StoryQuotations,
): Promise<boolean> {
  const rows = await transaction.$queryRaw<{ id: bigint }[]>`
    SELECT q.id FROM story_articles s JOIN articles a ON a.id = s.article_id
      JOIN quotations q ON q.revision_id = a.current_revision_id
    WHERE s.story_id = ${storyId}`
  const now = new Set(rows.map(row => row.id))
  const before = [...from.quotationIds.values()].flat()
  return before.length === now.size && before.every(id => now.has(id))
}

async function writePeople(
  transaction: Transaction,
  storyId: number,
  from: StoryQuotations,
  people: readonly Person[],
): Promise<void> {
  const slugs = await freeSlugs(
    transaction,
    people.map(person => slugFor(person.name, 'speaker')),
  )
  const rows = await transaction.speaker.createManyAndReturn({
    data: people.map(({ name, type }, index) => ({ storyId, slug: slugs[index] ?? '', name, type })),
    select: { id: true, slug: true },
  })
  const idOf = new Map(rows.map(row => [row.slug, row.id]))
  const speakerIds = people.map((_, index) => present(idOf.get(slugs[index] ?? ''), 'speaker'))
  const articleIds = await articleIdsOf(transaction, [...from.quotationIds.keys()])
  const forms: Prisma.SpeakerFormCreateManyInput[] = []
  const members: Prisma.SpeakerMemberCreateManyInput[] = []
  const spoken = { quotations: [] as bigint[], speakers: [] as bigint[] }
  for (const [index, person] of people.entries()) {
    const speakerId = present(speakerIds[index], 'speaker')
    for (const [ordinal, { article, form, roles, evidence, count }] of person.forms.entries()) {
      const articleId = present(articleIds.get(article), article)
      forms.push({ speakerId, ordinal, articleId, form, roles, evidence, count })
    }
    for (const member of new Set(person.members ?? [])) {
      if (member !== index)
        members.push({ groupId: speakerId, memberId: present(speakerIds[member], 'member') })
    }
    for (const quotation of person.quotations) {
      spoken.quotations.push(rowOf(from, quotation))
      spoken.speakers.push(speakerId)
    }
  }
  await transaction.speakerForm.createMany({ data: forms })
  await transaction.speakerMember.createMany({ data: members })
  await transaction.$executeRaw`
    UPDATE quotations q SET speaker_id = s.speaker
    FROM unnest(${spoken.quotations}::bigint[], ${spoken.speakers}::bigint[]) AS s (quotation, speaker)
    WHERE q.id = s.quotation`
}

async function writeStatements(
  transaction: Transaction,
  storyId: number,
  from: StoryQuotations,
  statements: readonly Statement[],
): Promise<void> {
  const textOf = new Map(from.articles.map(article => [article.id, article]))
  const keys = new Set<string>()
  const keyed = statements.map(statement => {
    const [first] = statement.renditions
    const article = first && textOf.get(first.article)
    const quotation = first && article?.quotations[first.quotation]
    const words = article && quotation ? article.text.slice(quotation.start, quotation.end) : ''
    const key = statementKey(first?.article ?? '', words, keys)
    keys.add(key)
    return { statement, key }
  })
  const rows = await transaction.statement.createManyAndReturn({
    data: keyed.map(({ statement, key }) => ({ storyId, key, difference: statement.difference })),
    select: { id: true, key: true },
  })
  const idOf = new Map(rows.map(row => [row.key, row.id]))
  await transaction.rendition.createMany({
    data: keyed.flatMap(({ statement, key }) =>
      statement.renditions.map((rendition, ordinal) => ({
        statementId: present(idOf.get(key), 'statement'),
        ordinal,
        quotationId: rowOf(from, rendition),
        relation: (statement.relations[ordinal] ?? 'verbatim').replace('-', '_') as RenditionRelation,
      })),
    ),
  })
}

/**
 * A statement's address: 12 hexadecimal digits made from the article and the words of its first rendition, so that it
 * stays through re-analyses and through revisions that leave those words alone.
 */
function statementKey(article: string, words: string, taken: ReadonlySet<string>): string {
  for (let repeat = 0; ; repeat++) {
    const key = createHash('sha256')
      .update(JSON.stringify([article, words, repeat]))
      .digest('hex')
      .slice(0, 12)
    if (!taken.has(key)) return key
  }
}

/** The addresses of a story's speakers: as wished, or with a number where this or another story has it already. */
async function freeSlugs(transaction: Transaction, wished: string[]): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM speakers WHERE slug = ANY(${wished}) OR regexp_replace(slug, '-[0-9]+$', '') = ANY(${wished})`
  const taken = new Set(rows.map(row => row.slug))
  return wished.map(wish => {
    const slug = freeSlug(wish, candidate => taken.has(candidate))
    taken.add(slug)
    return slug
  })
}

async function articleIdsOf(transaction: Transaction, slugs: string[]): Promise<Map<string, number>> {
  const rows = await transaction.article.findMany({
    where: { slug: { in: slugs } },
    select: { id: true, slug: true },
  })
  return new Map(rows.map(row => [row.slug, row.id]))
}

function rowOf(from: StoryQuotations, place: { article: string; quotation: number }): bigint {
  return present(from.quotationIds.get(place.article)?.[place.quotation], `quotation of ${place.article}`)
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Joining people named a ${what} that is not there.`)
  return value
}

function toCoreQuotation(row: QuotationRow): Quotation {
  const {
    cueStart,
    cueEnd,
    cueText,
    speakerStart,
    speakerEnd,
    speakerWritten,
    speakerResolved,
    speakerType,
  } = row
  return {
    start: row.start,
    end: row.end,
    kind: row.kind,
    cue:
      cueStart === null || cueEnd === null || cueText === null
        ? null
        : { start: cueStart, end: cueEnd, text: cueText },
    speaker:
      speakerStart === null ||
      speakerEnd === null ||
      speakerWritten === null ||
      speakerResolved === null ||
      speakerType === null
        ? null
        : {
            start: speakerStart,
            end: speakerEnd,
            text: speakerWritten,
            name: speakerResolved,
            type: speakerType,
            role: row.speakerRole,
          },
    certainty: row.certainty,
    confidence: row.confidence,
    candidates: row.candidates,
    statement: row.interrupted,
  }
}
