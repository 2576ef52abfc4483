import type { Bound } from './model'

/** The words of a block, divided by blanks and line ends. */
export const list = (block: string): ReadonlySet<string> =>
  new Set(block.split(/\s+/).filter(word => word !== ''))

/** The phrases of a block, divided by commas, each as its words. */
export const phrases = (block: string): readonly (readonly string[])[] =>
  block.split(',').map(phrase => phrase.trim().split(/\s+/))

/** The phrases of a block that bound the figure behind them. */
export const bounded = (bound: Exclude<Bound, 'exact'>, block: string) =>
  phrases(block).map(phrase => [phrase, bound] as const)

/** The words of a block, each as the key of one value. */
export const naming = <Value>(value: Value, block: string): [string, Value][] =>
  [...list(block)].map(word => [word, value])

/** The words of a block counted up from a number. */
export const counting = (first: number, block: string): [string, number][] =>
  [...list(block)].map((word, index) => [word, first + index])

/** How many words of a phrase of the list stand at a place, 0 when none does; the first in the list that fits. */
export function phraseAt(keys: readonly string[], at: number, among: readonly (readonly string[])[]): number {
  return among.find(phrase => phrase.every((word, index) => keys[at + index] === word))?.length ?? 0
}
