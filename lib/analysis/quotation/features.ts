import type { Cue } from './cues'
import type { Entity } from './entities'
import { FRAMES, type QuoteFrame } from './frames'
import { CONJUNCTIONS, PREPOSITIONS } from './function-words'
import type { Mention } from './mention'
import { clip, quoteFeatures } from './quote-features'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** A mention that could be a quotation's speaker, with what speaks for it. */
export interface Candidate {
  mention: number
  /** Index into `cues` of the reporting expression that has it as subject and is nearest to the quotation, or -1. */
  cue: number
  row: Float64Array
}

/** How far candidates are looked for, in mentions. */
const BEFORE = 22
const AFTER = 10
/** How far back, in paragraphs. */
const PARAGRAPHS_BEFORE = 3

const LINKS = ['adjacent', 'inverted', 'appositive', 'chunk', 'clause', 'object', 'none']
const CUE_KINDS = ['verb', 'according', 'colon', 'noun']
const KINDS = ['name', 'nominal', 'pronoun']
const HEADS = ['he', 'she', 'they', 'it', 'i', 'we', 'who']

/** What does not depend on the quotation, gathered once an article. */
export interface Context {
  reading: Reading
  frames: readonly QuoteFrame[]
  cuesOf: ReadonlyMap<number, number[]>
  /** Per entity: how often a subject of a saying verb. */
  spoken: Int32Array
  /** First mention whose first token is at or behind token index. */
  firstMentionOf: (token: number) => number
  /** Commas and dashes, and reporting verbs, before each token. */
  marks: Int32Array
  sayings: Int32Array
}

export function contextOf(reading: Reading, frames: readonly QuoteFrame[]): Context {
  const cuesOf = new Map<number, number[]>()
  const spoken = new Int32Array(reading.entities.length)
  reading.cues.forEach((cue, index) => {
    if (cue.subject < 0) return
    const list = cuesOf.get(cue.subject)
    if (list) list.push(index)
    else cuesOf.set(cue.subject, [index])
    const entity = (reading.mentions[cue.subject] as Mention).entity
    if (entity >= 0 && (cue.word === null || cue.word.strength === 3))
      spoken[entity] = (spoken[entity] as number) + 1
  })
  const { length } = reading.tokens
  return {
    reading,
    frames,
    cuesOf,
    spoken,
    firstMentionOf: atOrBehind(reading.mentions),
    marks: countsBefore(
      length,
      indexesOf(reading.tokens, t => t.kind === 'point' && /^[,;—–-]$/.test(t.text)),
    ),
    sayings: countsBefore(
      length,
      reading.cues.filter(c => (c.word?.strength ?? 3) >= 2).map(c => c.first),
    ),
  }
}

function indexesOf(tokens: readonly Token[], holds: (token: Token) => boolean): number[] {
  const found: number[] = []
  tokens.forEach((token, i) => {
    if (holds(token)) found.push(i)
  })
  return found
}

/** Looks up the first item whose first token is at or behind a token; items are in order. */
function atOrBehind(items: readonly { first: number }[]): (token: number) => number {
  const starts = Int32Array.from(items, item => item.first)
  return token => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) < token) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** The candidates for the `q`-th marked quotation, each with its row of features. */
export function candidatesFor(context: Context, q: number): Candidate[] {
  const { reading, frames } = context
  const { tokens, mentions } = reading
  const frame = frames[q] as QuoteFrame
  const t = frame.token
  const quote = tokens[t] as Token
  const split = context.firstMentionOf(t)
  const wanted: number[] = []
  for (let k = split - 1; k >= 0 && k >= split - BEFORE; k--) {
    if (quote.paragraph - (tokens[(mentions[k] as Mention).first] as Token).paragraph > PARAGRAPHS_BEFORE)
      break
    wanted.push(k)
  }
  for (let k = split; k < mentions.length && k < split + AFTER; k++) {
    if ((tokens[(mentions[k] as Mention).first] as Token).paragraph > quote.paragraph + 1) break
    wanted.push(k)
  }
  const previous = previousBound(frames, q)
  for (const extra of [frame.bound, previous.bound])
    if (extra >= 0 && !wanted.includes(extra)) wanted.push(extra)
  const following = nextBound(frames, q)
  const shared = quoteFeatures(context, q)
  return wanted.map(index => {
    const { row, cue } = rowFor(context, q, index, shared, previous, following)
    return { mention: index, cue, row }
  })
}

/** The last quotation before `q` that a pattern binds. */
function previousBound(frames: readonly QuoteFrame[], q: number): QuoteFrame {
  for (let k = q - 1; k >= 0 && k > q - 8; k--)
    if ((frames[k] as QuoteFrame).bound >= 0) return frames[k] as QuoteFrame
  return { token: -1, cue: -1, frame: 'none', bound: -1 }
}

function nextBound(frames: readonly QuoteFrame[], q: number): QuoteFrame {
  for (let k = q + 1; k < frames.length && k < q + 3; k++)
    if ((frames[k] as QuoteFrame).bound >= 0) return frames[k] as QuoteFrame
  return { token: -1, cue: -1, frame: 'none', bound: -1 }
}

function rowFor(
  context: Context,
  q: number,
  index: number,
  shared: readonly number[],
  previous: QuoteFrame,
  following: QuoteFrame,
): { row: Float64Array; cue: number } {
  const { reading, frames, cuesOf, spoken, firstMentionOf } = context
  const { tokens, mentions, cues, entities } = reading
  const frame = frames[q] as QuoteFrame
  const t = frame.token
  const quote = tokens[t] as Token
  const mention = mentions[index] as Mention
  const head = tokens[mention.first] as Token
  const entity = mention.entity >= 0 ? (entities[mention.entity] as Entity) : null
  const distance = mention.first > t ? mention.first - t : t - mention.last + 1
  const [near, far] = mention.first > t ? [t, mention.first] : [mention.last, t]
  const split = firstMentionOf(t)
  const mentionsBetween = mention.first > t ? index - split : split - 1 - index
  let quotesBetween = 0
  for (
    let k = mention.first > t ? q + 1 : q - 1;
    k >= 0 && k < frames.length && quotesBetween < 5;
    k += mention.first > t ? 1 : -1
  ) {
    const other = (frames[k] as QuoteFrame).token
    if (mention.first > t ? other > mention.first : other < mention.last) break
    quotesBetween++
  }
  let cueIndex = -1
  let cueDistance = 99
  let bestCue = -Infinity
  for (const c of cuesOf.get(index) ?? []) {
    const cue = cues[c] as Cue
    const d = cue.first > t ? cue.first - t : t - cue.last + 1
    const worth =
      (cue.word ? cue.word.strength : 2.5) * 3 -
      Math.min(d, 40) -
      ((tokens[cue.first] as Token).sentence === quote.sentence ? 0 : 8)
    if (worth > bestCue) {
      bestCue = worth
      cueIndex = c
      cueDistance = d
    }
  }
  const cue = cueIndex >= 0 ? (cues[cueIndex] as Cue) : null
  const cueToken = cue ? (tokens[cue.first] as Token) : null
  const before = tokens[mention.first - 1]
  const sameSentenceBefore = before !== undefined && before.sentence === head.sentence
  const boundEntity = frame.bound >= 0 ? (mentions[frame.bound] as Mention).entity : -2
  const previousEntity = previous.bound >= 0 ? (mentions[previous.bound] as Mention).entity : -2
  const followingEntity = following.bound >= 0 ? (mentions[following.bound] as Mention).entity : -2
  const previousToken = previous.token >= 0 ? (tokens[previous.token] as Token) : null
  const followingToken = following.token >= 0 ? (tokens[following.token] as Token) : null
  const row = new Float64Array([
    ...shared,
    clip(head.paragraph - quote.paragraph, -4, 2),
    clip(head.sentence - quote.sentence, -8, 4),
    mention.first > t ? 1 : 0,
    clip(distance, 0, 80),
    clip(mentionsBetween, 0, 20),
    quotesBetween,
    KINDS.indexOf(mention.kind),
    HEADS.indexOf(mention.head),
    mention.person ? 1 : 0,
    mention.body ? 1 : 0,
    mention.inside ? 1 : 0,
    mention.possessive ? 1 : 0,
    entity ? ['person', 'group', 'nominal'].indexOf(entity.type) : 3,
    entity ? clip(entity.mentions.length, 0, 20) : 0,
    mention.entity >= 0 ? clip(spoken[mention.entity] as number, 0, 12) : 0,
    cue ? (cue.word?.strength ?? 2.5) : 0,
    cue ? LINKS.indexOf(cue.link) : 7,
    cue ? CUE_KINDS.indexOf(cue.kind) : 4,
    cue?.word ? ['past', 'present', 'base', 'ing'].indexOf(cue.word.form) : 4,
    cue && cue.first > t ? 1 : 0,
    clip(cueDistance, 0, 60),
    cueToken ? clip(cueToken.sentence - quote.sentence, -5, 3) : 4,
    cueToken ? clip(cueToken.paragraph - quote.paragraph, -3, 2) : 3,
    index === frame.bound ? 1 : 0,
    mention.entity >= 0 && mention.entity === boundEntity ? 1 : boundEntity === -2 ? 2 : 0,
    index === previous.bound ? 1 : 0,
    mention.entity >= 0 && mention.entity === previousEntity ? 1 : previousEntity === -2 ? 2 : 0,
    previousToken ? clip(quote.paragraph - previousToken.paragraph, 0, 5) : 6,
    index === following.bound ? 1 : 0,
    mention.entity >= 0 && mention.entity === followingEntity ? 1 : followingEntity === -2 ? 2 : 0,
    followingToken ? clip(followingToken.paragraph - quote.paragraph, 0, 3) : 4,
    !sameSentenceBefore
      ? 0
      : before.text === ','
        ? 1
        : CONJUNCTIONS.has(before.lower)
          ? 2
          : PREPOSITIONS.has(before.lower)
            ? 3
            : before.kind === 'quote'
              ? 4
              : before.kind === 'word'
                ? 5
                : 6,
    FRAMES.indexOf(previous.frame),
    clip(between(context.marks, near, far), 0, 6),
    clip(between(context.sayings, near, far), 0, 5),
    head.text.length > 2 && head.text === head.text.toUpperCase() ? 1 : 0,
    entity && entity.words.length > 0 && namedInside(context, quote, entity) ? 1 : 0,
  ])
  return { row, cue: cueIndex }
}

/** How many of the tokens before each index satisfy a test: two look-ups count what lies between. */
function countsBefore(length: number, indexes: Iterable<number>): Int32Array {
  const counts = new Int32Array(length + 1)
  for (const index of indexes) counts[index + 1] = 1
  for (let i = 1; i <= length; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number)
  return counts
}

const between = (counts: Int32Array, from: number, to: number): number =>
  Math.max(0, (counts[to] as number) - (counts[from] as number))

/** Whether the quotation itself names the entity: people seldom name themselves. */
function namedInside(context: Context, quote: Token, entity: Entity): boolean {
  const last = entity.words.at(-1) as string
  if (last.length < 3 || quote.end - quote.start > 4000) return false
  let cached = lowered.get(context)
  if (!cached) lowered.set(context, (cached = new Map()))
  let inner = cached.get(quote.start)
  if (inner === undefined)
    cached.set(quote.start, (inner = context.reading.text.slice(quote.start, quote.end).toLowerCase()))
  return inner.includes(last)
}

const lowered = new WeakMap<Context, Map<number, string>>()
