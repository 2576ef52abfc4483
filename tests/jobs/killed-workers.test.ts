import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { inRoot, ROOT } from '@/lib/cli/place'
import { closeDatabase, database as client } from '@/lib/data/client'
import { countJobs } from '@/lib/data/jobs'
import { listStaleStories } from '@/lib/data/story-quotations'
import { enqueueImports } from '@/lib/jobs/enqueue'
import { closeQueue } from '@/lib/jobs/queue'
import { queuedImport } from '@/lib/jobs/queued-import'
import { createTestDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
const workers: ChildProcess[] = []
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await closeQueue()
  await closeDatabase()
  await database.drop()
})

const ARTICLES = 2000
const STORIES = 5
const NO_ARTICLES = 3
/** Articles in between two kills, about: each worker is killed a few times before all are in. */
const BETWEEN_KILLS = 300
/** For a machine that is busy with other things; two free cores take a minute. */
const PATIENCE_MS = 580_000

/** A worker as a person starts it. */
function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [inRoot('lib/cli/bootstrap.mjs'), 'variorum', 'worker'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: 'ignore',
  })
  workers.push(worker)
  return worker
}

const imports = Array.from({ length: ARTICLES + NO_ARTICLES }, (_, i) =>
  queuedImport(
    {
      kind: 'text',
      content: i < ARTICLES ? `Ferry ${i} sank. “It broke in two,” said ${name(i)}.` : `${i} ${i}`,
    },
    // Said to stand in no story, so that nothing depends on how like each other they are.
    i % 20 === 0 && i < ARTICLES
      ? { story: { title: `Ferry story ${(i / 20) % STORIES}` } }
      : { story: null },
    { origin: 'bulk', name: `ferries.jsonl, line ${i + 1}` },
  ),
)

function name(i: number): string {
  return `Ada ${String.fromCharCode(65 + (i % 26))}berg`
}

async function settled(): Promise<{ open: number; done: number }> {
  const counts = await countJobs()
  const imported = counts.find(({ kind }) => kind === 'import')
  // A story whose joining was given up for a while is queued again within seconds.
  const stale = await listStaleStories(ANALYSIS_VERSION)
  return {
    open: counts.reduce((sum, { waiting, active }) => sum + waiting + active, stale.length),
    done: (imported?.done ?? 0) + (imported?.failed ?? 0),
  }
}

test('two workers killed over and over lose nothing and double nothing', { timeout: 600_000 }, async () => {
  expect(await enqueueImports(imports, { retries: 20, firstWaitSeconds: 1 })).toBe(imports.length)
  const running = [startWorker(), startWorker()]
  let kills = 0
  let next = BETWEEN_KILLS
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
    const { open, done } = await settled()
    if (open === 0) break
    if (done < next || done > ARTICLES - BETWEEN_KILLS) continue
    next = done + BETWEEN_KILLS * (0.5 + Math.random())
    const which = Math.floor(Math.random() * 2)
    const worker = running[which]
    worker?.kill('SIGKILL')
    if (worker && worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
    running[which] = startWorker()
    kills++
  }
  expect(kills).toBeGreaterThan(2)
  const counts = await countJobs()
  expect(counts.find(({ kind }) => kind === 'import')).toEqual({
    kind: 'import',
    waiting: 0,
    active: 0,
    done: ARTICLES,
    failed: NO_ARTICLES,
  })
  expect(await client().article.count()).toBe(ARTICLES)
  expect(await client().revision.count()).toBe(ARTICLES)
  expect(await client().import.count()).toBe(ARTICLES)
  expect(await client().analysis.count()).toBe(ARTICLES)
  expect(await client().story.count()).toBe(STORIES)
  expect(await client().storyArticle.count()).toBe(ARTICLES / 20)
  // Every article has its text once, and each text its article.
  const texts = await client().revision.findMany({ select: { text: true } })
  expect(new Set(texts.map(({ text }) => text)).size).toBe(ARTICLES)
})
