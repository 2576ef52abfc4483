import { directionOf } from '@/lib/format/direction'
import { readInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import {
  AS_DECIDED,
  MATCHED_STORY,
  type AddItem,
  type Details,
  type PieceRun,
  type PieceView,
  type ReadItem,
} from '@/lib/schema/add-view'
import type { ImportDraft, ImportPiece } from '@/lib/schema/import'
import { saidOf, type SentItem } from './add-form'
import { lookAlikeViews } from './add-look-alikes'
import { pack, type Incoming } from './add-pack'
import { proposalView } from './add-proposal'

/** Pieces that can be moved one by one; a page with more is a list or a forum rather than an article. */
const MOST_PIECES = 600
/** The first quotations say whether they were found rightly. */
const MOST_QUOTATIONS = 5

/** What the preview shows of something that came in: as it would be read, or why it is not taken in. Nothing is stored. */
export async function previewIncoming(incoming: Incoming, story: string): Promise<AddItem> {
  try {
    const draft = readInput(incoming.input)
    const details = detailsOf(draft)
    const item = await readItem(draft, pack(incoming))
    return {
      ...named(incoming),
      ...item,
      details,
      was: details,
      problems: {},
      story: story || proposedStory(item),
      storyTitle: '',
      saveAs: AS_DECIDED,
      leaveOut: false,
    }
  } catch (error) {
    if (error instanceof ImportRefusal) return { ...named(incoming), state: 'refused', reason: error.message }
    throw error
  }
}

/** The same after a person corrected what was read. */
export async function previewAgain(sent: SentItem): Promise<AddItem> {
  const { incoming, details, was, story, storyTitle, saveAs, leaveOut } = sent
  const { overrides, problems } = saidOf(sent)
  const said = { ...named(incoming), details, was, problems, story, storyTitle, saveAs, leaveOut }
  try {
    return { ...(await readItem(readInput(incoming.input, overrides), pack(incoming))), ...said }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    // With every paragraph taken out there is no article: what was moved is as it was, and the reason is said.
    const draft = readInput(incoming.input)
    const item = await readItem(draft, pack(incoming))
    return { ...item, ...said, problems: { ...problems, headline: problems.headline ?? error.message } }
  }
}

/** That of what is most like it; else the one that matching finds. */
const proposedStory = ({ lookAlikes }: Reading): string =>
  lookAlikes.find(({ story }) => story !== null)?.story?.slug ?? MATCHED_STORY

const named = ({ name, origin }: Incoming) => ({ name, origin })

type Reading = Omit<ReadItem, 'details' | 'was' | 'problems' | 'story' | 'storyTitle' | 'saveAs' | 'leaveOut'>

async function readItem(draft: ImportDraft, packed: string): Promise<Reading> {
  const { analysis, language, encoding, replaced } = draft
  return {
    state: 'read',
    packed,
    ...runsOf(draft),
    words: analysis.words,
    sentences: analysis.segments.length,
    quotations: analysis.quotations.slice(0, MOST_QUOTATIONS).map(({ content, speaker, certainty }) => ({
      content: content.replace(/\s+/gu, ' '),
      speaker: speaker?.name ?? null,
      sure: certainty === 'sure',
    })),
    quotationCount: analysis.quotations.length,
    language,
    direction: directionOf(language),
    encoding,
    replaced,
    lookAlikes: await lookAlikeViews(draft),
    proposal: await proposalView(draft),
  }
}

function detailsOf({ headline, outlet, byline, credit, day, address, language }: ImportDraft): Details {
  return {
    headline: headline.text ?? '',
    outlet: outlet?.name ?? '',
    byline: byline ?? '',
    credit: credit ?? '',
    day: day?.from ?? '',
    address: address ?? '',
    language: language === 'und' ? '' : language,
  }
}

/** Pieces in order, what belongs together in one run: paragraphs that are read, and what is set aside between them. */
function runsOf({ pieces, text }: ImportDraft): { runs: PieceRun[]; notShown: number } {
  const runs: PieceRun[] = []
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    const kind = piece.role === 'furniture' ? 'aside' : 'article'
    const last = runs.at(-1)
    const view = pieceView(piece, text)
    if (last?.kind === kind) last.pieces.push(view)
    else runs.push({ kind, pieces: [view] })
  }
  return { runs, notShown: Math.max(0, pieces.length - MOST_PIECES) }
}

function pieceView({ start, end, role, kind, moved }: ImportPiece, text: string): PieceView {
  const was = !moved || role === 'headline' ? role : role === 'body' ? 'furniture' : 'body'
  return { start, text: text.slice(start, end).trim(), role, was, kind }
}
