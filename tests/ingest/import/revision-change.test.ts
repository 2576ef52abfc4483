import { expect, test } from 'vitest'
import { revisionChange } from '@/lib/ingest/import/revision-change'

const BODY = 'The bridge will close in May, the mayor said.'

/** Lines of a text; those that begin with "| " are furniture. */
function revision(...lines: string[]) {
  let text = ''
  const body: { start: number; end: number }[] = []
  for (const line of lines) {
    const words = line.replace(/^\| /, '')
    if (words === line) body.push({ start: text.length, end: text.length + words.length })
    text += `${words}\n`
  }
  return { text, sha256: text, headline: null, body }
}

test.each([
  ['none', revision(BODY), revision(BODY)],
  ['furniture', revision('| Share', BODY), revision('| Share 12', BODY)],
  ['typography', revision('“Yes,” he said.', BODY), revision('"Yes", he said.', BODY)],
  ['date-line', revision('Updated May 5, 2026, 10:31', BODY), revision('Updated May 6, 2026, 9:02', BODY)],
  ['date-line', revision(BODY), revision(BODY, 'Last changed on 6 May 2026')],
  ['wording', revision(BODY), revision(BODY.replace('May', 'June'))],
  ['wording', revision(BODY), revision(BODY, 'It is old.')],
])('%s: a change is told by how much it matters', (change, left, right) => {
  expect(revisionChange(left, right, 'en')).toBe(change)
  expect(revisionChange(right, left, 'en')).toBe(change)
})
