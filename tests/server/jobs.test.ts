import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { countJobs } from '@/lib/data/jobs'
import { enqueueImports } from '@/lib/jobs/enqueue'
import { closeQueue } from '@/lib/jobs/queue'
import { queuedImport } from '@/lib/jobs/queued-import'
import { startWorkers } from '@/lib/jobs/start-workers'
import { decideOnJob, loadJobs } from '@/lib/server/jobs'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
})
afterEach(() => {
  delete process.env.VARIORUM_WRITE
})
afterAll(async () => {
  await closeQueue()
  await closeDatabase()
  await testDatabase.drop()
})

const decide = (fields: Record<string, string>) =>
  decideOnJob(
    new Request('http://localhost:3000/jobs/decisions', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  )

test('without any job there is nothing to do', async () => {
  const view = await loadJobs({ state: 'nonsense', kind: 'x', after: "'; --" })
  expect(view).toMatchObject({ jobs: [], total: { waiting: 0, active: 0, done: 0, failed: 0 }, state: null })
})

test('what cannot be done is shown with its reason, tried again and forgotten where writing is open', async () => {
  const quick = { retries: 0, firstWaitSeconds: 1 }
  const job = (content: string, name: string) =>
    queuedImport({ kind: 'text', content }, {}, { origin: 'bulk', name })
  await enqueueImports(
    [job('…', 'a.jsonl, line 1'), job('The ferry is late. Nobody said why.', 'a.jsonl, line 2')],
    quick,
  )
  const workers = await startWorkers({ concurrency: 1 })
  for (;;) {
    const counts = await countJobs()
    if (counts.every(({ waiting, active }) => waiting + active === 0)) break
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  await workers.stop()

  const { jobs, total } = await loadJobs({ state: 'failed' })
  expect(total).toMatchObject({ failed: 1, done: 1 })
  expect(jobs).toMatchObject([{ about: 'a.jsonl, line 1', state: 'failed' }])
  expect(jobs[0]?.reason).toContain('no sentences')

  const [failed] = jobs
  if (failed === undefined) throw new Error('Nothing failed.')
  const { id, kind } = failed
  expect((await decide({ id, kind, decision: 'discard' })).status).toBe(403)
  process.env.VARIORUM_WRITE = 'open'
  expect((await decide({ id: 'x', kind, decision: 'discard' })).status).toBe(400)
  expect((await decide({ id, kind, decision: 'retry' })).headers.get('location')).toContain('done=retried')
  expect((await loadJobs({})).total).toMatchObject({ failed: 0, waiting: 1 })
  await decide({ id, kind, decision: 'discard' })
  expect((await loadJobs({})).total).toMatchObject({ failed: 0, waiting: 0 })
})
