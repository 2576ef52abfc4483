import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findRunning } from '@/lib/cli/postgres'
import { createProduct, READY, type Product } from '../../support/product'

let product: Product
beforeEach(async () => {
  product = await createProduct()
})
afterEach(() => product.remove())

const cluster = (): string => path.join(product.folder, 'postgres')
const status = async (address = product.url): Promise<number> => (await fetch(address)).status

/** The articles that the running product's own database holds. */
async function countArticles(): Promise<number> {
  const server = findRunning(cluster())
  if (!server) throw new Error('The database is not up.')
  const client = new Client({ connectionString: server.urlOf('variorum') })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from articles')
    return rows[0]?.count ?? 0
  } finally {
    await client.end()
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'starts in an empty folder, answers, and ends cleanly on %s',
  async signal => {
    const run = product.run('start')
    await run.untilPrinted(READY)
    expect(run.printed()).toContain(product.url)
    expect(await status()).toBe(200)
    expect(await countArticles()).toBe(5)

    run.signal(signal)
    expect((await run.ended).code).toBe(0)
    await expect(status()).rejects.toThrow()
    expect(existsSync(path.join(cluster(), 'data', 'postmaster.pid'))).toBe(false)
    expect(existsSync(path.join(product.folder, 'running.json'))).toBe(false)
  },
)

test('starts again after it was killed, on the data it had', async () => {
  const killed = product.run('start')
  await killed.untilPrinted(READY)
  killed.signal('SIGKILL')
  await killed.ended

  const run = product.run('start')
  await run.untilPrinted(READY)
  expect(run.printed()).toContain('5 up to date')
  expect(await status()).toBe(200)
})

test('starts again though its web server hung when it was killed, and has the port still', async () => {
  const killed = product.run('start')
  await killed.untilPrinted(READY)
  const { server } = JSON.parse(readFileSync(path.join(product.folder, 'running.json'), 'utf8')) as {
    server: number
  }
  process.kill(server, 'SIGSTOP')
  killed.signal('SIGKILL')
  await killed.ended

  const run = product.run('start')
  await run.untilPrinted(READY)
  expect(await status()).toBe(200)
})

test('starts again after npm alone was killed and left the rest running', async () => {
  const killed = product.runNpm('start')
  await killed.untilPrinted(READY)
  killed.signal('SIGKILL')
  expect(await status()).toBe(200)

  const run = product.run('start')
  await run.untilPrinted(READY)
  expect(await status()).toBe(200)
})

test.each(['Database client', 'Database  ', 'Migrations', 'Seed articles'])(
  'starts after it was killed at the step after %s',
  async step => {
    const killed = product.run('start')
    await killed.untilPrinted(`✓ ${step}`)
    killed.signal('SIGKILL')
    await killed.ended

    await product.run('start').untilPrinted(READY)
    expect(await status()).toBe(200)
    expect(await countArticles()).toBe(5)
  },
)

test('is not misled by a pid file that names a living process of another program', async () => {
  const first = product.run('start')
  await first.untilPrinted(READY)
  first.signal('SIGTERM')
  await first.ended
  writeFileSync(path.join(cluster(), 'data', 'postmaster.pid'), `${process.pid}\n${cluster()}\n0\n5432\n`)
  writeFileSync(
    path.join(product.folder, 'running.json'),
    JSON.stringify({ pid: process.pid, command: 'start', url: product.url }),
  )

  await product.run('start').untilPrinted(READY)
  expect(await countArticles()).toBe(5)
})

test('puts a half-made data directory aside and makes a whole one', async () => {
  mkdirSync(path.join(cluster(), 'data'), { recursive: true })
  writeFileSync(path.join(cluster(), 'data', 'PG_VERSION'), '18\n')

  await product.run('start').untilPrinted(READY)
  expect(await countArticles()).toBe(5)
  const aside = readdirSync(product.folder).filter(name => name.startsWith('postgres.incomplete-'))
  expect(aside).toHaveLength(1)
})

test('stops in the middle of a start when it is asked to', async () => {
  const run = product.run('start')
  await run.untilPrinted('✓ Database  ')
  run.signal('SIGINT')
  const { code, printed } = await run.ended
  expect(code).toBe(0)
  expect(printed).not.toContain(READY)
  expect(findRunning(cluster())).toBeNull()
})
