import { detectLanguage } from '@/lib/analysis/text/language'
import { compareRenditions, type Rendition } from './compare-renditions'
import { groupUtterances } from './group-utterances'
import { judgeStatements } from './judge-statements'
import type { Person, QuotedArticle, Statement } from './model'
import { wordComparison } from './same-words'
import { speakerRelations, type SpeakerRelations } from './speaker-relations'
import { utterances, type Utterance } from './utterances'

/**
 * The statements that several articles carry, each with its renditions: strongest difference first. A quotation stands in
 * at most one statement; an interrupted one is named by its first piece. The first rendition is the one that
 * most others fit, of several the fullest in marks. Two renditions are joined only on their words and their speaker together, and a few everyday words prove nothing,
 * so that what two newsrooms seem to confirm they did both print. Near-linear in the number of quotations.
 */
export function joinStatements(articles: readonly QuotedArticle[], people: readonly Person[]): Statement[] {
  const said = utterances(articles)
  const relations = speakerRelations(articles, people)
  const compare = wordComparison(said)
  const judge = judgeStatements({ articles, compare, relationOf: relations.relationOf })
  const statements: Statement[] = []
  const used = new Set<string>()
  for (const group of groupUtterances(said, judge.fits)) {
    for (const renditions of aroundFirst(group, judge.fits)) {
      const kept = oneOfEachArticle(
        renditions.filter(utterance => isFree(utterance, used)),
        judge.fits,
      )
      if (kept.length < 2) continue
      for (const utterance of kept) for (const place of placesOf(utterance)) used.add(place)
      statements.push(statementOf(kept, articles, relations))
    }
  }
  return statements.sort((a, b) => b.difference - a.difference)
}

/** A whole and its pieces are grouped each for itself; what comes first takes its quotations with it. */
const isFree = (utterance: Utterance, used: ReadonlySet<string>): boolean =>
  placesOf(utterance).every(place => !used.has(place))
const placesOf = ({ article, quotations }: Utterance): string[] =>
  quotations.map(quotation => `${article} ${quotation}`)

/** A group that drifted (A like B, B like C, C unlike A) falls into groups that hold together, at most this many. */
const MOST_PARTS = 4
/** So many of a group are tried as its first rendition: more wordings of one statement are rare. */
const MOST_TRIED = 8

type Fits = (a: Utterance, b: Utterance) => number

/** The group around the rendition that most others fit; what does not fit it forms a group of its own. */
function aroundFirst(group: readonly Utterance[], fits: Fits): Utterance[][] {
  const parts: Utterance[][] = []
  let rest = group
  while (rest.length > 1 && parts.length < MOST_PARTS) {
    let best: { first: Utterance; kept: Utterance[] } | null = null
    for (const first of rest.slice(0, MOST_TRIED)) {
      const kept = rest.filter(other => other !== first && fits(other, first) > 0)
      if (best === null || kept.length > best.kept.length) best = { first, kept }
      if (kept.length === rest.length - 1) break
    }
    if (best === null) break
    parts.push([best.first, ...best.kept])
    const inPart = new Set([best.first, ...best.kept])
    rest = rest.filter(other => !inPart.has(other))
  }
  return parts
}

/** Of an article's renditions the one nearest to the first stays: a second is a repetition, or something like it. */
function oneOfEachArticle(renditions: readonly Utterance[], fits: Fits): Utterance[] {
  const [first] = renditions
  if (first === undefined) return []
  const best = new Map<number, { utterance: Utterance; fit: number }>([
    [first.article, { utterance: first, fit: Infinity }],
  ])
  for (const utterance of renditions) {
    if (utterance.article === first.article) continue
    const fit = fits(utterance, first)
    if (fit > (best.get(utterance.article)?.fit ?? 0)) best.set(utterance.article, { utterance, fit })
  }
  const [, ...others] = [...best.values()].map(({ utterance }) => utterance)
  return [first, ...others.sort((a, b) => a.index - b.index)]
}

function statementOf(
  renditions: readonly Utterance[],
  articles: readonly QuotedArticle[],
  { relationOf, surePeople }: SpeakerRelations,
): Statement {
  const [first, ...others] = renditions as [Utterance, ...Utterance[]]
  const language = detectLanguage(articles[first.article]?.text ?? '')
  const sure = surePeople(renditions)
  const compared = others.map(other => {
    return compareRenditions(
      renditionOf(first, articles),
      renditionOf(other, articles),
      relationOf(first, other, sure),
      language,
    )
  })
  return {
    renditions: renditions.map(({ article, quotations }) => ({
      article: articles[article]?.id ?? '',
      quotation: quotations[0] ?? 0,
    })),
    relations: ['verbatim', ...compared.map(({ relation }) => relation)],
    difference: Math.max(...compared.map(({ difference }) => difference)),
  }
}

/** An utterance as compared: pieces of an interrupted one joined; fragments in reported speech are part of it already. */
export function renditionOf(utterance: Utterance, articles: readonly QuotedArticle[]): Rendition {
  const article = articles[utterance.article]
  const pieces = utterance.quotations
    .map(position => article?.quotations[position])
    .filter(quotation => quotation !== undefined)
  const kind = pieces[0]?.kind ?? 'indirect'
  const spoken = kind === 'indirect' ? pieces.slice(0, 1) : pieces
  return { kind, text: spoken.map(({ start, end }) => article?.text.slice(start, end) ?? '').join(' ') }
}
