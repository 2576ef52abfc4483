import type { Bar, PassageView, Side } from '@/lib/schema/comparison-view'

/** The overview's geometry, in units of its view box. */
export interface RibbonSize {
  width: number
  height: number
}

export interface RibbonBlock {
  x: number
  width: number
  /** Wide enough for the passage's number. */
  labelled: boolean
}

/** One passage: its blocks on each bar, and the band between them when both tell it. */
export interface RibbonPassage {
  passage: PassageView
  blocks: Record<Side, RibbonBlock[]>
  band: string | null
}

/** Room for the letters before the bars. */
const LETTER_ROOM = 26
/** Between two blocks. */
const GAP = 1.5
/** A block is never so thin that it cannot be seen or hit. */
const THINNEST = 2
/** Narrower blocks carry no number: it would run over their ends. */
const LABEL_WIDTH = 15

/** The top of each bar's blocks, and their height. */
export const BAR_HEIGHT = 15
export const TOP_BAR = 9

export const bottomBar = (size: RibbonSize): number => size.height - TOP_BAR - BAR_HEIGHT

/**
 * Lays both articles out as bars of passages in their own order, lengths in proportion to the longer article's, and joins
 * what both tell by bands from the first to the last block of each side.
 */
export function layRibbon(
  passages: readonly PassageView[],
  bars: Record<Side, readonly Bar[]>,
  size: RibbonSize,
): RibbonPassage[] {
  const longest = Math.max(total(bars.left), total(bars.right), 1)
  const most = Math.max(bars.left.length, bars.right.length)
  const room = size.width - LETTER_ROOM
  // In an article of many hundred segments the gaps would leave nothing for the blocks.
  const gap = Math.min(GAP, (room / Math.max(1, most)) * 0.2)
  const unit = (room - gap * most) / longest
  const left = layBar(bars.left, unit, gap)
  const right = layBar(bars.right, unit, gap)
  return passages.map(passage => {
    const blocks = { left: left.get(passage.number) ?? [], right: right.get(passage.number) ?? [] }
    return { passage, blocks, band: bandOf(blocks, size) }
  })
}

const total = (bars: readonly Bar[]): number => bars.reduce((sum, bar) => sum + bar.length, 0)

function layBar(bars: readonly Bar[], unit: number, gap: number): Map<number, RibbonBlock[]> {
  const blocks = new Map<number, RibbonBlock[]>()
  let x = LETTER_ROOM
  for (const { passage, length } of bars) {
    const width = Math.max(Math.min(THINNEST, unit * length + gap), unit * length)
    const block = { x: rounded(x), width: rounded(width), labelled: width >= LABEL_WIDTH }
    blocks.set(passage, [...(blocks.get(passage) ?? []), block])
    x += width + gap
  }
  return blocks
}

function bandOf({ left, right }: Record<Side, RibbonBlock[]>, size: RibbonSize): string | null {
  const [top, bottom] = [extent(left), extent(right)]
  if (top === null || bottom === null) return null
  const [y1, y2] = [TOP_BAR + BAR_HEIGHT + 2, bottomBar(size) - 2]
  const middle = rounded((y1 + y2) / 2)
  const curve = (from: number, to: number, end: number): string =>
    `C${from} ${middle} ${to} ${middle} ${to} ${end}`
  return `M${top.from} ${y1}${curve(top.from, bottom.from, y2)}H${bottom.to}${curve(bottom.to, top.to, y1)}Z`
}

function extent(blocks: readonly RibbonBlock[]): { from: number; to: number } | null {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return null
  return { from: first.x, to: rounded(last.x + last.width) }
}

const rounded = (value: number): number => Math.round(value * 10) / 10
