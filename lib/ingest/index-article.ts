import { profileOf } from '@/lib/analysis/story/profile'
import { detectLanguage } from '@/lib/analysis/text/language'
import type { CleanedText, Segment, Span } from '@/lib/analysis/text/model'
import type { ArticleIndex } from '@/lib/schema/ingest'
import { searchWords } from '@/lib/schema/search-words'

/** A passage that is found shows what it is about, and fits a list; UTF-16 units. */
const LONGEST_PASSAGE = 700
/** PostgreSQL's index of one text holds a megabyte; what comes later in a longer one is found by its passages. */
const MOST_WORDS = 300_000
/** Letters of a name that can be told from another one with a letter off. */
const LEAST_NAME = 4
const LONGEST_NAME = 40

/** What searching and matching with stories find an article by. Linear in the text. */
export function indexOf(text: string, cleaned: CleanedText, segments: readonly Segment[]): ArticleIndex {
  const language = detectLanguage(text)
  const profile = profileOf({
    id: '',
    witness: { text, segments, language },
    headline: cleaned.headline,
    day: null,
  })
  const passages = passagesOf(segments, cleaned.headline).map(({ start, end }) => ({
    start,
    end,
    words: searchWords(text.slice(start, end)),
  }))
  const headline = cleaned.headline
    ? searchWords(text.slice(cleaned.headline.start, cleaned.headline.end))
    : ''
  const names = [...profile.terms.values()].filter(term => term.name).map(term => searchWords(term.written))
  return {
    language,
    headline,
    words: [headline, ...passages.map(passage => passage.words)].join(' ').slice(0, MOST_WORDS),
    passages,
    names: [...new Set(names.flatMap(name => name.split(' ')))]
      .filter(name => name.length >= LEAST_NAME && name.length <= LONGEST_NAME)
      .sort(),
    terms: [...profile.terms.keys()],
  }
}

/** Paragraphs without the headline; a long one in runs of sentences, a long sentence in pieces. */
function passagesOf(segments: readonly Segment[], headline: Span | null): Span[] {
  const passages: (Span & { paragraph: number })[] = []
  for (const { start, end, paragraph } of segments) {
    if (headline !== null && start >= headline.start && end <= headline.end) continue
    const last = passages.at(-1)
    if (last !== undefined && last.paragraph === paragraph && end - last.start <= LONGEST_PASSAGE) {
      last.end = end
      continue
    }
    for (let from = start; from < end; from += LONGEST_PASSAGE)
      passages.push({ start: from, end: Math.min(end, from + LONGEST_PASSAGE), paragraph })
  }
  return passages
}
