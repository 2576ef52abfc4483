import type { Transaction } from './client'
import { Prisma } from './generated/client'

/** Rows a statement; more would only make its text longer. */
const BATCH = 10_000

/**
 * Inserts rows into a table with one statement for many of them, read from JSON by the database. `columns` names each
 * column with its type; what a row leaves out is null. The client's own `createMany` takes a parameter a value and a
 * minute for an article of 100,000 sentences; this takes a second or two.
 */
export async function insertRows<Column extends string>(
  transaction: Transaction,
  table: string,
  columns: Record<Column, string>,
  rows: readonly Partial<Record<Column, unknown>>[],
): Promise<void> {
  const names = Object.keys(columns).map(name => `"${name}"`)
  const typed = Object.entries(columns).map(([name, type]) => `"${name}" ${String(type)}`)
  const [into, from] = [Prisma.raw(names.join(', ')), Prisma.raw(typed.join(', '))]
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = JSON.stringify(rows.slice(start, start + BATCH))
    await transaction.$executeRaw`
      INSERT INTO ${Prisma.raw(table)} (${into}) SELECT ${into} FROM json_to_recordset(${batch}::json) AS r (${from})`
  }
}
