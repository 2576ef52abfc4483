import { BODY_NAME_WORDS, GROUP_NAMES, isAdjectiveOfPeople, isPersonNoun, TITLES } from './titles'
import type { Token } from './tokens'

const OFFICE_WORDS =
  /^(?:prime|foreign|finance|defen[cs]e|interior|health|home|energy|education|justice|vice|general|attorney|executive|police|press|of|first)$/

/** Whether a run of capitals is an office without a bearer: “Prime Minister”, “Qatari Foreign Minister”, “U.S. President”. */
export function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  const head = (tokens[last - 1] as Token).lower
  if (last - first < 2 || !isPersonNoun(head) || !TITLES.has(head)) return false
  for (let k = first; k < last - 1; k++) {
    const { lower, kind } = tokens[k] as Token
    const plain =
      kind !== 'word' ||
      TITLES.has(lower) ||
      isPersonNoun(lower) ||
      isAdjectiveOfPeople(lower) ||
      GROUP_NAMES.has(lower) ||
      BODY_NAME_WORDS.has(lower) ||
      OFFICE_WORDS.test(lower)
    if (!plain) return false
  }
  return true
}
