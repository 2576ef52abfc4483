import type { CleanedText, Furniture, Span } from '@/lib/analysis/text/model'
import { fold } from '@/lib/analysis/text/normalise'
import type { ImportOverrides, ImportPiece } from '@/lib/schema/import'

type Moves = Pick<ImportOverrides, 'headline' | 'putBack' | 'takeOut'>

/**
 * The text's parts after a person moved some: furniture put back becomes a paragraph, a paragraph taken out becomes
 * furniture, and a headline whose words stand in the text as a piece is that piece. Moves that name no piece do nothing.
 */
export function movePieces(text: string, parts: CleanedText, moves: Moves): CleanedText {
  const putBack = new Set(moves.putBack)
  const takeOut = new Set(moves.takeOut)
  const back = parts.furniture.filter(({ start }) => putBack.has(start))
  const out = parts.body.filter(({ start }) => takeOut.has(start))
  const moved: CleanedText = {
    ...parts,
    body: inOrder([
      ...parts.body.filter(({ start }) => !takeOut.has(start)),
      ...back.map(({ start, end }) => ({ start, end })),
    ]),
    furniture: inOrder([
      ...parts.furniture.filter(({ start }) => !putBack.has(start)),
      ...out.map(({ start, end }): Furniture => ({ start, end, kind: 'other' })),
    ]),
  }
  return moves.headline === undefined ? moved : placeHeadline(text, moved, moves.headline)
}

/** The parts with the piece that reads like `headline` as the headline; null: there is none. */
export function placeHeadline(text: string, parts: CleanedText, headline: string | null): CleanedText {
  const known = parts.headline
  const wanted = headline === null ? null : comparable(headline)
  const says = (span: Span) =>
    wanted !== null &&
    // A piece far longer than the headline cannot be it: no need to fold a whole article.
    span.end - span.start <= wanted.length * 3 + 20 &&
    comparable(text.slice(span.start, span.end)) === wanted
  if (known !== null && wanted !== null && says(known)) return parts
  const found = wanted === null ? undefined : [...parts.body, ...parts.furniture].find(says)
  // Words that do not stand in the text are said about it; what was found in it stays the headline's place.
  if (wanted !== null && found === undefined) return parts
  const isFound = (span: Span) => span === found
  const body = parts.body.filter(span => !isFound(span))
  if (known !== null) body.push(known)
  return {
    ...parts,
    headline: found === undefined ? null : { start: found.start, end: found.end },
    body: inOrder(body),
    furniture: parts.furniture.filter(span => !isFound(span)),
  }
}

/** All pieces in order; `before` are the parts that nobody had moved. */
export function piecesOf(parts: CleanedText, before: CleanedText): ImportPiece[] {
  const roles = new Map<number, ImportPiece['role']>()
  for (const [role, spans] of rolesOf(before)) for (const { start } of spans) roles.set(start, role)
  const pieces = rolesOf(parts).flatMap(([role, spans]) =>
    spans.map((span): ImportPiece => ({
      start: span.start,
      end: span.end,
      role,
      kind: 'kind' in span ? span.kind : null,
      moved: roles.get(span.start) !== role,
    })),
  )
  return inOrder(pieces)
}

function rolesOf(parts: CleanedText): [ImportPiece['role'], (Span | Furniture)[]][] {
  return [
    ['headline', parts.headline === null ? [] : [parts.headline]],
    ['body', parts.body],
    ['furniture', parts.furniture],
  ]
}

function comparable(words: string): string {
  return fold(words).replace(/\s+/gu, ' ').trim()
}

function inOrder<Piece extends Span>(pieces: Piece[]): Piece[] {
  return pieces.sort((a, b) => a.start - b.start)
}
