import type { Side } from '@/lib/schema/comparison-view'

/** The letter of a witness; its underline is the mark that its words carry. Without a side it is ink. */
export function Sigil({ letter, side }: { letter: string; side?: Side }) {
  return <span className={side === undefined ? 'sig' : `sig ${SIDE_CLASS[side]}`}>{letter}</span>
}

/** In the style sheets `a` is the left side's colour and marks, `b` the right side's. */
export const SIDE_CLASS: Record<Side, 'a' | 'b'> = { left: 'a', right: 'b' }
