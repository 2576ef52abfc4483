import type { Token } from '../tokens'
import type { ArticleTable } from './model'
import { group, nounGroupAt, type NounGroup } from './noun-groups'
import { type Attributed, sentenceStart, sourceAt, type TableReading } from './reading'
import { subjectBefore, subjectBehind, verbGroupAt, type VerbGroup } from './verb-groups'

/** How far behind a quotation its verb may stand, in tokens: marks and dashes come between. */
const BEHIND = 3
/** How far before, within the sentence. */
const BEFORE = 40

/** Who says the marked stretch at token `t`, by the verb or words beside it: behind it, before it, or before a colon; null where nothing tells. */
export function attributionBeside(reading: TableReading, t: number): Attributed | null {
  return behind(reading, t) ?? before(reading, t) ?? behindColon(reading, t)
}

function behind(reading: TableReading, t: number): Attributed | null {
  const { tokens, table } = reading
  const quote = tokens[t] as Token
  for (let k = t + 1; k <= t + BEHIND && k < tokens.length; k++) {
    const token = tokens[k] as Token
    if (token.paragraph !== quote.paragraph || token.kind === 'quote' || token.text === '.') return null
    if (token.kind === 'point') continue
    if (token.capital && token.sentence !== quote.sentence) return null
    const source = sourceAt(reading, k)
    if (source) return source
    const verb = verbGroupAt(tokens, k, table)
    if (verb && !verb.naming) {
      if (verb.pronoun)
        return {
          subject: group(verb.first, verb.first + 1, 'pronoun'),
          cueFirst: verb.verb,
          cueLast: verb.last,
        }
      const subject = subjectBehind(tokens, verb, table)
      return subject || table.dropsSubject ? { subject, cueFirst: verb.verb, cueLast: verb.last } : null
    }
    // “…”, Gil disse.
    const speaker = nounGroupAt(tokens, k, table)
    const later = speaker && verbGroupAt(tokens, speaker.last, table)
    return speaker && later && !later.naming
      ? { subject: speaker, cueFirst: later.verb, cueLast: later.last }
      : null
  }
  return null
}

function before(reading: TableReading, t: number): Attributed | null {
  const { tokens, table } = reading
  const start = sentenceStart(tokens, t)
  const floor = Math.max(start, t - BEFORE)
  for (let k = t - 1; k >= floor; k--) {
    const token = tokens[k] as Token
    // Another quotation before belongs to a verb of its own; a fragment of the same report does not part them.
    if (token.kind === 'quote') continue
    const verb = verbGroupAt(tokens, k, table)
    if (verb && verb.first === k && verb.last <= t) {
      const subject = subjectOf(tokens, verb, start, table)
      if (!subject && !table.dropsSubject) continue
      return { subject, cueFirst: verb.verb, cueLast: verb.last }
    }
    const source = sourceAt(reading, k)
    if (source) return source
  }
  // Ríos: “…”
  if (tokens[t - 1]?.text === ':' || tokens[t - 1]?.text === ',') {
    const speaker = nounGroupAt(tokens, start, table)
    // “Kern bleibt dabei: „…“” too.
    if (tokens[t - 1]?.text === ':' && speaker && speaker.last <= t - 1)
      return { subject: speaker, cueFirst: t - 1, cueLast: t }
  }
  return null
}

/** Before the verb, or in a language that may put it second, behind it: “Den Angehörigen versprach Vogt: „…“”. */
function subjectOf(
  tokens: readonly Token[],
  verb: VerbGroup,
  start: number,
  table: ArticleTable,
): NounGroup | null {
  const subject = subjectBefore(tokens, verb, start, table)
  return subject ?? (table.capitalNouns ? subjectBehind(tokens, verb, table) : null)
}

/** The sentence or paragraph before ends with a colon: its verb introduces the quotation. */
function behindColon(reading: TableReading, t: number): Attributed | null {
  const { tokens, table } = reading
  const colon = tokens[t - 1]
  const here = tokens[t] as Token
  if (colon?.text !== ':' || here.paragraph - colon.paragraph > 1) return null
  const start = sentenceStart(tokens, t - 1)
  for (let k = t - 2; k >= Math.max(start, t - BEFORE); k--) {
    const verb = verbGroupAt(tokens, k, table)
    const subject = verb && subjectOf(tokens, verb, start, table)
    if (verb && subject) return { subject, cueFirst: verb.verb, cueLast: verb.last }
  }
  return null
}
