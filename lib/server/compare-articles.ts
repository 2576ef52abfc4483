import type { Collation } from '@/lib/analysis/collation/model'
import type {
  Bar,
  ComparisonView,
  PassageView,
  Side,
  WeakView,
  WitnessView,
} from '@/lib/schema/comparison-view'
import { openingWords } from '@/lib/format/opening-words'
import { directionOf } from '@/lib/format/direction'
import type { ArticleRecord, ArticleSummary, StatementRecord } from '@/lib/schema/records'
import type { Visit } from './visit'
import { layBlocks } from './comparison-blocks'
import { passageView } from './comparison-passages'
import { saidDifferently } from './said-differently'

/** What stands around the two: articles to choose instead, and where else their statements are carried. */
export interface Surroundings extends Visit {
  others: ArticleSummary[]
  statements: StatementRecord[]
}

/** What the page shows of two articles and their collation. */
export function compareArticles(
  left: ArticleRecord,
  right: ArticleRecord,
  collation: Collation,
  { others, statements, origin, today }: Surroundings,
): ComparisonView {
  const passages = collation.passages.map(passage =>
    passageView(passage, { left: left.revision, right: right.revision }),
  )
  const linked = passages.filter(isLinked)
  const { summary } = collation
  const wordsLinked = summary.leftLinked * left.words + summary.rightLinked * right.words
  return {
    kept: true,
    ...witnesses(left, right),
    story: left.story?.slug === right.story?.slug ? left.story : null,
    others,
    origin,
    today,
    blocks: layBlocks(passages),
    passages,
    bars: { left: barsOf(passages, left, 'left'), right: barsOf(passages, right, 'right') },
    weak: weakViews(collation, passages, left, right),
    variants: collation.variants,
    namings: collation.namings,
    summary: {
      ...summary,
      linked: linked.length,
      sameWording: passages.filter(passage => passage.kind === 'same-wording').length,
      reworded: passages.filter(passage => passage.kind === 'reworded').length,
      differences: linked.reduce((sum, passage) => sum + passage.differences, 0),
      sharedOfLinked:
        wordsLinked === 0
          ? 0
          : Math.min(1, (summary.sharedWording * (left.words + right.words)) / wordsLinked),
      quoted: passages.filter(hasQuotation).length,
    },
    renditions: renditionPlaces(statements),
    saidDifferently: saidDifferently(left, right, passages),
    onlyQuoted: { left: onlyQuoted(passages, 'left'), right: onlyQuoted(passages, 'right') },
  }
}

const isLinked = (passage: PassageView): boolean => passage.left.length > 0 && passage.right.length > 0
/** As the page filters: words in quotation marks. */
const hasQuotation = ({ quotations }: PassageView): boolean =>
  [...quotations.left, ...quotations.right].some(({ kind }) => kind !== 'indirect')

/** The letters of the story, or A and B where those would be the same. */
function witnesses(left: ArticleRecord, right: ArticleRecord): { left: WitnessView; right: WitnessView } {
  const clash = left.siglum === right.siglum
  const view = (article: ArticleRecord, side: Side, letter: string): WitnessView => ({
    side,
    siglum: clash ? letter : article.siglum,
    article: summaryOf(article),
    language: article.language,
    direction: directionOf(article.language),
  })
  return { left: view(left, 'left', 'A'), right: view(right, 'right', 'B') }
}

/** Without the text and its analysis, which a page would otherwise carry. */
export function summaryOf({ revision: _revision, ...summary }: ArticleRecord): ArticleSummary {
  return summary
}

function barsOf(passages: readonly PassageView[], article: ArticleRecord, side: Side): Bar[] {
  const bars: Bar[] = article.revision.segments.map(({ start, end }) => ({ passage: 0, length: end - start }))
  for (const passage of passages) {
    for (const segment of passage[side]) bars[segment]!.passage = passage.number
  }
  return bars
}

function weakViews(
  { weak }: Collation,
  passages: readonly PassageView[],
  left: ArticleRecord,
  right: ArticleRecord,
): WeakView[] {
  const view = (article: ArticleRecord, side: Side, segment: number) => {
    const span = article.revision.segments[segment]!
    return {
      passage: passages.find(passage => passage[side].includes(segment))?.number ?? 0,
      opening: openingWords(article.revision.text.slice(span.start, span.end)),
    }
  }
  return weak.map(link => ({
    score: link.score,
    left: view(left, 'left', link.left),
    right: view(right, 'right', link.right),
  }))
}

function renditionPlaces(statements: readonly StatementRecord[]): ComparisonView['renditions'] {
  return Object.fromEntries(
    statements.map(({ id, renditions }) => [
      id,
      renditions.map(({ article, ordinal, relation, content, speaker }) => ({
        siglum: article.siglum,
        article: article.slug,
        ordinal,
        relation,
        content,
        speaker: speaker?.resolved ?? null,
        language: article.language,
      })),
    ]),
  )
}

/** Who is quoted in rows of this side alone, most quoted first. */
function onlyQuoted(passages: readonly PassageView[], side: Side): ComparisonView['onlyQuoted'][Side] {
  const bySpeaker = new Map<string, { name: string; slug: string; count: number }>()
  for (const passage of passages) {
    if (isLinked(passage)) continue
    for (const { speaker } of passage.quotations[side]) {
      if (speaker === null) continue
      const known = bySpeaker.get(speaker.slug)
      if (known === undefined)
        bySpeaker.set(speaker.slug, { name: speaker.name, slug: speaker.slug, count: 1 })
      else known.count++
    }
  }
  return [...bySpeaker.values()].sort((a, b) => b.count - a.count)
}
