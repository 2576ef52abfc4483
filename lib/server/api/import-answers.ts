import { NotThere } from '@/lib/data/import-article'
import { articlePath } from '@/lib/format/addresses'
import { analyseStory, StoryKeepsChanging } from '@/lib/ingest/analyse-story'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import { readInput, type ImportInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { storeInput } from '@/lib/ingest/import/store-input'
import { matchStoredArticle } from '@/lib/ingest/match-story'
import type { ImportBody } from '@/lib/schema/api/import'
import type { ImportOverrides } from '@/lib/schema/import'
import { ApiProblem } from './api-problem'
import type { Handler } from './handler'

/** Stores an article as the page that adds articles does: matched with stories unless one, or none, was said. */
export const importOne: Handler<'importArticle'> = async ({ body }) => {
  const { input, overrides, revisionOf } = partsOf(body)
  const provenance = { origin: 'paste', name: null, revisionOf } as const
  const { outcome, slug, revision, ...stored } = await refusing(() =>
    storeInput(input, overrides, provenance),
  )
  const isMatched = stored.story === null && overrides.story === undefined
  const matched = isMatched ? await matchStoredArticle(slug) : null
  const story = matched?.outcome === 'joined' ? matched.story : stored.story
  if (story !== null && (matched !== null || outcome !== 'unchanged')) await joinPeople(story)
  const proposed = matched?.outcome === 'proposed' ? matched.story : null
  return { outcome, slug, revision, story, proposed, page: articlePath(slug) }
}

/** A story that others change at the same time stays marked, and a worker joins it. */
async function joinPeople(story: string): Promise<void> {
  try {
    await analyseStory(story)
  } catch (error) {
    if (!(error instanceof StoryKeepsChanging)) throw error
  }
}

export const previewImport: Handler<'previewImport'> = async ({ body }) => {
  const { input, overrides } = partsOf(body)
  const draft = await refusing(() => readInput(input, overrides))
  const { text, sha256, headline, byline, outlet, credit, day, language, address, pieces, analysis } = draft
  const likes = await findLookAlikes(draft)
  return {
    text,
    sha256,
    headline,
    byline,
    outlet,
    credit,
    day,
    language,
    address,
    pieces,
    words: analysis.words,
    segments: analysis.segments.length,
    quotations: analysis.quotations.map(({ start, end, kind, content, speaker, certainty }) => ({
      start,
      end,
      kind,
      content,
      speaker: speaker?.name ?? null,
      certainty,
    })),
    lookAlikes: likes.map(({ slug, number, current, relation, resemblance, contained, containing }) => ({
      slug,
      number,
      current,
      relation,
      resemblance,
      contained,
      containing,
      page: articlePath(slug),
    })),
  }
}

function partsOf({ kind, content, url, revisionOf, ...overrides }: ImportBody): {
  input: ImportInput
  overrides: ImportOverrides
  revisionOf: ImportBody['revisionOf']
} {
  return { input: { kind, content, url: url ?? null }, overrides, revisionOf }
}

/** What cannot be taken in, as a problem that says why. */
async function refusing<Result>(take: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    if (error instanceof NotThere) throw new ApiProblem('wrong-body', error.message)
    if (!(error instanceof ImportRefusal)) throw error
    throw new ApiProblem(error.code === 'too-large' ? 'too-large' : 'cannot-be-read', error.message)
  }
}
