import { clean } from '@/lib/analysis/text/clean'
import { textRecord } from '@/lib/schema/cli'
import { streamJsonLines } from './json-lines'
import { readTexts } from './read-text'
import { paint, shorten, terminalOf, wrap } from './terminal'

export interface AnalysisOptions {
  jsonl?: boolean
}

/** `variorum clean`: headline, body and what was set aside as page furniture. */
export async function runClean(files: string[], options: AnalysisOptions): Promise<void> {
  if (options.jsonl) return streamJsonLines(files, textRecord, record => clean(record.text))
  const terminal = terminalOf(process.stdout, process.env)
  for (const { name, text } of await readTexts(files)) {
    const { headline, credit, furniture, body } = clean(text)
    const lines = [paint(name, 'faint', terminal), '']
    if (headline) lines.push(paint(text.slice(headline.start, headline.end), 'strong', terminal), '')
    for (const paragraph of body) {
      const words = [{ text: text.slice(paragraph.start, paragraph.end), style: 'plain' as const }]
      lines.push(...wrap(words, terminal.columns, terminal).map(cell => cell.text), '')
    }
    if (credit) lines.push(`Credits ${credit.name}.`, '')
    lines.push(paint(furniture.length === 0 ? 'Nothing set aside.' : 'Set aside:', 'faint', terminal))
    for (const part of furniture) {
      const content = shorten(text.slice(part.start, part.end), terminal.columns - 18)
      lines.push(paint(`  ${part.kind.padEnd(14)}${content}`, 'faint', terminal))
    }
    console.log(lines.join('\n') + '\n')
  }
}
