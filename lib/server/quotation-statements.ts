import { bareWords } from '@/lib/analysis/people/bare-words'
import { compareRenditions, type SpeakerRelation } from '@/lib/analysis/people/compare-renditions'
import type { RenditionRelation } from '@/lib/analysis/people/model'
import type { RenditionWords, StatementView } from '@/lib/schema/quotation-view'
import type { QuotationRecord, StatementRecord } from '@/lib/schema/records'

type Rendition = StatementRecord['renditions'][number]

/**
 * A statement as it is shown: every rendition compared with the first one, or with that of the article `from` where it
 * has one. `quotationsOf` gives an article's quotations by its slug, for statements that it interrupts; null where they
 * are not at hand.
 */
export function statementView(
  statement: StatementRecord,
  quotationsOf: (article: string) => readonly QuotationRecord[] | null,
  from?: string,
): StatementView | null {
  const first = statement.renditions.find(({ article }) => article.slug === from) ?? firstOf(statement)
  if (first === undefined) return null
  const side = (rendition: Rendition) => ({
    text: spokenText(rendition, quotationsOf(rendition.article.slug) ?? []),
    kind: rendition.kind,
  })
  const others = statement.renditions
    .filter(rendition => rendition !== first)
    .map(rendition => ({
      rendition,
      compared: compareRenditions(
        side(first),
        side(rendition),
        speakerRelation(first, rendition),
        first.article.language,
      ),
    }))
  const words = others[0]?.compared.left ?? first.content
  return {
    id: statement.id,
    story: statement.story,
    difference: statement.difference,
    words: markedWords(
      words,
      others.map(({ compared }) => compared.pieces),
    ),
    renditions: [
      { quotation: first, comparison: null },
      ...others.map(({ rendition, compared }) => ({
        quotation: rendition,
        comparison: { relation: compared.relation, pieces: compared.pieces, cut: compared.cut },
      })),
    ],
  }
}

/** Of two, the one of the earlier letter, so that a letter keeps its side and its marks; of more, the stored first. */
function firstOf({ renditions }: StatementRecord): Rendition | undefined {
  if (renditions.length !== 2) return renditions[0]
  return [...renditions].sort((a, b) => (a.article.siglum < b.article.siglum ? -1 : 1))[0]
}

/** A new paragraph of one speech opens its marks again. */
const PARAGRAPH = /\s*\n\s*["“”„«»]?/gu
/** Between the pieces of a quotation that the article interrupts: what stood there is not the speaker's. */
const BETWEEN_PIECES = ' … '

/**
 * The words of a quotation; where the article interrupts it, all its pieces, with the marks and commas at the breaks taken
 * off: “Fine,” she said. “Every time.” is Fine … Every time.
 */
export function spokenText(quotation: QuotationRecord, all: readonly QuotationRecord[]): string {
  const pieces = spokenPieces(quotation, all).map(({ content }) => content.replace(PARAGRAPH, ' '))
  return pieces.length === 1 ? pieces[0]! : pieces.map(bareWords).join(BETWEEN_PIECES)
}

/** The quotation, or all its pieces in order where the article interrupts it. */
export function spokenPieces(quotation: QuotationRecord, all: readonly QuotationRecord[]): QuotationRecord[] {
  if (quotation.interrupted === null || quotation.kind === 'indirect') return [quotation]
  const reported = all.filter(({ kind }) => kind === 'indirect')
  // A fragment in reported speech belongs to that, not to what was said before.
  const isOwn = ({ start, end }: QuotationRecord): boolean =>
    !reported.some(other => other.start <= start && end <= other.end)
  const pieces = all.filter(
    piece =>
      piece.ordinal === quotation.ordinal ||
      (piece.interrupted === quotation.interrupted && piece.kind !== 'indirect' && isOwn(piece)),
  )
  return pieces.length < 2 ? [quotation] : pieces
}

/** In other words, or from another mouth: marks and spellings are no difference worth counting. */
export const isRendered = ({ renditions }: StatementView): boolean =>
  renditions.some(
    ({ comparison }) =>
      comparison !== null && comparison.relation !== 'verbatim' && comparison.relation !== 'typography',
  )

/** The stored relations are to the stored first rendition; who is "another speaker" follows from them. */
function speakerRelation(one: Rendition, other: Rendition): SpeakerRelation {
  const apart = [one, other].filter(({ relation }) => (relation as RenditionRelation) === 'other-speaker')
  if (apart.length === 1) return 'other'
  return apart.length === 0 || one.speaker?.slug === other.speaker?.slug ? 'same' : 'unclear'
}

/** The first rendition's words; those that stand otherwise in any other rendition are marked. */
function markedWords(
  text: string,
  comparisons: readonly (readonly { kind: string; left: string; minor?: boolean }[])[],
): RenditionWords[] {
  const bounds = new Map<number, number>()
  for (const pieces of comparisons) {
    let at = 0
    for (const { kind, left, minor } of pieces) {
      const core = left.trim()
      if (kind === 'change' && minor !== true && core !== '') {
        const start = at + left.indexOf(core)
        bounds.set(start, (bounds.get(start) ?? 0) + 1)
        bounds.set(start + core.length, (bounds.get(start + core.length) ?? 0) - 1)
      }
      at += left.length
    }
  }
  const words: RenditionWords[] = []
  const add = (part: string, differs: boolean): void => {
    const last = words.at(-1)
    if (part === '') return
    if (last?.differs === differs) last.text += part
    else words.push({ text: part, differs })
  }
  let depth = 0
  let at = 0
  for (const [bound, change] of [...bounds].sort(([a], [b]) => a - b)) {
    add(text.slice(at, bound), depth > 0)
    depth += change
    at = bound
  }
  add(text.slice(at), depth > 0)
  return words
}
