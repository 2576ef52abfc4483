import type { Token } from '../tokens'
import { nounGroupAt, withApposition } from './noun-groups'
import {
  type Attributed,
  LONGEST_SENTENCE,
  sentenceStart,
  sentenceStop,
  sourceAt,
  type TableReading,
  withoutPoints,
} from './reading'
import { subjectBefore, subjectBehind, verbGroupAt } from './verb-groups'

/** A clause without marks that someone is said to have said. Token indexes, end exclusive. */
export interface ReportedStretch extends Attributed {
  first: number
  last: number
}

/** Words that may stand between a verb and its “que”. */
const THAT_REACH = 10
/** A main clause behind “sagte, …” has more tokens than this, comma and full stop counted. */
const SHORTEST_CLAUSE = 4
/** Fewest tokens of a reported clause. */
const SHORTEST = 2
/** Tokens that may follow “…, disse Gil” in its sentence: a place or a day. */
const TAIL = 8

/** The reported clauses of an article, in order: “… afirmou que …”, “…, sagte Kern”, “selon Girard, …”. Near linear in the tokens. */
export function reportedStretches(reading: TableReading): ReportedStretch[] {
  const { tokens } = reading
  const found: ReportedStretch[] = []
  for (let start = 0; start < tokens.length;) {
    const stop = sentenceStop(tokens, start)
    if (stop - start <= LONGEST_SENTENCE) readSentence(reading, start, stop, found)
    start = stop
  }
  return found.filter(stretch => stretch.last - stretch.first >= SHORTEST && hasWords(tokens, stretch))
}

function readSentence(reading: TableReading, start: number, stop: number, found: ReportedStretch[]): void {
  const { tokens, table } = reading
  for (let k = start; k < stop; k++) {
    const source = sourceAt(reading, k)
    if (source?.subject) {
      const stretch = vouchedFor(reading, source, start, stop)
      if (stretch) found.push(stretch)
      k = Math.max(k, source.subject.last - 1)
      continue
    }
    if (table.sourcesBehind.has(tokens[k]?.lower ?? '')) {
      const subject = subjectBefore(
        tokens,
        { first: k, last: k + 1, verb: k, pronoun: null, naming: false },
        start,
        table,
      )
      if (subject && k + 1 < stop)
        found.push({
          subject,
          cueFirst: k,
          cueLast: k + 1,
          first: k + 1,
          last: withoutPoints(tokens, k + 1, stop),
        })
      continue
    }
    const verb = verbGroupAt(tokens, k, table)
    if (!verb || verb.naming || verb.pronoun || reportsNothing(tokens, verb.first)) continue
    const cue = { cueFirst: verb.verb, cueLast: verb.last }
    const first = contentBehind(reading, verb.last, stop)
    if (first >= 0) {
      const inverted = table.capitalNouns ? subjectBehind(tokens, verb, table) : null
      const subject =
        subjectBefore(tokens, verb, start, table) ?? (inverted && inverted.last <= first ? inverted : null)
      if (subject || table.dropsSubject)
        found.push({ ...cue, subject, first, last: withoutPoints(tokens, first, stop) })
      k = first - 1
      continue
    }
    // “A ponte ficará fechada, informou a prefeitura.”
    const comma = tokens[verb.first - 1]
    const inSentence = comma?.text === ',' && comma.sentence === (tokens[verb.first] as Token).sentence
    if (inSentence && !endsApposition(reading, start, verb.first - 1)) {
      const subject = subjectBehind(tokens, verb, table)
      if (subject && stop - subject.last <= TAIL && verb.first - 1 - start > SHORTEST)
        found.push({ ...cue, subject, first: start, last: verb.first - 1 })
    }
    k = verb.last - 1
  }
}

/** “não confirmou que”, “a reportagem que afirma que”: denied, or said of what stands before. */
const reportsNothing = (tokens: readonly Token[], k: number): boolean =>
  /^(?:não|no|ne|n’|n'|non|nicht|nunca)$/.test(tokens[k]?.lower ?? '') ||
  /^(?:não|no|ne|n’|n'|non|nicht|nunca|que|qui|che)$/.test(tokens[k - 1]?.lower ?? '')

/** “El alcalde, Pablo Ríos, anunció …”: the comma at `k` closes the subject of what follows. */
function endsApposition({ tokens, table }: TableReading, start: number, k: number): boolean {
  const here = nounGroupAt(tokens, start, table)
  return here !== null && withApposition(tokens, here, table).last === k
}

/** Where the reported clause behind a verb begins: behind “que”, or in German behind “dass” or the comma; -1 for none. */
function contentBehind({ tokens, table }: TableReading, from: number, stop: number): number {
  for (let k = from; k < Math.min(stop, from + THAT_REACH); k++) {
    const token = tokens[k] as Token
    if (table.that.has(token.lower)) return k
    if (table.capitalNouns && token.text === ',' && k < from + 4) {
      const next = tokens[k + 1]
      if (table.that.has(next?.lower ?? '')) return k + 1
      // “sagte, die Brücke bleibe geschlossen”: a main clause, and no relative (“sagte Vogt, der die Brücke kennt”).
      const main = !/^(?:der|die|das)$/.test(next?.lower ?? '') || tokens[k + 2]?.capital === true
      return next?.kind === 'word' && stop - k > SHORTEST_CLAUSE && main ? k + 1 : -1
    }
    if (token.kind !== 'word') return -1
    if (k > from && verbGroupAt(tokens, k, table)?.naming === false) return -1
  }
  return -1
}

/** What “segundo Gil” vouches for: the sentence behind its comma, or before it. */
function vouchedFor(
  { tokens, table }: TableReading,
  source: Attributed,
  start: number,
  stop: number,
): ReportedStretch | null {
  let behind = source.subject?.last ?? source.cueLast
  // “segundo a CET (Companhia de Tráfego), …”
  if (tokens[behind]?.text === '(') {
    const close = tokens.slice(behind, stop).findIndex(token => token.text === ')')
    if (close > 0) behind += close + 1
  }
  // “Die Opposition war schärfer: laut Vogt ist …”: what stands before the colon is the writer's.
  const opensClause = source.cueFirst === start || /^[:;]$/.test(tokens[source.cueFirst - 1]?.text ?? '')
  if (opensClause) {
    const first = tokens[behind]?.text === ',' ? behind + 1 : table.capitalNouns ? behind : -1
    return first < 0 ? null : { ...source, first, last: withoutPoints(tokens, first, stop) }
  }
  const comma = tokens[source.cueFirst - 1]?.text === ','
  // “Às 9h, segundo a polícia, a ponte foi fechada”: the longer part.
  if (comma && tokens[behind]?.text === ',' && stop - behind > source.cueFirst - start)
    return { ...source, first: behind + 1, last: withoutPoints(tokens, behind + 1, stop) }
  const last = comma ? source.cueFirst - 1 : source.cueFirst
  return { ...source, first: sentenceStart(tokens, source.cueFirst), last }
}

const hasWords = (tokens: readonly Token[], { first, last }: ReportedStretch): boolean =>
  tokens.slice(first, last).some(token => token.kind === 'word')
