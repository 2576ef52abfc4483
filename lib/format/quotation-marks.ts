/** Words of an article between marks of the page. */

/** The words in one pair of double marks, whether or not they came with some, without a comma before the closing one. */
export function inMarks(words: string): string {
  return `“${withinMarks(words).replace(/,$/u, '')}”`
}

/**
 * The words as they stand between double marks: a pair around the whole of them is taken off, one that has lost its
 * partner too, and marks inside become single.
 */
export function withinMarks(words: string): string {
  return singleMarks(unwrapped(curly(words.trim())))
}

/** Straight marks as opening and closing ones, by what stands before them; angle marks and German ones as English. */
function curly(words: string): string {
  const german = words.includes('„')
  return words
    .replace(/"/gu, (_, at: number) => (/^$|[\s([—–]/u.test(words.slice(0, at).slice(-1)) ? '“' : '”'))
    .replace(/“/gu, german ? '”' : '“')
    .replace(/[„«]/gu, '“')
    .replace(/»/gu, '”')
}

const singleMarks = (words: string): string => words.replace(/“/gu, '‘').replace(/”/gu, '’')

function unwrapped(words: string): string {
  const closing = partnerOfFirst(words)
  if (words.startsWith('“')) {
    if (closing === null) return words.slice(1)
    return closing === words.length - 1 ? words.slice(1, -1) : words
  }
  const opens = words.split('“').length
  const closes = words.split('”').length
  return words.endsWith('”') && closes > opens ? words.slice(0, -1) : words
}

/** Where the mark that opens the words is closed; null where it is not. */
function partnerOfFirst(words: string): number | null {
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '“') depth++
    if (words[at] === '”' && --depth === 0) return at
  }
  return null
}
