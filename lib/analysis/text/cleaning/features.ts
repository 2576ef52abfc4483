import type { Line } from './lines'
import {
  isAuthorLine,
  isCaption,
  isFurnitureLike,
  isMeta,
  readerShare,
  sharedWords,
  vocabularyOf,
} from './line-signs'
import { mainRun } from './main-run'
import { between, runningSum, windowOf } from './running-sums'
import { distances, endedSince, FAR } from './surroundings'

/** The names of the features, in the order of the values and of the weights. */
export const FEATURES = [
  'bias',
  'words 1-2',
  'words 3-5',
  'words 6-10',
  'words 11-20',
  'words 21-40',
  'words 41+',
  'log words',
  'ends',
  'ends and long',
  'lower',
  'stop',
  'stop and long',
  'digits',
  'commas',
  'capitals',
  'starts small',
  'address',
  'bars',
  'opening mark',
  'phrase whole',
  'phrase opens',
  'phrase holds',
  'phrase weak',
  'shape byline',
  'shape date',
  'shape caption',
  'shape tags',
  'shape other',
  'repeats',
  'prose',
  'prose before',
  'prose behind',
  'prose both',
  'distance before',
  'distance behind',
  'density 2',
  'density 6',
  'density 15',
  'phrases around 2',
  'phrases around 6',
  'labels behind 3',
  'labels before 3',
  'in run',
  'in run and prose',
  'in run, not prose, long',
  'in run, not prose, phrase',
  'before run',
  'behind run',
  'near before run',
  'near behind run',
  'far before run',
  'far behind run',
  'ended in run',
  'ended near',
  'ended and prose',
  'position in run',
  'end of run',
  'shared words',
  'shared words and short',
  'page furniture',
  'page furniture and prose',
  'page prose share',
  'all capitals',
  'meta ahead',
  'meta ahead, before run',
  'meta behind',
  'caption next',
  'caption next, long',
  'caption before',
  'repeats long',
  'reader addressed',
  'reader addressed and long',
  'glued labels',
  'ellipsis',
  'list item',
  'dates around 6',
  'labels around 8',
  'label in labels',
  'top of page',
  'foot of page',
  'about the author',
  'quoted',
  'alone in labels',
  'lines since ending',
  'clear before run',
  'clear before run, near',
  'clear behind run',
  'clear behind run, near',
  'marks to run',
  'in run, clear around',
  'in run, clear around, not prose',
  'in run, marked around, not prose',
  'run share of prose',
  'best run line',
] as const
export type Feature = (typeof FEATURES)[number]

const GLUED = /\p{Ll}\p{Lu}\p{Ll}/gu
const META_REACH = 4

const NEAR = 3
/** A row of feature values a line. Each is between about 0 and 1, and each is found in constant time, so the whole is linear. */
export function readFeatures(lines: readonly Line[]): Float64Array[] {
  const run = mainRun(lines)
  const words = runningSum(lines.map(line => line.words))
  const proseWords = runningSum(lines.map(line => (line.prose ? line.words : 0)))
  const phrases = runningSum(lines.map(line => (isFurnitureLike(line) ? 1 : 0)))
  const labels = runningSum(lines.map(line => (line.words <= 5 && !line.ends ? 1 : 0)))
  const dates = runningSum(lines.map(line => flag(line.shape === 'date')))
  const meta = runningSum(lines.map(line => flag(isMeta(line))))
  const before = distances(lines, 1)
  const behind = distances(lines, -1)
  const vocabulary = vocabularyOf(lines, run)
  const ended = endedSince(lines, run)
  const pageFurniture = Math.min(1, (phrases.at(-1) ?? 0) / 12)
  const runShare = between(proseWords, run.start, run.end) / Math.max(1, proseWords.at(-1) ?? 0)
  const pageProse = (proseWords.at(-1) ?? 0) / Math.max(1, words.at(-1) ?? 0)

  return lines.map((line, i) => {
    const inRun = i >= run.start && i < run.end
    const long = line.words >= 12
    const density = (reach: number) => windowOf(proseWords, i, reach) / Math.max(1, windowOf(words, i, reach))
    const near = (distance: number) => (distance > 0 && distance <= NEAR ? 1 : 0)
    const far = (distance: number) => Math.log1p(Math.max(0, distance)) / Math.log1p(200)
    const beforeRun = run.start - i
    const behindRun = i - run.end + 1
    const shared = sharedWords(line, vocabulary)
    const nearBefore = before[i] ?? FAR
    const nearBehind = behind[i] ?? FAR
    const phrase = line.phrase?.how
    const endings = ended.count[i] ?? 0
    const toRun = inRun
      ? 0
      : beforeRun > 0
        ? between(phrases, i, run.start)
        : between(phrases, run.end, i + 1)
    const clear = windowOf(phrases, i, 4) === 0
    const addressed = line.words <= 60 ? readerShare(line) : 0
    const glued = line.words <= 25 ? (line.text.match(GLUED)?.length ?? 0) : 0
    const label = line.words <= 5 && !line.ends
    const labelsAround = windowOf(labels, i, 8) / 17
    const metaAhead = between(meta, i + 1, i + 1 + META_REACH) > 0
    return Float64Array.from([
      1,
      flag(line.words <= 2),
      flag(line.words >= 3 && line.words <= 5),
      flag(line.words >= 6 && line.words <= 10),
      flag(line.words >= 11 && line.words <= 20),
      flag(line.words >= 21 && line.words <= 40),
      flag(line.words > 40),
      Math.log1p(line.words) / 5,
      flag(line.ends),
      flag(line.ends && long),
      line.lower,
      line.stop,
      long ? line.stop : 0,
      line.digits,
      Math.min(1, line.commas / 4),
      flag(line.words > 0 && line.lower < 0.1),
      flag(/^\p{Ll}/u.test(line.text)),
      flag(line.words <= 30 && /https?:|www\.|@|#/u.test(line.text)),
      flag(line.words <= 30 && /[|•»›→©]/u.test(line.text)),
      flag(/^["“«„‘—–-]/u.test(line.text)),
      flag(phrase === 'whole'),
      flag(phrase === 'opens'),
      flag(phrase === 'holds'),
      flag(phrase === 'weak'),
      flag(line.shape === 'byline'),
      flag(line.shape === 'date'),
      flag(line.shape === 'caption'),
      flag(line.shape === 'tags'),
      flag(
        line.shape === 'other' ||
          line.shape === 'share' ||
          line.shape === 'navigation' ||
          line.shape === 'shop',
      ),
      flag(line.repeats > 1),
      flag(line.prose),
      flag(nearBefore === 1),
      flag(nearBehind === 1),
      flag(nearBefore === 1 && nearBehind === 1),
      Math.min(1, nearBefore / 10),
      Math.min(1, nearBehind / 10),
      density(2),
      density(6),
      density(15),
      windowOf(phrases, i, 2) / 5,
      windowOf(phrases, i, 6) / 13,
      between(labels, i + 1, i + 4) / 3,
      between(labels, i - 3, i) / 3,
      flag(inRun),
      flag(inRun && line.prose),
      flag(inRun && !line.prose && line.words > 5),
      flag(inRun && isFurnitureLike(line)),
      flag(beforeRun > 0),
      flag(behindRun > 0),
      near(beforeRun),
      near(behindRun),
      far(beforeRun),
      far(behindRun),
      Math.min(1, endings / 4),
      flag(endings > 0 && !line.prose),
      flag(endings > 0 && line.prose),
      inRun ? (i - run.start) / Math.max(1, run.end - run.start) : 0,
      flag(inRun && i >= run.end - 2),
      shared,
      line.words <= 12 ? shared : 0,
      pageFurniture,
      line.prose ? pageFurniture : 0,
      pageProse,
      flag(line.words >= 2 && line.lower === 0 && /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text)),
      flag(metaAhead),
      flag(metaAhead && i < run.start + 6),
      flag(between(meta, i - META_REACH, i) > 0),
      flag(isCaption(lines[i + 1])),
      flag(isCaption(lines[i + 1]) && long),
      flag(isCaption(lines[i - 1])),
      flag(line.repeats > 1 && line.words >= 8),
      Math.min(1, addressed * 4),
      long ? Math.min(1, addressed * 4) : 0,
      flag(glued > 0 && !/[.!?]["”’]?\s/u.test(line.text)),
      flag(/(?:\.\.\.|…)\s?[\])]?$/u.test(line.text.slice(-6))),
      flag(/^(?:[•*▪‣·-]|\p{N}{1,2}[.)])\s/u.test(line.text)),
      Math.min(1, windowOf(dates, i, 6) / 5),
      labelsAround,
      label ? labelsAround : 0,
      1 - Math.min(1, i / 40),
      1 - Math.min(1, (lines.length - 1 - i) / 40),
      flag(isAuthorLine(line)),
      flag(/["“”«»„]/u.test(line.text)),
      line.prose ? labelsAround : 0,
      endings > 0 ? Math.log1p(i - (ended.first ?? i)) / 6 : 0,
      flag(beforeRun > 0 && toRun === 0),
      flag(beforeRun > 0 && toRun === 0 && beforeRun <= 6),
      flag(behindRun > 0 && toRun === 0),
      flag(behindRun > 0 && toRun === 0 && behindRun <= 6),
      inRun ? 0 : Math.log1p(toRun) / 4,
      flag(inRun && clear),
      flag(inRun && clear && !line.prose),
      flag(inRun && !clear && !line.prose),
      runShare,
      inRun ? runShare : 0,
    ])
  })
}

function flag(value: boolean): number {
  return value ? 1 : 0
}
