import { detectLanguage } from '@/lib/analysis/text/language'
import type { Segment } from '@/lib/analysis/text/model'
import { segment } from '@/lib/analysis/text/segment'
import type { Witness } from '@/lib/analysis/collation/model'
import type { WitnessRecord } from '@/lib/schema/cli'

/** A record's side as a witness. Given sentences are taken as they are: joined by line ends, each a segment and paragraph. */
export function witnessOf(record: WitnessRecord): Witness {
  if ('text' in record) return textWitness(record.text)
  const segments: Segment[] = []
  let text = ''
  record.sentences.forEach((sentence, paragraph) => {
    if (paragraph > 0) text += '\n'
    segments.push({ start: text.length, end: text.length + sentence.length, paragraph })
    text += sentence
  })
  return { text, segments, language: detectLanguage(text) }
}

/** A text cleaned and segmented. */
export function textWitness(text: string): Witness {
  return { text, segments: segment(text), language: detectLanguage(text) }
}
