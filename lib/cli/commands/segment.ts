import { segment } from '@/lib/analysis/text/segment'
import { textRecord } from '@/lib/schema/cli'
import type { AnalysisOptions } from './clean'
import { streamJsonLines } from './json-lines'
import { readTexts } from './read-text'
import { paint, terminalOf, wrap } from './terminal'

const NUMBER_WIDTH = 5

/** `variorum segment`: the sentences, numbered, a blank line between paragraphs. */
export async function runSegment(files: string[], options: AnalysisOptions): Promise<void> {
  if (options.jsonl) return streamJsonLines(files, textRecord, record => ({ segments: segment(record.text) }))
  const terminal = terminalOf(process.stdout, process.env)
  for (const { name, text } of await readTexts(files)) {
    const lines = [paint(name, 'faint', terminal)]
    let paragraph = -1
    segment(text).forEach((sentence, index) => {
      if (sentence.paragraph !== paragraph) lines.push('')
      paragraph = sentence.paragraph
      const words = [{ text: text.slice(sentence.start, sentence.end), style: 'plain' as const }]
      wrap(words, terminal.columns - NUMBER_WIDTH, terminal).forEach((cell, row) => {
        const number = row === 0 ? String(index + 1).padStart(NUMBER_WIDTH - 2) : ' '.repeat(NUMBER_WIDTH - 2)
        lines.push(`${paint(number, 'faint', terminal)}  ${cell.text}`)
      })
    })
    console.log(lines.join('\n') + '\n')
  }
}
