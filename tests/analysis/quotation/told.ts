import { findQuotations } from '@/lib/analysis/quotation/find-quotations'

/** An article's marked quotations as lines a reader can check: `Name (as written): “words”`; nobody is `—`. */
export function told(text: string): string[] {
  return findQuotations(text)
    .filter(q => q.kind !== 'indirect')
    .map(q => `${speakerText(q.speaker)}: ${text.slice(q.start, q.end)}`)
}

/** The reported clauses without marks of their own: `Name (as written) said: clause`. */
export function reported(text: string): string[] {
  return findQuotations(text)
    .filter(q => q.kind === 'indirect')
    .map(q => `${speakerText(q.speaker)} ${q.cue?.text ?? '—'}: ${text.slice(q.start, q.end)}`)
}

function speakerText(speaker: { name: string; text: string } | null): string {
  if (!speaker) return '—'
  return speaker.name === speaker.text ? speaker.name : `${speaker.name} (${speaker.text})`
}
