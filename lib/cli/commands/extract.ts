import { extractPage } from '@/lib/ingest/extract/extract-page'
import { pageRecord } from '@/lib/schema/cli'
import type { AnalysisOptions } from './clean'
import { streamJsonLines } from './json-lines'
import { readTexts } from './read-text'
import { paint, terminalOf, wrap } from './terminal'

/** `variorum extract`: the article of an HTML page, with what the page says about it. */
export async function runExtract(files: string[], options: AnalysisOptions): Promise<void> {
  if (options.jsonl)
    return streamJsonLines(files, pageRecord, record => extractPage(record.html, record.url ?? null))
  const terminal = terminalOf(process.stdout, process.env)
  for (const { name, text: html } of await readTexts(files)) {
    const page = extractPage(html, null)
    const known = [page.outlet, page.byline, page.publishedAt, page.language, page.canonicalUrl].filter(
      value => value !== null,
    )
    const lines = [
      paint(name, 'faint', terminal),
      '',
      paint(page.headline ?? 'No headline given', 'strong', terminal),
    ]
    lines.push(paint(known.join(' · '), 'faint', terminal), '')
    for (const paragraph of page.text.split('\n\n'))
      lines.push(
        ...wrap([{ text: paragraph, style: 'plain' }], terminal.columns, terminal).map(cell => cell.text),
        '',
      )
    console.log(lines.join('\n'))
  }
}
