import { foldWord } from '@/lib/analysis/text/normalise'

/** States and bodies that newsrooms write in more than one way. Only names that mean one thing everywhere. */
const ONE_BODY: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b|\busa\b/g, 'us'],
  [/\bamerican\b/g, 'us'],
  [/\bunited kingdom\b|^(?:great )?britain$/g, 'uk'],
  [/\bbritish\b/g, 'uk'],
  [/\bunited nations\b/g, 'un'],
  [/\beuropean union\b/g, 'eu'],
  [/\bunited arab emirates\b/g, 'uae'],
  [/^israeli? (?:defense|defence) forces$/g, 'idf'],
  [/\bdefence\b/g, 'defense'],
  [/\bcentre\b/g, 'center'],
  [/\borganisation\b/g, 'organization'],
]

/** A body's name is short; the rest of a longer one is a description. */
const MOST_UNITS = 200
const LEADING_ARTICLE = /^(?:the|a|an) /

/** What two names of one body have in common: "the U.S.", "US" and "United States" give "us". Folded, never empty for a name. */
export function groupKey(name: string): string {
  const words = name
    .slice(0, MOST_UNITS)
    .split(/\s+/u)
    .map(word => foldWord(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')))
    .map(word => word.replace(/'s$|\.$/u, '').replace(/[-.']/g, ''))
    .filter(word => word !== '')
  let key = words.join(' ').replace(LEADING_ARTICLE, '')
  for (const [pattern, one] of ONE_BODY) key = key.replace(pattern, one)
  return key
}

const BRACKETED = /\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu
/** A written-out name is looked for in this stretch before its bracketed short form. */
const LOOK_BACK = 90

/**
 * Short forms that a text explains itself: "the World Food Programme (WFP)" gives wfp → world food programme. Keys and
 * values are as `groupKey` gives them. The initials must fit, so that "the minister (SPD)" explains nothing.
 */
export function explainedShortForms(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(BRACKETED)) {
    const letters = (match[1] ?? '').toLowerCase()
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index)
    const words = (before.split(/[.;:,!?()\n]/u).at(-1) ?? '').trim().split(/\s+/u)
    const start = startOfInitials(words, letters)
    if (start !== null) found.set(groupKey(letters), groupKey(words.slice(start).join(' ')))
  }
  return found
}

/** Where the words that spell the letters begin, read from the end; small words ("of", "for") may stand between. */
function startOfInitials(words: readonly string[], letters: string): number | null {
  let left = letters.length
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    const initial = word.charAt(0)
    if (initial.toLowerCase() === letters[left - 1] && /\p{L}/u.test(initial)) {
      left--
      if (left === 0) return /\p{Lu}/u.test(initial) ? index : null
    } else if (!/^(?:of|for|and|the|on|in|to|de|des|du|la|der|und)$/u.test(word)) return null
  }
  return null
}
