import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './place'

/**
 * A hash over the names and contents of files of the repository. Folders count with everything in them. What does not
 * exist counts as absent, and a file that `leaveOut` names (by its path from the root) not at all. Times of change play
 * no part: a fresh checkout of the same sources has the same fingerprint.
 */
export function fingerprint(names: string[], leaveOut: (name: string) => boolean = () => false): string {
  const hash = createHash('sha256')
  for (const name of names.flatMap(listFiles).filter(name => !leaveOut(name))) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(inRoot(name)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The files below `name`, sorted, as paths from the repository's root with `/`. */
function listFiles(name: string): string[] {
  const found = statSync(inRoot(name), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [name]
  const inside = readdirSync(inRoot(name)).sort()
  return inside.flatMap(entry => listFiles(path.posix.join(name, entry)))
}
