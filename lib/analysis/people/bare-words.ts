const DOUBLE_MARKS = '"“”„‟«»‹›'
const SINGLE_MARKS = "'‘’‚‛"
const STOPS = '.,'
const SPACE = /\s/u

/**
 * The words of a quotation between its marks, without the comma or full stop that the sentence around them wants. A single
 * mark goes only as one of a pair: "’Tis late" keeps its apostrophe. Empty when nothing but marks is there.
 */
export function bareWords(text: string): string {
  let start = 0
  let end = text.length
  const skip = (marks: string) => {
    while (start < end && isOneOf(marks, text, start)) start++
    while (end > start && isOneOf(marks, text, end - 1)) end--
  }
  skip(DOUBLE_MARKS)
  if (
    end - start > 1 &&
    SINGLE_MARKS.includes(text.charAt(start)) &&
    SINGLE_MARKS.includes(text.charAt(end - 1))
  ) {
    start++
    end--
  }
  skip(DOUBLE_MARKS)
  // ““Closed.” she said” and “Closed”, with the stop inside or outside the mark.
  while (end > start && isOneOf(DOUBLE_MARKS + STOPS, text, end - 1)) end--
  return text.slice(start, end)
}

const isOneOf = (marks: string, text: string, at: number): boolean =>
  marks.includes(text.charAt(at)) || SPACE.test(text.charAt(at))
