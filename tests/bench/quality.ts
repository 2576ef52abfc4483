/**
 * Prints how well each part of the analysis does on the development sets, one table. Each file of `quality/` measures one
 * part. The sets are no part of the repository: VARIORUM_EVAL and VARIORUM_GOLD name the folders that hold them, and what
 * needs a set that is not there says so. `quality -- <part> …` measures some parts only.
 */
import { readdirSync } from 'node:fs'
import type { QualityRow } from './development-set'

const folder = new URL('quality/', import.meta.url)

interface Row extends QualityRow {
  /** What must be reached. */
  target?: number
}

async function main(): Promise<void> {
  const parts = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort()
  const wanted = process.argv.slice(2).filter(name => parts.includes(name))
  for (const part of wanted.length > 0 ? wanted : parts) {
    const measured = (await import(new URL(`${part}.ts`, folder).href)) as {
      default?: () => Promise<Row[]> | Row[]
    }
    if (!measured.default) continue
    const rows = await measured.default()
    console.log(`\n${part}`)
    const widths = [24, 32, 10]
    for (const { set, measure, value, target } of rows) {
      const shown = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value)
      const verdict =
        target === undefined || typeof value !== 'number'
          ? ''
          : value >= target
            ? `reaches ${target}`
            : `below ${target}`
      console.log(
        `  ${set.padEnd(widths[0]!)}${measure.padEnd(widths[1]!)}${shown.padStart(widths[2]!)}  ${verdict}`.trimEnd(),
      )
    }
  }
}

await main()
