/**
 * Why a job failed, in the words of the error that did it: the database client's own messages begin with a piece of source
 * code and say what happened in their last line.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const lines = error.message.split('\n').filter(line => line.trim() !== '')
  const line = error.name.startsWith('PrismaClient') ? lines.at(-1) : error.message
  return line?.trim() || error.name
}
