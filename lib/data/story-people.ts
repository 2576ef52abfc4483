import { createHash } from 'node:crypto'
import type { Person, Statement } from '@/lib/analysis/people/model'
import { freeSlug, slugFor } from '@/lib/schema/slug'
import { database, type Transaction } from './client'
import { insertRows } from './insert-rows'
import type { StoryQuotations } from './story-quotations'

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
  await insertRows(
    transaction,
    'speakers',
    { story_id: 'int', slug: 'text', name: 'text', type: 'speaker_type' },
    people.map(({ name, type }, index) => ({ story_id: storyId, slug: slugs[index], name, type })),
  )
  const rows = await transaction.speaker.findMany({ where: { storyId }, select: { id: true, slug: true } })
  const idOf = new Map(rows.map(row => [row.slug, row.id]))
  const speakerIds = people.map((_, index) => present(idOf.get(slugs[index] ?? ''), 'speaker'))
  const articleIds = await articleIdsOf(transaction, [...from.quotationIds.keys()])
  const forms = people.flatMap((person, index) =>
    person.forms.map(({ article, ...form }, ordinal) => ({
      ...form,
      ordinal,
      speaker_id: String(speakerIds[index]),
      article_id: present(articleIds.get(article), article),
    })),
  )
  await insertRows(transaction, 'speaker_forms', FORM, forms)
  const members = people.flatMap((person, index) =>
    [...new Set(person.members ?? [])]
      .filter(member => member !== index)
      .map(member => ({
        group_id: String(speakerIds[index]),
        member_id: String(present(speakerIds[member], 'member')),
      })),
  )
  await insertRows(transaction, 'speaker_members', { group_id: 'bigint', member_id: 'bigint' }, members)
  const spoken = people.flatMap((person, index) =>
    person.quotations.map(place => ({
      quotation: rowOf(from, place),
      speaker: present(speakerIds[index], 'speaker'),
    })),
  )
  await transaction.$executeRaw`
    UPDATE quotations q SET speaker_id = s.speaker
    FROM unnest(${spoken.map(row => row.quotation)}::bigint[], ${spoken.map(row => row.speaker)}::bigint[])
      AS s (quotation, speaker)
    WHERE q.id = s.quotation`
}

const FORM = {
  speaker_id: 'bigint',
  ordinal: 'int',
  article_id: 'int',
  form: 'text',
  roles: 'text[]',
  evidence: 'text',
  count: 'int',
} as const

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
  await insertRows(
    transaction,
    'statements',
    { story_id: 'int', key: 'text', difference: 'float8' },
    keyed.map(({ statement, key }) => ({ story_id: storyId, key, difference: statement.difference })),
  )
  const rows = await transaction.statement.findMany({ where: { storyId }, select: { id: true, key: true } })
  const idOf = new Map(rows.map(row => [row.key, row.id]))
  const renditions = keyed.flatMap(({ statement, key }) =>
    statement.renditions.map((place, ordinal) => ({
      statement_id: String(present(idOf.get(key), 'statement')),
      ordinal,
      quotation_id: String(rowOf(from, place)),
      relation: statement.relations[ordinal],
    })),
  )
  await insertRows(transaction, 'renditions', RENDITION, renditions)
}

const RENDITION = {
  statement_id: 'bigint',
  ordinal: 'int',
  quotation_id: 'bigint',
  relation: 'rendition_relation',
} as const

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
