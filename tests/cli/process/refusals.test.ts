import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createProduct, READY, type Product } from '../../support/product'

let product: Product
beforeEach(async () => {
  product = await createProduct()
})
afterEach(() => product.remove())

/** A refusal names what is wrong and what to do, and no line of our code. */
async function refusalOf(env: Record<string, string>, command = 'start', args: string[] = []) {
  const { code, printed } = await product.run(command, { env, args }).ended
  expect(printed).not.toMatch(/^\s+at /m)
  expect(printed).not.toContain(READY)
  return { code, printed }
}

test('a busy port', async () => {
  const other = await listen(createServer())
  const { port } = other.address() as AddressInfo
  const { code, printed } = await refusalOf({ PORT: String(port) })
  other.close()
  expect(code).toBe(3)
  expect(printed).toContain(`Port ${port} is in use by another program.`)
  expect(printed).toContain('PORT=')
})

test('a port that is none', async () => {
  const { code, printed } = await refusalOf({ PORT: 'three thousand' })
  expect(code).toBe(2)
  expect(printed).toContain('PORT is "three thousand"')
})

test('an address that this machine does not have', async () => {
  const { code, printed } = await refusalOf({ HOST: '203.0.113.7' })
  expect(code).toBe(2)
  expect(printed).toContain('cannot listen on 203.0.113.7')
})

test('a second start in the same folder', async () => {
  const first = product.run('start')
  await first.untilPrinted(READY)
  const { code, printed } = await refusalOf({ PORT: '0' })
  expect(code).toBe(4)
  expect(printed).toContain(`already running in this folder, at ${product.url}`)
  expect(printed).toContain(`kill ${first.pid}`)
  expect((await fetch(product.url)).status).toBe(200)

  const reset = await refusalOf({}, 'reset', ['--yes'])
  expect(reset.code).toBe(4)
})

test('a start while another command is at work on the database', async () => {
  const other = product.run('start')
  await other.untilPrinted(READY)
  // As a command that makes no claim on the folder, such as reanalyse.
  rmSync(path.join(product.folder, 'running.json'))
  const { code, printed } = await refusalOf({ PORT: '0' })
  expect(code).toBe(4)
  expect(printed).toContain(`Another command of Variorum (process ${other.pid}) uses this database`)
  expect((await fetch(product.url)).status).toBe(200)
})

test('the data of another PostgreSQL', async () => {
  const first = product.run('start')
  await first.untilPrinted('✓ Database  ')
  first.signal('SIGTERM')
  await first.ended
  writeFileSync(path.join(product.folder, 'postgres', 'data', 'PG_VERSION'), '17\n')
  const { code, printed } = await refusalOf({})
  expect(code).toBe(6)
  expect(printed).toContain('PostgreSQL 17')
  expect(printed).toContain('PostgreSQL 18')
})

test.each([
  ['where nothing listens', 'postgresql://reader:tell-nobody@127.0.0.1:1/news', 'nothing listens there'],
  ['on a host that does not exist', 'postgresql://reader:tell-nobody@no-such-host.invalid/news', 'host'],
  ['that is no address', 'tell-nobody', 'not the address of a PostgreSQL database'],
])('a DATABASE_URL %s', async (_, url, words) => {
  const { code, printed } = await refusalOf({ DATABASE_URL: url })
  expect(code).toBe(7)
  expect(printed).toContain(words)
  expect(printed).not.toContain('tell-nobody')
})

test('a server behind DATABASE_URL that is no PostgreSQL', async () => {
  const other = await listen(createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')))
  const { port } = other.address() as AddressInfo
  const { code, printed } = await refusalOf({ DATABASE_URL: `postgresql://reader@127.0.0.1:${port}/news` })
  other.close()
  expect(code).toBe(7)
  expect(printed).toContain('cannot be used')
})

test('a command that does not exist', async () => {
  const { code, printed } = await refusalOf({}, 'sing')
  expect(code).toBe(2)
  expect(printed).toContain('There is no command "sing"')
})

test('a reset that nobody agreed to', async () => {
  const { code, printed } = await refusalOf({}, 'reset')
  expect(code).toBe(0)
  expect(printed).toContain('Nothing was removed.')
})

/** Only root may mount, and in many containers not even root. */
function mountSmallDisk(at: string, size: string): boolean {
  try {
    mkdirSync(at, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a disk that is full before the database is made', async context => {
  const disk = path.join(product.folder, 'small')
  if (!mountSmallDisk(disk, '12m')) return context.skip('a small disk cannot be mounted here')
  try {
    const { code, printed } = await refusalOf({ VARIORUM_HOME: disk })
    expect(code).toBe(5)
    expect(printed).toContain('no room left on the disk')
  } finally {
    execFileSync('umount', [disk])
  }
})

test('a disk that filled up between two starts', async context => {
  const disk = path.join(product.folder, 'small')
  if (!mountSmallDisk(disk, '400m')) return context.skip('a small disk cannot be mounted here')
  try {
    const first = product.run('start', { env: { VARIORUM_HOME: disk } })
    await first.untilPrinted('✓ Database  ')
    first.signal('SIGTERM')
    await first.ended
    expect(() => writeFileSync(path.join(disk, 'filler'), Buffer.alloc(400_000_000))).toThrow('ENOSPC')
    const { code, printed } = await refusalOf({ VARIORUM_HOME: disk })
    expect(code).toBe(5)
    expect(printed).toContain('no room left on the disk')
  } finally {
    execFileSync('umount', [disk])
  }
})

async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
