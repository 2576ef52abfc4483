/** Scripts whose sentences we find: they end in one of the marks that `segment` knows. */
const SEGMENTED =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\p{Script=Cherokee}\p{Script=Thaana}]/gu
const LETTER = /\p{L}/gu
/** Enough to tell the script of a text. */
const SAMPLE = 20_000

/** Whether most letters of a text are of a script whose sentences can be found. False for a text without letters. */
export function canBeSegmented(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(LETTER)?.length ?? 0
  // Common letters (modifier letters, ªº) are of no script; they never are the most.
  return letters > 0 && (sample.match(SEGMENTED)?.length ?? 0) * 2 >= letters
}

export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text)
}
