import { clean } from './clean'
import { detectLanguage, languageTable } from './language'
import type { CleanedText, LanguageTag, Segment, Span } from './model'
import { sentenceEnds } from './sentences/sentence-ends'

/**
 * The sentences of an article, in order, never overlapping, without white space at their ends; together they hold every
 * visible character of headline and body. The headline is one segment and a paragraph of its own; a sentence never spans
 * paragraphs; closing marks belong to the sentence they close. Offsets are UTF-16 units into `text`.
 */
export function segment(text: string, cleaned: CleanedText = clean(text), language?: LanguageTag): Segment[] {
  const table = languageTable(language ?? detectLanguage(text, cleaned.body))
  const segments: Segment[] = []
  const paragraphs = [...cleaned.body]
  if (cleaned.headline) paragraphs.push(cleaned.headline)
  paragraphs.sort((a, b) => a.start - b.start)
  let number = 0
  for (const paragraph of paragraphs) {
    const words = text.slice(paragraph.start, paragraph.end)
    const ends = paragraph === cleaned.headline ? [words.length] : sentenceEnds(words, table)
    let start = paragraph.start
    let any = false
    for (const sentenceEnd of ends) {
      const end = paragraph.start + sentenceEnd
      const span = trim(text, { start, end })
      if (span) {
        segments.push({ ...span, paragraph: number })
        any = true
      }
      start = end
    }
    if (any) number++
  }
  return segments
}

/** The span without white space at its ends, or null when nothing else is in it. */
function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return start < end ? { start, end } : null
}

const [BLANK, DELETE] = [0x20, 0x7f]

/** White space, with what is surely none told apart first. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit <= BLANK || unit >= DELETE) && /\s/u.test(text.charAt(at))
}
