import type { Line } from './lines'

/** Words with which a page speaks to its reader. */
const READER = new Set(
  `you your yours we our us click here subscribe sign download join follow visit contact register login email newsletter
  voce seu sua clique nosso nossa assine tu su nuestro suscribete haz vous votre vos notre nos cliquez sie ihr ihre ihnen
  unser unsere uns hier klicken`.split(/\s+/),
)
/** "Ann Lee is a reporter …": the line that presents who wrote. */
const AUTHOR_LINE =
  /^(?:\p{Lu}[\p{L}.'’-]+\s){1,4}(?:is|was|covers|writes|joined|has|ist|war|est|es|e|é)\b.{0,160}(?:reporter|writer|editor|correspondent|author|columnist|journalist|founder|blogger|contributor|novelist|professor|fellow|covers|writes|redakteur|autor|journaliste|periodista|jornalista|giornalista)/iu
/** A line that the tables or its form name as furniture; weak labels count only by being many. */
export function isFurnitureLike(line: Line): boolean {
  return (
    (line.phrase !== null && line.phrase.how !== 'weak') || (line.shape !== null && line.shape !== 'other')
  )
}

/** A byline or a date line. */
export function isMeta(line: Line): boolean {
  const kind = line.phrase && line.phrase.how !== 'weak' ? line.phrase.kind : line.shape
  return kind === 'byline' || kind === 'date'
}

/** A caption, or the line that says whose picture it is. */
export function isCaption(line: Line | undefined): boolean {
  return (
    line !== undefined && line.words <= 30 && (line.shape === 'caption' || line.phrase?.kind === 'caption')
  )
}

/** 0 to about 1: how much of a line speaks to the reader. */
export function readerShare(line: Line): number {
  let found = 0
  for (const [word] of line.folded.matchAll(/\p{L}+/gu)) if (READER.has(word)) found++
  return found / Math.max(4, line.words)
}

/** The words of four letters and more that the prose of the run uses. */
export function vocabularyOf(lines: readonly Line[], run: { start: number; end: number }): Set<string> {
  const words = new Set<string>()
  for (const line of lines.slice(run.start, run.end))
    if (line.prose) for (const [word] of line.folded.matchAll(/\p{L}{4,}/gu)) words.add(word)
  return words
}

/** 0 to 1: how many of a short line's longer words are in the vocabulary; of a paragraph's nothing is asked. */
export function sharedWords(line: Line, vocabulary: ReadonlySet<string>): number {
  if (line.words > 40) return 0.5
  let all = 0
  let shared = 0
  for (const [word] of line.folded.matchAll(/\p{L}{4,}/gu)) {
    all++
    if (vocabulary.has(word)) shared++
  }
  return all === 0 ? 0 : shared / all
}

/** The line that presents who wrote the article. */
export function isAuthorLine(line: Line): boolean {
  return line.words <= 80 && AUTHOR_LINE.test(line.text.slice(0, 300))
}
