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
 * So many signs show that a text has page furniture at all. One is too few: authors close with "Disclaimer" or "© Reuters",
 * and of the articles measured one in ten has such a line as its own, none has two.
 */
const ENOUGH_SIGNS = 2
/** What only a page's machinery writes shows it alone: "your email address will not be published", "Share this article". */
const MACHINE_KINDS: ReadonlySet<FurnitureKind> = new Set(['comments', 'shop', 'share'])
/** "Comments" may be a subhead; "Leave a comment" is a button. */
const BUTTON_WORDS = 3
/** A row of so many hashtags is a page's. */
const TAG_ROW = 3

export interface NamedFurniture {
  /** What each line surely is; null for what stays. */
  kinds: (FurnitureKind | null)[]
  /** Whether the text shows furniture at all. */
  shown: boolean
}

/**
 * Which lines of an article that is nearly clean are surely furniture. Nothing is taken on a guess: a line must be named by
 * the phrase tables or its form, and either be telling in itself, stand beside other furniture, or stand at the head or
 * foot; and there must be more than one sign of a page. A text without comes back whole.
 */
export function namedFurniture(lines: readonly Line[]): NamedFurniture {
  const kinds = likelyKinds(lines)
  const shown = signsOf(lines, kinds) >= ENOUGH_SIGNS
  return { kinds: shown ? kinds : lines.map(() => null), shown }
}

/** How many lines speak for a page by their own words or form; those that only stand beside one do not count. */
function signsOf(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): number {
  const dates = lines.filter(line => line.shape === 'date').length
  let signs = 0
  let opened = false
  let dated = false
  lines.forEach((line, i) => {
    const kind = kinds[i]
    opened ||= line.prose
    if (!kind || line.shape === 'other' || (line.phrase === null && line.shape === null)) return
    // The days of a timeline are one sign, not many.
    if (line.shape === 'date' && dated) return
    dated ||= line.shape === 'date'
    const how = line.phrase?.how
    const button = how === 'whole' && line.words >= BUTTON_WORDS && !line.ends
    const machine = MACHINE_KINDS.has(kind) && (how === 'holds' || button)
    const tagRow = line.shape === 'tags' && line.words >= TAG_ROW
    // "By Ann Lee" or a day between a headline and the first paragraph says all that one needs.
    const meta = line.shape === 'byline' || (line.shape === 'date' && dates === 1)
    signs += machine || tagRow || (meta && i > 0 && !opened) ? 2 : 1
  })
  return signs
}

function likelyKinds(lines: readonly Line[]): (FurnitureKind | null)[] {
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
  // "Advertisement" may be glued to a sentence that is the article's.
  if (phrase.how === 'opens' && words <= OPENING_WORDS && phrase.kind === 'advertisement' && !line.prose)
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
