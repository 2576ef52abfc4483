import { z } from 'zod'
import { NONE } from '@/lib/schema/choices'

/** What the addresses of lists say: they are typed and cut by people, so what is wrong in them is left out. */

/** Longer words than these nobody looks for. */
export const LONGEST_WORDS = 200

export type Parameters = Record<string, string | string[] | undefined>

/** Of a parameter that is given twice the first counts. */
export function firstOfEach(parameters: Parameters | URLSearchParams): Record<string, string | undefined> {
  if (parameters instanceof URLSearchParams) return Object.fromEntries([...parameters].reverse())
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value].flat()[0]]))
}

/** What is missing, empty or wrong is as if it had not been said. */
export const optional = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional()).catch(undefined)

/** The value, or null for the sign that asks for what has none. */
export const orNone = <Value extends z.ZodType>(value: Value) =>
  z.union([z.literal(NONE).transform(() => null), value])

// A null byte is no text that PostgreSQL takes.
export const words = z.string().transform(value => value.replaceAll('\0', '').trim().slice(0, LONGEST_WORDS))

/** A slug, or a name as a person types it. */
export const name = words.pipe(z.string().min(1))
