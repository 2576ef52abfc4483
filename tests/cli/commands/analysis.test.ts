import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'))
/** Every case starts a process of its own, on a machine that may be busy. */
const PATIENCE = 60_000

interface Outcome {
  out: string
  errors: string
  status: number
}

function variorum(
  args: string[],
  input: string | null = null,
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/variorum.ts', ...args],
      { cwd: root, env: { ...process.env, COLUMNS: '100', ...env }, maxBuffer: 1 << 26 },
      (error, out, errors) => resolve({ out, errors, status: error ? Number(error.code ?? 1) : 0 }),
    )
    child.stdin?.end(input ?? '')
  })
}

const jsonLines = (...records: unknown[]) => records.map(record => JSON.stringify(record)).join('\n') + '\n'
const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const LEFT =
  'The council of Port Amber voted on Monday to close the old bridge for two years. Shops fear for their trade.'
const RIGHT =
  'Nobody asked the ferrymen. Port Amber’s council voted on Monday to close the old bridge for three years.'

describe('variorum --jsonl', () => {
  it(
    'answers record by record, in order, and does the others when one is bad',
    { timeout: PATIENCE },
    async () => {
      const input =
        jsonLines({ id: 'a', text: 'It rained. It poured.', other: true }) +
        '\n{"id":"b","text":\n' +
        jsonLines({ id: 'c' }, { id: 7, text: 'Dry.' })
      const { out, status } = await variorum(['segment', '--jsonl'], input)
      expect(parsed(out)).toEqual([
        {
          id: 'a',
          segments: [
            { start: 0, end: 10, paragraph: 0 },
            { start: 11, end: 21, paragraph: 0 },
          ],
        },
        { id: null, error: { code: 'invalid-json', message: expect.stringContaining('line 3') } },
        { id: 'c', error: { code: 'invalid-record', message: expect.stringContaining('text') } },
        { id: 7, segments: [{ start: 0, end: 4, paragraph: 0 }] },
      ])
      expect(status).toBe(1)
    },
  )

  it('cleans, with status 0 when all went well', { timeout: PATIENCE }, async () => {
    const end = LEFT.length + 2
    const text = `${LEFT}\n\nLeave a Reply\nPost a comment`
    const { out, status } = await variorum(['clean', '--jsonl'], jsonLines({ id: 1, text }))
    expect(parsed(out)).toEqual([
      {
        id: 1,
        headline: null,
        credit: null,
        furniture: [
          { start: end, end: end + 'Leave a Reply'.length, kind: 'comments' },
          { start: end + 'Leave a Reply\n'.length, end: text.length, kind: 'comments' },
        ],
        body: [{ start: 0, end: LEFT.length }],
      },
    ])
    expect(status).toBe(0)
  })

  it('collates texts by offsets and sentences by their numbers', { timeout: PATIENCE }, async () => {
    const sentences = (text: string) => text.split(/(?<=\.) /)
    const input = jsonLines(
      { id: 't', left: { text: LEFT }, right: { text: RIGHT } },
      { id: 's', left: { sentences: sentences(LEFT) }, right: { sentences: sentences(RIGHT) } },
    )
    const [texts, numbers] = parsed((await variorum(['collate', '--jsonl'], input)).out)
    expect(texts?.links).toMatchObject([
      { left: { start: 0, end: 80 }, right: { start: 27, end: RIGHT.length } },
    ])
    expect(numbers?.links).toMatchObject([{ left: 0, right: 1, transposed: false }])
  })

  it(
    'writes while it reads: the first answer comes before the input ends',
    { timeout: PATIENCE },
    async () => {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', 'lib/cli/variorum.ts', 'segment', '--jsonl'],
        { cwd: root },
      )
      child.stdin.write(jsonLines({ id: 'first', text: 'One.' }))
      const answer = await new Promise<string>(resolve =>
        child.stdout.once('data', data => resolve(String(data))),
      )
      expect(answer).toContain('"first"')
      child.stdin.end()
      await new Promise(resolve => child.once('close', resolve))
    },
  )
})

describe('variorum for people', () => {
  it(
    'prints the passages of two files side by side, differing words in brackets',
    { timeout: PATIENCE },
    async () => {
      const { out, status } = await variorum(['collate', file('a.txt', LEFT), file('b.txt', RIGHT)])
      expect(status).toBe(0)
      expect(out).toMatch(/a\.txt\s+b\.txt/)
      expect(out).toMatch(/\[two\][^]*\[three\]|\[three\][^]*\[two\]/)
      expect(out).toContain('only left')
      expect(out).toContain('only right')
      expect(out).toContain('Figures disagree: a.txt “two years”, b.txt “three years”')
      expect(out).toMatch(/where both tell a thing, \d+\s% of the words are the same \(\d+\s% of all words\)/)
      expect(out).not.toContain('\u001B')
    },
  )

  it('uses colour when asked for and not when refused', { timeout: PATIENCE }, async () => {
    const files = [file('a.txt', LEFT), file('b.txt', RIGHT)]
    expect((await variorum(['collate', ...files], null, { FORCE_COLOR: '1', NO_COLOR: '' })).out).toContain(
      '\u001B[34;4m',
    )
    expect(
      (await variorum(['collate', ...files], null, { FORCE_COLOR: '1', NO_COLOR: '1' })).out,
    ).not.toContain('\u001B')
  })

  it('shows what clean sets aside, and reads standard input', { timeout: PATIENCE }, async () => {
    const { out } = await variorum(['clean'], `${LEFT}\n\nLeave a Reply\nPost a comment\n`)
    expect(out.replace(/\s+/g, ' ')).toContain(LEFT)
    expect(out).toMatch(/Set aside:\n\s+comments\s+Leave a Reply/)
  })

  it('numbers the sentences', { timeout: PATIENCE }, async () => {
    const { out } = await variorum(['segment', file('a.txt', LEFT)])
    expect(out).toMatch(/1 {2}The council[^]*2 {2}Shops fear/)
  })

  it('names the file that is not there, without a stack trace', { timeout: PATIENCE }, async () => {
    const { errors, status } = await variorum(['segment', join(folder, 'missing.txt')])
    expect(errors).toMatch(/missing\.txt cannot be read: there is no such file/)
    expect(errors).not.toMatch(/\n\s+at /)
    expect(status).toBe(2)
  })

  it('says how to call collate when a file is missing', { timeout: PATIENCE }, async () => {
    const { errors, status } = await variorum(['collate', file('a.txt', LEFT)])
    expect(errors).toContain('variorum collate a.txt b.txt')
    expect(status).toBe(2)
  })
})
