import type { Token } from './tokens'

/** Longest dateline, in tokens: “SAN JOSE, Calif., Oct. 3 (UPI) —”. */
const DATELINE = 14

const DASH = /^[-—–]+$/

/** Behind “LONDON (Newswire) -”; `first`, where the sentence begins, when it opens with no dateline. */
export function behindDateline(tokens: readonly Token[], first: number): number {
  const opener = tokens[first] as Token
  if (!opener.capital) return first
  const capitals = opener.text === opener.text.toUpperCase()
  for (let k = first + 1; k < first + DATELINE && k + 1 < tokens.length; k++) {
    const token = tokens[k] as Token
    if (token.sentence !== opener.sentence) return first
    // “New York (AFP) –”: the agency tells it where the place is in small letters.
    const told = capitals || tokens[k - 1]?.text === ')'
    if (DASH.test(token.text)) return told && tokens[k + 1]?.sentence === opener.sentence ? k + 1 : first
  }
  return first
}

/** Whether the token is the dash that closes the dateline of its sentence. */
export function endsDateline(tokens: readonly Token[], k: number): boolean {
  const dash = tokens[k] as Token
  if (!DASH.test(dash.text)) return false
  let first = k
  while (first > 0 && k - first < DATELINE && (tokens[first - 1] as Token).sentence === dash.sentence) first--
  return behindDateline(tokens, first) === k + 1
}
