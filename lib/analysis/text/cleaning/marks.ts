import type { FurnitureKind } from '../model'
import type { Line } from './lines'

/** Kinds whose labels no article uses as a line of its own. */
const TELLING: ReadonlySet<FurnitureKind> = new Set([
  'share',
  'comments',
  'subscription',
  'advertisement',
  'related',
  'legal',
])
/** Kinds that may stand right at the article's head or foot. */
const AT_EDGES: ReadonlySet<FurnitureKind> = new Set([
  'byline',
  'date',
  'caption',
  'credit',
  'tags',
  'share',
  'shop',
  'comments',
  'subscription',
  'legal',
  'advertisement',
  'related',
  'navigation',
])
const LABEL_WORDS = 8
const OPENING_WORDS = 30
/** "Advertisement", "Anzeige"; "Ad" may be anything. */
const SHORTEST_NOTICE = 5

/**
 * Which lines of an article that is nearly clean are surely furniture; null for what stays. Nothing is taken on a guess: a
 * line must be named by the phrase tables or its form, and either be telling in itself, stand beside other furniture, or
 * stand at the head or foot. A text without such lines comes back whole.
 */
export function namedFurniture(lines: readonly Line[]): (FurnitureKind | null)[] {
  const kinds = lines.map(tellingKind)
  const first = lines.findIndex((line, i) => line.prose && !kinds[i])
  const last = lines.findLastIndex((line, i) => line.prose && !kinds[i])
  const weak = (line: Line | undefined) => line !== undefined && (line.phrase !== null || line.shape !== null)
  // From the outside in, so that a label joins the furniture it stands beside.
  const join = (i: number, from: number) => {
    const line = lines[i]
    if (!line || kinds[i]) return
    const kind = line.phrase?.kind ?? line.shape
    if (kind && line.words <= LABEL_WORDS && !line.prose && kinds[from] && weak(line))
      kinds[i] = kinds[from] === 'share' ? 'share' : kind
  }
  for (let i = 1; i < lines.length; i++) join(i, i - 1)
  for (let i = lines.length - 2; i >= 0; i--) join(i, i + 1)
  lines.forEach((line, i) => {
    if (kinds[i] || line.prose) return
    const atEdge = i < first || i > last
    const kind = edgeKind(line)
    if (atEdge && first >= 0 && kind) kinds[i] = kind
  })
  if (last >= 0) closeFoot(lines, kinds, last)
  return kinds
}

/** Furniture wherever it stands. */
function tellingKind(line: Line): FurnitureKind | null {
  const { phrase, shape, words } = line
  if (shape === 'tags') return 'tags'
  if (shape === 'caption' && !line.prose) return 'caption'
  if (!phrase) return null
  const labelled = line.folded.indexOf(':') >= 0 && line.folded.indexOf(':') < 30
  if (phrase.how === 'whole' && TELLING.has(phrase.kind) && words >= 2) return phrase.kind
  if (phrase.how === 'whole' && phrase.kind === 'advertisement' && line.folded.length >= SHORTEST_NOTICE)
    return 'advertisement'
  if (phrase.how === 'opens' && words <= OPENING_WORDS && phrase.kind === 'related' && labelled && words >= 4)
    return 'related'
  if (phrase.how === 'opens' && words <= OPENING_WORDS && phrase.kind === 'advertisement')
    return 'advertisement'
  if (phrase.how === 'holds' && (phrase.kind === 'comments' || phrase.kind === 'shop')) return phrase.kind
  return null
}

/** Furniture at the head or the foot of a text. */
function edgeKind(line: Line): FurnitureKind | null {
  const { phrase, shape, words } = line
  if (phrase && phrase.how !== 'weak' && words <= OPENING_WORDS && AT_EDGES.has(phrase.kind))
    return phrase.kind
  // An address, a price or an account at an edge may be what the article lists.
  if ((shape === 'date' || shape === 'byline') && words <= OPENING_WORDS) return shape
  return null
}

/** Behind the last paragraph, short lines that follow furniture are what it lists. */
function closeFoot(lines: readonly Line[], kinds: (FurnitureKind | null)[], last: number): void {
  let under: FurnitureKind | null = null
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const kind = kinds[i] ?? null
    if (kind) under = line.phrase ? kind : under
    else if (under && !line.ends && line.words <= OPENING_WORDS / 2) kinds[i] = under
  }
}
