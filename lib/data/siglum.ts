/**
 * The letter by which an apparatus calls an article: A for the first of its story (ordinal 0), then B, …, Z, AA, AB, ….
 */
export function siglum(ordinal: number): string {
  let letters = ''
  for (let rest = ordinal; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}
