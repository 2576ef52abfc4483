import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'variorum-html-'))

function variorum(...args: string[]): Promise<{ out: string; errors: string; status: number }> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'lib/cli/variorum.ts', ...args],
      { cwd: root, maxBuffer: 1 << 26 },
      (error, out, errors) => resolve({ out, errors, status: error ? Number(error.code ?? 1) : 0 }),
    )
  })
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const left = file(
  'post.txt',
  'The council voted on Monday to close the old bridge for two years. <script>alert(1)</script> was painted on it.\n\n' +
    '“We waited too long,” said Mayor Ines Calder. See http://post.example/bridge for more.',
)
const right = file(
  'courier.txt',
  'Nobody asked the ferrymen. The council voted on Monday to shut the old bridge for three years.',
)

describe('variorum collate --html', () => {
  let page = ''
  beforeAll(async () => {
    const { out, errors, status } = await variorum('collate', left, right, '--html')
    expect(status, errors).toBe(0)
    page = out
  }, 60_000)

  it('has the words of both, those that differ marked on their side, and who is quoted', () => {
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('<title>post.txt and courier.txt compared</title>')
    const text = page.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]*>/g, '')
    for (const words of [
      'close the old bridge',
      'shut the old bridge',
      'Nobody asked the ferrymen.',
      'Ines Calder',
    ])
      expect(text).toContain(words)
    expect(page).toMatch(/<mark[^>]*>two<\/mark>|<mark[^>]*>close<\/mark>/)
    expect(page).toMatch(/<p class="side right b"[^]*?<mark[^>]*>(shut|three)<\/mark>/)
  })

  it('fetches nothing, runs nothing, and leads nowhere but to its own passages', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed)\b/i)
    expect(page).toContain('&lt;script&gt;')
    const addresses = [...page.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/g)].map(
      ([, address]) => address,
    )
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter(address => !address?.startsWith('#'))).toEqual([])
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
    expect(style).not.toContain('@import')
    expect([...style.matchAll(/url\(\s*['"]?(?!data:)/g)]).toEqual([])
    expect(page).toContain('default-src &#x27;none&#x27;')
  })

  it('defines every property of its faces: one that is missing would undo the rules that name it', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
    const named = new Set([...style.matchAll(/var\((--font-[a-z-]+)\)/g)].map(([, name]) => name ?? ''))
    expect(named.size).toBeGreaterThan(0)
    for (const name of named) expect(style).toContain(`${name}:'`)
  })

  it('is refused together with --jsonl, and with one file', { timeout: 60_000 }, async () => {
    const [both, one] = await Promise.all([
      variorum('collate', left, right, '--html', '--jsonl'),
      variorum('collate', left, '--html'),
    ])
    expect([both.status, one.status]).toEqual([2, 2])
    expect(both.errors).toContain('choose one')
    expect(one.errors).toContain('compares two files')
  })
})
