/** A line of robots.txt: paths that match the pattern are allowed or not. */
interface Rule {
  allow: boolean
  /** Escaped like the paths it is compared with. */
  pattern: string
}

/** The rules of a robots.txt file for one program. */
export type RobotsRules = readonly Rule[]

/** RFC 9309 asks for 500 kibibytes at least; what is behind is not read. */
const MOST_CHARACTERS = 512_000

/**
 * The rules of a robots.txt file that hold for a program, after RFC 9309: those of all groups that name its product token
 * (case aside), else those of the groups for `*`, else none. Lines that are nothing known are passed over.
 */
export function readRobots(text: string, productToken: string): RobotsRules {
  const token = productToken.toLowerCase()
  const own: Rule[] = []
  const everyones: Rule[] = []
  let named = false
  const group = { ours: false, everyones: false }
  let inRules = false
  for (const line of text.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/)) {
    const [field, value] = fieldOf(line)
    if (field === 'user-agent') {
      if (inRules) Object.assign(group, { ours: false, everyones: false })
      inRules = false
      // "Variorum/1.0" and "Variorum (news)" name Variorum.
      if (value === '*') group.everyones = true
      else if (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() === token) group.ours = named = true
    } else if (field === 'allow' || field === 'disallow') {
      inRules = true
      // An empty pattern matches nothing: "Disallow:" allows all.
      if (value === '') continue
      const rule = { allow: field === 'allow', pattern: escaped(value) }
      if (group.ours) own.push(rule)
      if (group.everyones) everyones.push(rule)
    }
  }
  return named ? own : everyones
}

/**
 * True when the rules let a path with its query be fetched: of the rules that match, the longest decides, and of two as long
 * the one that allows. `/robots.txt` itself may always be fetched.
 */
export function allows(rules: RobotsRules, path: string): boolean {
  const wanted = escaped(path)
  if (wanted === '/robots.txt') return true
  let longest = -1
  let allowed = true
  for (const { allow, pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow) || !matches(pattern, wanted))
      continue
    longest = pattern.length
    allowed = allow
  }
  return allowed
}

function fieldOf(line: string): [string, string] {
  const content = line.split('#', 1)[0] ?? ''
  const colon = content.indexOf(':')
  if (colon === -1) return ['', '']
  return [
    content
      .slice(0, colon)
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
    content.slice(colon + 1).trim(),
  ]
}

/**
 * `*` stands for anything, `$` at the end for the end; else a pattern matches what begins with it. Each part between stars is
 * taken where it stands first, which is right as only the last may be bound to the end: no going back, so no long search.
 */
function matches(pattern: string, path: string): boolean {
  const bound = pattern.endsWith('$')
  const parts = (bound ? pattern.slice(0, -1) : pattern).split('*')
  const [first = '', ...others] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  if (others.length === 0) return !bound || at === path.length
  const last = others.pop() ?? ''
  for (const part of others) {
    const found = path.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return bound ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) !== -1
}

/** Letters beyond ASCII as escapes, escapes of letters that need none as letters, so that both ways to write a path are one. */
function escaped(path: string): string {
  return path
    .replace(/\P{ASCII}/gu, letter => (/\p{Surrogate}/u.test(letter) ? '' : encodeURIComponent(letter)))
    .replace(/%[\da-f]{2}/gi, escape => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16))
      return /[\w.~-]/.test(character) ? character : escape.toUpperCase()
    })
}
