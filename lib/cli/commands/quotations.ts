import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import { textRecord } from '@/lib/schema/cli'
import type { AnalysisOptions } from './clean'
import { streamJsonLines } from './json-lines'
import { readTexts } from './read-text'
import { paint, terminalOf, wrap, type Terminal } from './terminal'

const INDENT = '  '

/** `variorum quotations`: each quotation with its cue and who said it. */
export async function runQuotations(files: string[], options: AnalysisOptions): Promise<void> {
  if (options.jsonl)
    return streamJsonLines(files, textRecord, record => ({
      quotations: findQuotations(record.text).map(recordOf),
    }))
  const terminal = terminalOf(process.stdout, process.env)
  for (const { name, text } of await readTexts(files)) {
    const quotations = findQuotations(text)
    const lines = [paint(name, 'faint', terminal), '']
    if (quotations.length === 0) lines.push('No quotations found.', '')
    for (const quotation of quotations) lines.push(...linesOf(text, quotation, terminal), '')
    console.log(lines.join('\n'))
  }
}

function recordOf({ start, end, kind, cue, speaker, certainty, confidence }: Quotation): object {
  return {
    start,
    end,
    kind,
    cue: cue && { start: cue.start, end: cue.end, text: cue.text },
    speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text, name: speaker.name },
    certainty,
    confidence: Math.round(confidence * 1e3) / 1e3,
  }
}

function linesOf(text: string, quotation: Quotation, terminal: Terminal): string[] {
  const { speaker, cue, certainty } = quotation
  const who = speaker ? paint(speaker.name, 'strong', terminal) : 'Not attributed'
  const written = speaker && speaker.text !== speaker.name ? ` (“${speaker.text}”)` : ''
  const doubt = certainty === 'uncertain' ? ', not certain' : ''
  const how = [quotation.kind, cue ? `“${cue.text}”` : null].filter(part => part !== null).join(', ')
  const content = [{ text: text.slice(quotation.start, quotation.end), style: 'plain' as const }]
  return [
    `${who}${written}${paint(` · ${how}${doubt}`, 'faint', terminal)}`,
    ...wrap(content, terminal.columns - INDENT.length, terminal).map(cell => INDENT + cell.text),
  ]
}
