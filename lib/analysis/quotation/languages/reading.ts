import type { MarkedSpan } from '../marks'
import type { Token } from '../tokens'
import type { ArticleTable } from './model'
import { type NounGroup, nounGroupAt, withApposition } from './noun-groups'
import type { WhoIsWho } from './who-is-who'

/** An article read with a language's table. */
export interface TableReading {
  text: string
  tokens: readonly Token[]
  marked: readonly MarkedSpan[]
  table: ArticleTable
  who: WhoIsWho
}

/** Who is found to speak, and in which words that is said. Token indexes, end exclusive. */
export interface Attributed {
  /** Null for a verb whose subject is dropped. */
  subject: NounGroup | null
  cueFirst: number
  cueLast: number
}

/** “segundo Ana Gil”, “laut Kern”: the words at token `k` and who vouches, or null. */
export function sourceAt({ tokens, table }: TableReading, k: number): Attributed | null {
  const opener = tokens[k]
  if (opener?.kind !== 'word') return null
  for (const words of table.sources) {
    if (!words.every((word, n) => tokens[k + n]?.lower === word)) continue
    // “o segundo jogo”, “so dass”: an article before or a small word behind makes it something else.
    if (table.articles.has(tokens[k - 1]?.lower ?? '')) return null
    const last = k + words.length
    // “Nach Angaben der Polizei”, “de acordo com a polícia”: the article may be the last word of the run.
    const glued = table.articles.has(words.at(-1) ?? '') ? last - 1 : last
    const found =
      nounGroupAt(tokens, glued, table) ?? (glued < last ? nounGroupAt(tokens, last, table) : null)
    if (!found || found.kind === 'pronoun') return null
    return {
      subject: withApposition(tokens, found, table, true),
      cueFirst: k,
      cueLast: glued < last && found.article ? glued : last,
    }
  }
  return null
}

/** Longest sentence that is read, in tokens: a text without sentence ends must not be read anew from each verb. */
export const LONGEST_SENTENCE = 400

/** The first token of the sentence that holds token `k`, at most `LONGEST_SENTENCE` back. */
export function sentenceStart(tokens: readonly Token[], k: number): number {
  const { sentence } = tokens[k] as Token
  let first = k
  while (first > 0 && k - first < LONGEST_SENTENCE && (tokens[first - 1] as Token).sentence === sentence)
    first--
  return first
}

/** Behind the last token of the sentence that holds token `k`. */
export function sentenceStop(tokens: readonly Token[], k: number): number {
  const { sentence } = tokens[k] as Token
  let last = k + 1
  while (last < tokens.length && (tokens[last] as Token).sentence === sentence) last++
  return last
}

/** Back over full stops and commas. */
export function withoutPoints(tokens: readonly Token[], floor: number, end: number): number {
  let last = end
  while (last > floor && /^[.,;:?!…]$/.test((tokens[last - 1] as Token).text)) last--
  return last
}
