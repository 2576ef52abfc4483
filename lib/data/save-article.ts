import type { CleanedText } from '@/lib/analysis/text/model'
import { TextNotKeepable, whyTextCannotBeKept } from '@/lib/schema/published-text'
import type { AnalysedText, ArticleDetails, SaveOutcome } from '@/lib/schema/ingest'
import type { StoryRef } from '@/lib/schema/records'
import { database, type Transaction } from './client'
import { wasDeleted } from './deleted-articles'
import { writeAnalysis } from './save-analysis'
import { compare, readStored, sha256 } from './stored-article'
import { decidedStory } from './story-decided'

/**
 * Stores an article with its text and analysis in one transaction, and says what that did. The text is kept as it is; a
 * text that differs from the one stored becomes a further revision and the current one. Storing the same again changes
 * nothing, and neither does storing what a person deleted. The story is made when it is new, and its people are marked as to be joined anew; where a person put the article
 * elsewhere, it stays there.
 * Throws TextNotKeepable, before anything is written, for a text that cannot be kept losslessly.
 */
export async function saveArticle(
  loaded: ArticleDetails,
  text: string,
  analysis: AnalysedText,
): Promise<SaveOutcome> {
  const reason = whyTextCannotBeKept(text)
  if (reason !== null) throw new TextNotKeepable(reason)
  return database().$transaction(async transaction => {
    // Two loads at the same time take turns at an address.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`article ${loaded.slug}`}, 0))`
    if (await wasDeleted(loaded.slug, transaction)) return 'unchanged'
    const story = await decidedStory(transaction, loaded.slug, loaded.story)
    const details = { ...loaded, story }
    const stored = await readStored(transaction, details.slug)
    const outcome = compare(stored, details, sha256(text), analysis.version)
    if (outcome === 'unchanged') return outcome
    // The stories' rows first, as the joining of people takes them, so that the two never wait for each other.
    const storyId = await claimStory(transaction, details.story, stored?.details.story ?? null)
    const articleId = await writeDetails(transaction, details)
    await placeInStory(transaction, articleId, storyId)
    const revisionId = await writeRevision(transaction, articleId, text)
    await transaction.article.update({ where: { id: articleId }, data: { currentRevisionId: revisionId } })
    await writeAnalysis(transaction, { articleId, revisionId }, analysis)
    return outcome
  })
}

async function writeDetails(transaction: Transaction, details: ArticleDetails): Promise<number> {
  const { slug, outlet, credit, headline, day, language } = details
  const outletId =
    outlet === null
      ? null
      : (
          await transaction.outlet.upsert({
            where: { slug: outlet.slug },
            create: outlet,
            update: { name: outlet.name },
            select: { id: true },
          })
        ).id
  const data = {
    outletId,
    credit,
    headline: headline.text,
    headlineBasis: headline.basis,
    dayFrom: day === null ? null : new Date(`${day.from}T00:00:00Z`),
    dayTo: day === null ? null : new Date(`${day.to}T00:00:00Z`),
    dayBasis: day?.basis ?? null,
    dayWords: day?.words ?? null,
    language,
  }
  const { id } = await transaction.article.upsert({
    where: { slug },
    create: { slug, ...data },
    update: data,
    select: { id: true },
  })
  return id
}

/** The revision that has this text: a new one, or the one that had it before. */
async function writeRevision(transaction: Transaction, articleId: number, text: string): Promise<number> {
  const hash = sha256(text)
  const known = await transaction.revision.findUnique({
    where: { articleId_sha256: { articleId, sha256: hash } },
    select: { id: true },
  })
  return known === null ? (await addRevision(transaction, articleId, { text, sha256: hash })).id : known.id
}

/** A further revision of the article, numbered after those that are there. The article's row is to be locked. */
export async function addRevision(
  transaction: Transaction,
  articleId: number,
  { text, sha256, parts }: { text: string; sha256: string; parts?: CleanedText | null },
): Promise<{ id: number; number: number }> {
  const { _max } = await transaction.revision.aggregate({ where: { articleId }, _max: { number: true } })
  return transaction.revision.create({
    data: {
      articleId,
      number: (_max.number ?? 0) + 1,
      text,
      sha256,
      length: text.length,
      bytes: Buffer.byteLength(text, 'utf8'),
      // Plain data; the client's type asks for an index signature.
      ...(parts ? { parts: parts as object } : {}),
    },
    select: { id: true, number: true },
  })
}

/**
 * The article's story, made when it is new. It and the one that the article leaves are locked until the end of the
 * transaction, and their people are to be joined anew.
 */
export async function claimStory(
  transaction: Transaction,
  story: ArticleDetails['story'],
  before: ArticleDetails['story'],
): Promise<number | null> {
  const claimed: StoryRef[] = []
  if (before !== null && before.slug !== story?.slug) claimed.push(before)
  if (story !== null) claimed.push(story)
  let storyId: number | null = null
  // In one order for everybody.
  for (const { slug, title } of claimed.sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { id } = await transaction.story.upsert({
      where: { slug },
      create: { slug, title, titleBasis: 'inferred' },
      update: { analysisVersion: null },
      select: { id: true },
    })
    // A title that a person gave stays.
    await transaction.story.updateMany({
      where: { id, titleBasis: 'inferred', title: { not: title } },
      data: { title },
    })
    if (slug === story?.slug) storyId = id
  }
  return storyId
}

/** Puts the article into the story, behind those that are there; one that is there already keeps its place. */
export async function placeInStory(
  transaction: Transaction,
  articleId: number,
  storyId: number | null,
): Promise<void> {
  const { count: left } = await transaction.storyArticle.deleteMany({
    where: { articleId, ...(storyId === null ? {} : { storyId: { not: storyId } }) },
  })
  if (storyId === null) return
  if (left === 0 && (await transaction.storyArticle.count({ where: { articleId } })) > 0) return
  const { _max } = await transaction.storyArticle.aggregate({ where: { storyId }, _max: { ordinal: true } })
  await transaction.storyArticle.create({ data: { articleId, storyId, ordinal: (_max.ordinal ?? -1) + 1 } })
}
