import { comparisonPage } from './html-page'
import { readTexts } from './read-text'

/** Writes the comparison of two files as one HTML page to standard output. */
export async function writeComparisonPage(files: readonly string[]): Promise<void> {
  const [left, right] = await readTexts(files)
  if (!left || !right) return
  process.stdout.write(comparisonPage(left, right))
}
