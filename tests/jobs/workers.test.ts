import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { listArticles } from '@/lib/data/articles'
import { closeDatabase, database as client } from '@/lib/data/client'
import { findBatch } from '@/lib/data/batches'
import { countJobs, listJobs } from '@/lib/data/jobs'
import { listStaleStories } from '@/lib/data/story-quotations'
import { discardJob, enqueueImports, enqueueReanalysis, retryJob } from '@/lib/jobs/enqueue'
import { closeQueue } from '@/lib/jobs/queue'
import { queueBulk } from '@/lib/jobs/queue-bulk'
import { queuedImport } from '@/lib/jobs/queued-import'
import { startWorkers, type Workers } from '@/lib/jobs/start-workers'
import { readJsonLines } from '@/lib/ingest/import/bulk-items'
import type { ImportOverrides } from '@/lib/schema/import'
import { createTestDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
let workers: Workers | null = null
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
})
afterEach(async () => {
  await workers?.stop()
  workers = null
})
afterAll(async () => {
  await closeQueue()
  await closeDatabase()
  await database.drop()
})

const DAMS = '00000000-0000-4000-8000-0000000000da'

const QUICK = { retries: 2, firstWaitSeconds: 1 }

const job = (content: string, overrides: ImportOverrides = {}, name?: string) =>
  queuedImport({ kind: 'text', content }, overrides, { origin: 'bulk', name })

/** Resolves when no job waits or is at work, and no story waits to be joined. */
async function allDone(): Promise<void> {
  for (;;) {
    const counts = await countJobs()
    const stale = await listStaleStories(ANALYSIS_VERSION)
    if (stale.length === 0 && counts.every(({ waiting, active }) => waiting + active === 0)) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

test('without any job there is nothing to list', async () => {
  expect(await listJobs({ limit: 5 })).toMatchObject({ jobs: [], next: null })
})

test('an article is taken in, its story joined, and both once though they were asked for twice', async () => {
  const said = job('“We cannot wait,” Mayor Ada Lindqvist said on Tuesday.', {
    story: { title: 'The ferry' },
  })
  expect(await enqueueImports([said, said], QUICK)).toBeGreaterThan(0)
  await enqueueImports([said], QUICK)
  workers = await startWorkers({ concurrency: 2 })
  await allDone()
  expect((await listArticles()).filter(({ story }) => story?.slug === 'the-ferry')).toHaveLength(1)
  const story = await client().story.findUniqueOrThrow({ where: { slug: 'the-ferry' } })
  expect(story.analysisVersion).not.toBeNull()
  expect(await enqueueImports([said], QUICK)).toBe(0)
})

test('what is no article is set aside at once with its reason, and can be discarded', async () => {
  await enqueueImports([job('สภาเทศบาลจะปิดสะพานท่าเรือในเดือนพฤษภาคม', {}, 'thai.jsonl, line 1')], QUICK)
  workers = await startWorkers()
  await allDone()
  const { jobs, counts } = await listJobs({ state: 'failed', limit: 5 })
  expect(jobs).toMatchObject([{ kind: 'import', about: 'thai.jsonl, line 1', attempts: 1, state: 'failed' }])
  expect(jobs[0]?.reason).toContain('script whose sentences cannot be told apart')
  expect(counts.find(({ kind }) => kind === 'import')).toMatchObject({ failed: 1 })
  await discardJob('import', jobs[0]?.id ?? '')
  expect((await listJobs({ state: 'failed', limit: 5 })).jobs).toEqual([])
})

test('what fails is tried again, then set aside, and goes through when its cause is gone', async () => {
  await client()
    .$executeRaw`ALTER TABLE articles ADD CONSTRAINT no_poison CHECK (headline <> 'Poison') NOT VALID`
  await enqueueImports(
    [job('The poisoned report came in at noon, they said.', { headline: 'Poison' })],
    QUICK,
  )
  workers = await startWorkers()
  await allDone()
  const [failed] = (await listJobs({ state: 'failed', limit: 5 })).jobs
  expect(failed).toMatchObject({ attempts: 3 })
  expect(failed?.reason).toContain('no_poison')
  await client().$executeRaw`ALTER TABLE articles DROP CONSTRAINT no_poison`
  await retryJob('import', failed?.id ?? '')
  await allDone()
  expect((await listJobs({ state: 'failed', limit: 5 })).jobs).toEqual([])
  expect((await listArticles()).filter(({ headline }) => headline === 'Poison')).toHaveLength(1)
})

test('what an older analysis made is made anew', async () => {
  await client().analysis.updateMany({ data: { version: 9999 } })
  const texts = await client().analysis.count()
  expect(await enqueueReanalysis(QUICK)).toBe(texts)
  workers = await startWorkers()
  await allDone()
  expect(await client().analysis.count({ where: { version: 9999 } })).toBe(0)
})

test('a file is queued record by record, and its progress counted', async () => {
  const lines = ['{"text":"The dam held, engineers said."}', '{"text":"a \\u0000 b"}', '{"title":"none"}']
  const items = () => readJsonLines(Readable.from([Buffer.from(lines.join('\n'))]), 'dams.jsonl', null)
  const errors: string[] = []
  const onError = ({ name, message }: { name: string; message: string }) => errors.push(`${name}: ${message}`)
  const first = await queueBulk(items(), { batch: DAMS, file: 'dams.jsonl', story: 'The dam', onError })
  expect(first).toMatchObject({ done: 1, skipped: 0, failed: 2 })
  expect(errors).toEqual([
    'dams.jsonl, line 2: This cannot be taken in: it has a NUL character at offset 2, so it is not text.',
    'dams.jsonl, line 3: it has no "text", "html" or "markdown"',
  ])
  expect(await findBatch(DAMS)).toMatchObject({
    name: 'dams.jsonl',
    queued: 1,
    unread: 2,
    waiting: 1,
    done: 0,
    secondsLeft: null,
  })
  workers = await startWorkers()
  await allDone()
  expect(await findBatch(DAMS)).toMatchObject({ waiting: 0, active: 0, done: 1, failed: 0, known: 0 })
  expect(await queueBulk(items(), { batch: DAMS, file: 'dams.jsonl', story: 'The dam' })).toMatchObject({
    done: 0,
    skipped: 1,
  })
})

test('pages of the list follow each other without a gap', async () => {
  const all = (await listJobs({ limit: 100 })).jobs.map(({ id }) => id)
  const paged: string[] = []
  for (let after: string | undefined; ;) {
    const page = await listJobs({ limit: 2, after })
    paged.push(...page.jobs.map(({ id }) => id))
    if (page.next === null) break
    after = page.next
  }
  expect(paged).toEqual(all)
})
