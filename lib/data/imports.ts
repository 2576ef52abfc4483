import { database } from './client'

/** Those of the keys whose inputs are stored already. */
export async function findImportedKeys(keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await database().import.findMany({ where: { key: { in: [...keys] } }, select: { key: true } })
  return new Set(rows.map(({ key }) => key))
}
