import { fold } from '@/lib/analysis/text/normalise'

/** Whether what two articles call someone fits one person. `unknown` where one of them says nothing, or little is shared. */
export type RoleAgreement = 'agree' | 'differ' | 'unknown'

/** Words that any role may have, or that change from one article to the next without changing the role. */
const EMPTY: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lady a an the of for in at on with and s its his her their our senior former then top current new acting longtime veteran'.split(
    ' ',
  ),
)

/** Offices with more than one everyday name. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  premier: 'prime',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  congressman: 'representative',
  congresswoman: 'representative',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  american: 'us',
  advisor: 'adviser',
}

/** "Israel", "Israeli" and "Israel's" are one word of a role; so are "ministry" and "minister". */
const STEM_LETTERS = 5
/** Half of the shorter role's words in common is agreement: "prime minister" and "Israeli Prime Minister". */
const ENOUGH_SHARED = 0.5

/** The words of a role that tell it from others. What it belongs to ("the president's son", "adviser to …") is left out. */
export function roleWords(role: string): Set<string> {
  const own = fold(role).split(/\sto\s/u)[0] ?? ''
  const words = new Set<string>()
  for (const written of own.split(/[\s,;/-]+/u)) {
    if (/['’]s?$/u.test(written)) continue
    const word = written.replace(/[^\p{L}\p{N}]/gu, '')
    if (word === '' || EMPTY.has(word)) continue
    words.add((SAME_OFFICE[word] ?? word).slice(0, STEM_LETTERS))
  }
  return words
}

/** Compares all that two articles call someone. */
export function compareRoles(a: Iterable<string>, b: Iterable<string>): RoleAgreement {
  const [one, other] = [allWords(a), allWords(b)]
  if (one.size === 0 || other.size === 0) return 'unknown'
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  if (shared === 0) return 'differ'
  return shared / Math.min(one.size, other.size) >= ENOUGH_SHARED ? 'agree' : 'unknown'
}

function allWords(roles: Iterable<string>): Set<string> {
  const words = new Set<string>()
  for (const role of roles) for (const word of roleWords(role)) words.add(word)
  return words
}
