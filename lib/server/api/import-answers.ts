import { randomUUID } from 'node:crypto'
import { NotThere } from '@/lib/data/import-article'
import { findBatch } from '@/lib/data/batches'
import { articlePath } from '@/lib/format/addresses'
import { FetchRefusal } from '@/lib/ingest/fetch/refusal'
import { fetchInput } from '@/lib/ingest/import/fetch-input'
import type { BulkItem } from '@/lib/ingest/import/bulk-items'
import { findLookAlikes } from '@/lib/ingest/import/find-look-alikes'
import { readInput, type ImportInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import { importKey, type Provenance } from '@/lib/ingest/import/store-input'
import { takeIn } from '@/lib/ingest/import/take-in'
import { queueBulk } from '@/lib/jobs/queue-bulk'
import type { ImportBody, ManyBody } from '@/lib/schema/api/import'
import type { ImportOverrides } from '@/lib/schema/import'
import { joinPeopleOf } from '../import-join'
import { ApiProblem } from './api-problem'
import type { Handler } from './handler'

/** Stores an article as the page that adds articles does: matched with stories unless one, or none, was said. */
export const importOne: Handler<'importArticle'> = async ({ body }) => {
  const { input, overrides, revisionOf } = partsOf(body)
  return take(input, overrides, { origin: 'api', name: null, revisionOf })
}

export const importAddress: Handler<'importAddress'> = async ({ body: { address, ...overrides } }) => {
  const input = await refusing(() => fetchInput(address))
  return take(input, overrides, { origin: 'api', name: null })
}

async function take(input: ImportInput, overrides: ImportOverrides, provenance: Provenance) {
  const { outcome, slug, revision, story, proposed, joins } = await refusing(() =>
    takeIn(
      readInput(input, overrides),
      importKey(input, overrides, provenance),
      provenance,
      input.url ?? null,
    ),
  )
  if (story !== null && joins) await joinPeopleOf(story)
  return { outcome, slug, revision, story, proposed, page: articlePath(slug) }
}

export const importMany: Handler<'importMany'> = async ({ body }) => {
  const id = body.batch ?? randomUUID()
  await queueBulk(itemsOf(body), { batch: id, file: body.name })
  const batch = await findBatch(id)
  if (batch === null) throw new ApiProblem('server-error', 'What was queued cannot be found.')
  return batch
}

/** The records in order, as those of a file are read. */
async function* itemsOf({ name, records }: ManyBody): AsyncGenerator<BulkItem> {
  for (const [place, { kind, content, url = null, ...overrides }] of records.entries()) {
    yield {
      name: `${name}, record ${place + 1}`,
      share: (place + 1) / records.length,
      record: { kind, content, url, overrides },
      error: null,
    }
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
    if (error instanceof FetchRefusal) throw new ApiProblem('cannot-be-read', error.message)
    if (!(error instanceof ImportRefusal)) throw error
    throw new ApiProblem(error.code === 'too-large' ? 'too-large' : 'cannot-be-read', error.message)
  }
}
