import type { Block, PassageView } from '@/lib/schema/comparison-view'
import { openingWords } from '@/lib/format/opening-words'

/** So many rows of one side in a row are folded: fewer cost less to read than to unfold. */
const SHORTEST_RUN = 3

/**
 * The rows as the page lays them below each other: long runs that one side alone has are folded, and where a transposed
 * row stands in the right article's order a line leads to it.
 */
export function layBlocks(passages: readonly PassageView[]): Block[] {
  const stubs = stubsAfter(passages)
  const blocks: Block[] = (stubs.get(null) ?? []).map(toStub)
  let run: PassageView[] = []
  const endRun = (): void => {
    const side = run[0]?.kind === 'only-left' ? 'left' : 'right'
    if (run.length >= SHORTEST_RUN) blocks.push({ kind: 'run', side, passages: run })
    else blocks.push(...run.map(passage => ({ kind: 'passage', passage }) as const))
    run = []
  }
  passages.forEach(passage => {
    const isOneSided = passage.kind === 'only-left' || passage.kind === 'only-right'
    if (!isOneSided || run[0]?.kind !== passage.kind) endRun()
    if (isOneSided) run.push(passage)
    else blocks.push({ kind: 'passage', passage })
    const here = stubs.get(passage.number)
    if (here !== undefined) {
      endRun()
      blocks.push(...here.map(toStub))
    }
  })
  endRun()
  return blocks
}

const toStub = (passage: PassageView): Block => ({
  kind: 'stub',
  passage,
  opening: openingWords(passage.rightText),
})

/** Transposed rows by the number of the row they follow in the right article; null for those at its beginning. */
function stubsAfter(passages: readonly PassageView[]): Map<number | null, PassageView[]> {
  const rowOf = new Map<number, PassageView>()
  for (const passage of passages) for (const segment of passage.right) rowOf.set(segment, passage)
  const stubs = new Map<number | null, PassageView[]>()
  for (const passage of passages) {
    const first = passage.right[0]
    if (!passage.transposed || first === undefined) continue
    let before = first - 1
    while (before >= 0 && rowOf.get(before)?.transposed === true) before--
    const after = rowOf.get(before)?.number ?? null
    // Right beside its own row it would lead nowhere.
    if (after === passage.number - 1 || (after === null && passage.number === 1)) continue
    stubs.set(after, [...(stubs.get(after) ?? []), passage])
  }
  return stubs
}
