import type { ImportDraft, ImportOutcome, IncomingArticle, Origin } from '@/lib/schema/import'
import { TextNotKeepable, whyTextCannotBeKept } from '@/lib/schema/published-text'
import type { StoryRef } from '@/lib/schema/records'
import { slugFor } from '@/lib/schema/slug'
import { database, type Transaction } from './client'
import { findKnownArticle, type KnownArticle } from './import-identity'
import { writeAnalysis } from './save-analysis'
import { addRevision, claimStory, placeInStory } from './save-article'

/** A person named a story or an article that is not there (any more). */
export class NotThere extends Error {
  override name = 'NotThere'
}

/** Words of a text without a headline that make its address. */
const ADDRESS_WORDS = 9

/**
 * Stores an incoming article in one transaction, and says what that did. A text that is new at a known address, or of a
 * known article, becomes its next revision and the current one, both kept. The same input again, or a text that the
 * article has or had, changes nothing but what was not known about it. Two that come in at the same time take turns.
 * Throws NotThere, or TextNotKeepable; then nothing is stored.
 */
export async function importArticle(incoming: IncomingArticle): Promise<ImportOutcome> {
  const reason = whyTextCannotBeKept(incoming.draft.text)
  if (reason !== null) throw new TextNotKeepable(reason)
  return database().$transaction(async transaction => {
    const base = addressFor(incoming.draft)
    await takeTurns(transaction, incoming, base)
    const before = await findImported(transaction, incoming)
    if (before !== null) return { outcome: 'unchanged', ...before }
    const known = await findKnownArticle(transaction, incoming)
    if (known === null && incoming.revisionOf) {
      throw new NotThere(`There is no article at ${incoming.revisionOf} to add this text to.`)
    }
    if (known !== null && known.sameText !== null)
      return keepAsItIs(transaction, incoming, known, known.sameText)
    // The stories' rows first: see saveArticle.
    const story = await findOrNameStory(transaction, incoming.draft.story)
    const storyBefore = known?.story ?? null
    const stands = story ?? storyBefore
    const storyId = await claimStory(transaction, stands, storyBefore)
    const article = known ?? (await createArticle(transaction, incoming.draft, base))
    if (known !== null) await updateArticle(transaction, known, incoming.draft)
    if (storyId !== null) await placeInStory(transaction, article.id, storyId)
    const revision = await addRevision(transaction, article.id, incoming.draft)
    await transaction.article.update({
      where: { id: article.id },
      data: { currentRevisionId: revision.id },
      select: { id: true },
    })
    await writeAnalysis(
      transaction,
      { articleId: article.id, revisionId: revision.id },
      incoming.draft.analysis,
    )
    await writeImport(transaction, incoming, revision.id)
    return {
      outcome: known === null ? 'created' : 'revised',
      slug: article.slug,
      revision: revision.number,
      story: stands?.slug ?? null,
    }
  })
}

/** Whatever could make two transactions store one article twice is locked until the end, in one order for everybody. */
async function takeTurns(transaction: Transaction, incoming: IncomingArticle, base: string): Promise<void> {
  const { draft, revisionOf } = incoming
  const locks = [`article ${base}`, `text ${draft.sha256}`]
  if (revisionOf) locks.push(`article ${revisionOf}`)
  if (draft.address !== null) locks.push(`address ${draft.address}`)
  if (draft.outlet !== null) locks.push(`headline ${draft.outlet.name} ${draft.headline.text}`)
  await transaction.$executeRaw`
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT hashtextextended(name, 0) AS key FROM unnest(${locks}::text[]) AS name ORDER BY key
    ) AS ordered`
}

/** Origins that bring the same again by themselves: what a person deleted does not come back that way. */
const REPEATING: readonly Origin[] = ['bulk', 'feed']

/** What the same input did before. One that a person brings again after its article was deleted is a new one. */
async function findImported(
  transaction: Transaction,
  { key, origin }: IncomingArticle,
): Promise<Omit<ImportOutcome, 'outcome'> | null> {
  const [row] = await transaction.$queryRaw<
    { slug: string; revision: number; story: string | null; deleted: boolean }[]
  >`
    SELECT a.slug, r.number AS revision, t.slug AS story, a.current_revision_id IS NULL AS deleted
    FROM imports i JOIN revisions r ON r.id = i.revision_id JOIN articles a ON a.id = r.article_id
    LEFT JOIN story_articles m ON m.article_id = a.id LEFT JOIN stories t ON t.id = m.story_id
    WHERE i.key = ${key}::bpchar`
  if (row === undefined) return null
  const { deleted, ...known } = row
  if (!deleted || REPEATING.includes(origin)) return known
  // The deleted article keeps where its text came from, under a key that no input has.
  await transaction.$executeRaw`
    UPDATE imports SET key = encode(sha256(convert_to(key || ' ' || revision_id, 'UTF8')), 'hex')
    WHERE key = ${key}::bpchar`
  return null
}

/** The article has or had this text: only what was not known of it is added, and where it came from. */
async function keepAsItIs(
  transaction: Transaction,
  incoming: IncomingArticle,
  known: KnownArticle,
  number: number,
): Promise<ImportOutcome> {
  const revision = await transaction.revision.findUniqueOrThrow({
    where: { articleId_number: { articleId: known.id, number } },
    select: { id: true },
  })
  const story = await findOrNameStory(transaction, incoming.draft.story)
  const joins = story !== null && known.story === null
  if (joins) {
    const storyId = await claimStory(transaction, story, null)
    await placeInStory(transaction, known.id, storyId)
  }
  const changed = await learn(transaction, known, incoming.draft)
  await writeImport(transaction, incoming, revision.id)
  return {
    outcome: changed || joins ? 'updated' : 'unchanged',
    slug: known.slug,
    revision: number,
    story: joins ? story.slug : (known.story?.slug ?? null),
  }
}

/** Fills in what was not known of the article; what is known stays. Returns whether anything was. */
async function learn(
  transaction: Transaction,
  { id }: KnownArticle,
  { address, byline, day, outlet }: ImportDraft,
): Promise<boolean> {
  const row = await transaction.article.findUniqueOrThrow({
    where: { id },
    select: { canonicalAddress: true, byline: true, dayFrom: true, outletId: true },
  })
  const data = {
    ...(row.canonicalAddress === null && address !== null ? { canonicalAddress: address } : {}),
    ...(row.byline === null && byline !== null ? { byline } : {}),
    ...(row.dayFrom === null && day !== null ? dayColumns(day) : {}),
    ...(row.outletId === null && outlet !== null
      ? { outletId: await findOrMakeOutlet(transaction, outlet) }
      : {}),
  }
  if (Object.keys(data).length === 0) return false
  await transaction.article.update({ where: { id }, data, select: { id: true } })
  return true
}

/** A new text of a known article: its headline, credit and language are the new text's, all else is filled in. */
async function updateArticle(transaction: Transaction, known: KnownArticle, draft: ImportDraft) {
  const { headline, credit, language } = draft
  await transaction.$executeRaw`SELECT 1 FROM articles WHERE id = ${known.id} FOR UPDATE`
  await transaction.article.update({
    where: { id: known.id },
    data: {
      ...(headline.text === null ? {} : { headline: headline.text, headlineBasis: headline.basis }),
      ...(credit === null ? {} : { credit }),
      language,
    },
    select: { id: true },
  })
  await learn(transaction, known, draft)
}

async function createArticle(
  transaction: Transaction,
  draft: ImportDraft,
  base: string,
): Promise<{ id: number; slug: string }> {
  const { headline, byline, credit, day, language, address, outlet, sha256 } = draft
  const candidates = [
    base,
    ...(outlet === null ? [] : [`${base}-${outlet.slug}`]),
    `${base}-${sha256.slice(0, 8)}`,
    `${base}-${sha256}`,
  ]
  const taken = await transaction.article.findMany({
    where: { slug: { in: candidates } },
    select: { slug: true },
  })
  const isTaken = new Set(taken.map(({ slug }) => slug))
  // The same text under the same headline in many outlets: the last resort cannot be taken but by the same carrier.
  const slug = candidates.find(candidate => !isTaken.has(candidate)) ?? `${base}-${Date.now().toString(36)}`
  return transaction.article.create({
    data: {
      slug,
      outletId: outlet === null ? null : await findOrMakeOutlet(transaction, outlet),
      credit,
      headline: headline.text,
      headlineBasis: headline.basis,
      ...(day === null ? {} : dayColumns(day)),
      language,
      byline,
      canonicalAddress: address,
    },
    select: { id: true, slug: true },
  })
}

function dayColumns({ from, to, basis, words }: NonNullable<ImportDraft['day']>) {
  return {
    dayFrom: new Date(`${from}T00:00:00Z`),
    dayTo: new Date(`${to}T00:00:00Z`),
    dayBasis: basis,
    dayWords: words,
  }
}

/** The outlet of this name; two names that make the same slug are two outlets. */
async function findOrMakeOutlet(
  transaction: Transaction,
  { slug, name }: NonNullable<ImportDraft['outlet']>,
): Promise<number> {
  const rows = await transaction.$queryRaw<{ id: number; slug: string; name: string }[]>`
    SELECT id, slug, name FROM outlets WHERE slug = ${slug} OR (slug LIKE ${`${slug}-%`} AND name = ${name})`
  const known = rows.find(row => row.name === name)
  if (known !== undefined) return known.id
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`outlet ${slug}`}, 0))`
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? slug : `${slug}-${number}`
    const there = await transaction.outlet.findUnique({
      where: { slug: numbered },
      select: { id: true, name: true },
    })
    if (there?.name === name) return there.id
    if (there === null)
      return (await transaction.outlet.create({ data: { slug: numbered, name }, select: { id: true } })).id
  }
}

/** The story that a person named: one that is there by its slug, or one by its title, made when it is new. */
async function findOrNameStory(
  transaction: Transaction,
  story: ImportDraft['story'],
): Promise<StoryRef | null> {
  if (story === null || story === undefined) return null
  const title = 'title' in story ? story.title : null
  const slug = story.slug ?? slugFor(title ?? '', 'story')
  const there = await transaction.story.findUnique({ where: { slug }, select: { slug: true, title: true } })
  if (there !== null) return there
  if (title === null) throw new NotThere(`There is no story at ${slug} to add this article to.`)
  return { slug, title }
}

async function writeImport(
  transaction: Transaction,
  { key, origin, name, fetchedFrom, batch = null }: IncomingArticle,
  revisionId: number,
): Promise<void> {
  await transaction.import.create({
    data: { key, revisionId, origin, name: name || null, address: fetchedFrom || null, batchId: batch },
    select: { key: true },
  })
}

function addressFor({ headline, analysis }: ImportDraft): string {
  return slugFor(headline.text ?? analysis.opening.split(/\s+/u, ADDRESS_WORDS).join(' '), 'article')
}
