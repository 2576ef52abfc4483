/**
 * Prints how well each part of the analysis does, one table: on the documents that were read while developing, and on documents
 * left out of all that was learnt. Each file of `quality/` measures one part. What people marked in real articles is no part
 * of the repository: VARIORUM_EVAL and VARIORUM_GOLD name the folders that hold it, and what needs a set that is not there says
 * so. `npx tsx tests/bench/quality.ts <part> …` measures some parts only.
 */
import { readdirSync } from 'node:fs'
import { type Folder, OUTSIDE_SETS, outsideFile, type QualityRow } from './development-set'

const folder = new URL('quality/', import.meta.url)

const WIDTHS = { set: 22, documents: 6, measure: 38, value: 11, leftOut: 10 }

async function main(): Promise<void> {
  const parts = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort()
  const wanted = process.argv.slice(2).filter(name => parts.includes(name))
  sayWhatIsMissing()
  console.log(line('set', 'docs', 'measure', 'developing', 'left out', ''))
  for (const part of wanted.length > 0 ? wanted : parts) {
    const measured = (await import(new URL(`${part}.ts`, folder).href)) as {
      default: () => Promise<QualityRow[]> | QualityRow[]
    }
    console.log(`\n${part}`)
    for (const row of await measured.default()) console.log(print(row))
  }
}

function sayWhatIsMissing(): void {
  for (const name of Object.keys(OUTSIDE_SETS) as Folder[]) {
    const missing = OUTSIDE_SETS[name].filter(file => outsideFile(name, file) === null)
    if (missing.length === 0) continue
    const why = process.env[name]
      ? 'names a folder without what some need:'
      : 'is not set: skipped is what needs'
    console.log(`${name} ${why} ${missing.join(', ')}.`)
  }
}

function print({ set, documents, measure, value, leftOut, target }: QualityRow): string {
  return line(
    set,
    documents ?? '',
    measure,
    shown(value),
    shown(leftOut ?? ''),
    verdict(value, leftOut, target),
  )
}

function line(
  set: string,
  documents: string | number,
  measure: string,
  value: string,
  leftOut: string,
  rest: string,
): string {
  return [
    `  ${set.padEnd(WIDTHS.set)}`,
    String(documents).padStart(WIDTHS.documents),
    `  ${measure.padEnd(WIDTHS.measure)}`,
    value.padStart(WIDTHS.value),
    leftOut.padStart(WIDTHS.leftOut),
    `   ${rest}`,
  ]
    .join('')
    .trimEnd()
}

/** Shares with three decimals, counts as they are. */
function shown(value: number | string): string {
  if (typeof value === 'string') return value
  return Number.isInteger(value) && value > 1 ? String(value) : value === 0 ? '0' : value.toFixed(3)
}

function verdict(value: number | string, leftOut: number | undefined, target: number | undefined): string {
  if (target === undefined || typeof value !== 'number') return ''
  const below = leftOut !== undefined && leftOut < target ? ', left out below it' : ''
  return value >= target ? `reaches ${target}${below}` : `below ${target}`
}

await main()
