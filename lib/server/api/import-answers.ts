import { NotThere } from '@/lib/data/import-article'
import { articlePath } from '@/lib/format/addresses'
import { analyseStory } from '@/lib/ingest/analyse-story'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import { readInput, type ImportInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { storeInput } from '@/lib/ingest/import/store-input'
import type { ImportBody } from '@/lib/schema/api/import'
import type { ImportOverrides } from '@/lib/schema/import'
import { ApiProblem } from './api-problem'
import type { Handler } from './handler'

/** Stores an article as the page that adds articles does, and joins the people of the story it came into. */
export const importOne: Handler<'importArticle'> = async ({ body }) => {
  const { input, overrides, revisionOf } = partsOf(body)
  const provenance = { origin: 'paste', name: null, revisionOf } as const
  const stored = await refusing(() => storeInput(input, overrides, provenance))
  if (stored.story !== null && stored.outcome !== 'unchanged') await analyseStory(stored.story)
  const { outcome, slug, revision, story } = stored
  return { outcome, slug, revision, story, page: articlePath(slug) }
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
