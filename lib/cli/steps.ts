/** Where the step's note and its time stand in the line. */
const NAME_WIDTH = 20
const NOTE_WIDTH = 40

/**
 * Does one step of a start and prints it with what came of it and the time it took:
 *
 *     ✓ Database            2 migrations applied                       0.4 s
 *
 * @param work returns the note, a few words on what was done
 */
export async function step<T>(name: string, work: () => Promise<Outcome<T>>): Promise<T> {
  const began = performance.now()
  const terminal = process.stdout.isTTY === true
  if (terminal) process.stdout.write(`  … ${name}`)
  const erase = terminal ? '\r\u001b[2K' : ''
  try {
    const { note, value } = await work()
    process.stdout.write(
      `${erase}  ✓ ${name.padEnd(NAME_WIDTH)}${note.padEnd(NOTE_WIDTH)}${seconds(began)}\n`,
    )
    return value
  } catch (error) {
    process.stdout.write(`${erase}  ✗ ${name.padEnd(NAME_WIDTH)}${''.padEnd(NOTE_WIDTH)}${seconds(began)}\n`)
    throw error
  }
}

/** What a step brought: a few words for the reader, and what the next step needs of it. */
export interface Outcome<T> {
  note: string
  value: T
}

/** The time since `began` (of `performance.now()`), such as " 12.3 s". */
export function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`
}
