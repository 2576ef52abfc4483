import { collateLinked } from '@/lib/analysis/collation/collate-linked'
import type { Link, LinkRelation, Witness } from '@/lib/analysis/collation/model'
import { passingArticle } from '@/lib/ingest/passing-article'
import type { Side } from '@/lib/schema/comparison-view'
import type { MarkExample, MarksView } from '@/lib/schema/marks-view'
import type { ArticleRecord } from '@/lib/schema/records'
import { witnessOf } from './collations'
import { compareArticles } from './compare-articles'

interface Example {
  shows: MarkExample
  left?: string
  right?: string
  relation?: LinkRelation
  /** Stands first in the right text instead of where it stands in the left one. */
  first?: true
}

/**
 * Two made-up reports, a sentence a row, in the left one's order. Which rows are linked is given, so that each mark has its
 * example whatever the weights say; everything else (words, variants, figures, speakers) is what the analysis finds.
 */
const EXAMPLES: readonly Example[] = [
  {
    shows: 'same',
    left: 'Port Amber closed its old harbour bridge on Tuesday.',
    right: 'Port Amber closed its old harbour bridge on Tuesday.',
    relation: 'same',
  },
  { shows: 'run', right: 'The ferrymen have been busy since the storms of last winter.' },
  { shows: 'run', right: 'Their six boats carry bicycles, prams and the post.' },
  { shows: 'run', right: 'A ticket costs three pounds and is free for children.' },
  {
    shows: 'reworded',
    left: 'The council voted to shut the crossing because its beams have rusted.',
    right: 'Councillors chose to shut the crossing after its beams were found to be unsafe.',
    relation: 'same',
  },
  {
    shows: 'minor',
    left: 'The vote was taken in the town hall late on Monday.',
    right: 'The vote had been taken at the town hall late Monday.',
    relation: 'same',
  },
  {
    shows: 'shifted',
    left: 'Nobody was hurt when a railing fell into the water in May.',
    right: 'A railing fell into the water in May, but nobody was hurt.',
    relation: 'same',
  },
  {
    shows: 'variants',
    left: 'Ines Kalder organised the repairs with help from the European Union.',
    right: 'Ines Calder organized the repairs with help from the EU.',
    relation: 'same',
  },
  {
    shows: 'overlap',
    left: 'The repairs are paid for by the province.',
    right: 'The repairs are paid for by the province, which will ask drivers for a toll.',
    relation: 'overlap',
  },
  {
    shows: 'moved',
    left: 'The bridge was built for horse carts in 1871.',
    right: 'Built in 1871, the bridge was meant for horse carts.',
    relation: 'same',
    first: true,
  },
  { shows: 'only-left', left: 'Shopkeepers on both banks lose half of their customers.' },
  {
    shows: 'speakers',
    left: '“We have waited for too long with this,” said Mayor Oda Lindqvist.',
    right: '“We have waited far too long,” Mayor Oda Lindqvist told reporters.',
    relation: 'same',
  },
  {
    shows: 'uncertain',
    left: 'Lena Roth met Vera Stahl on the quay: “It is a leap in the dark.”',
    right: 'A passer-by on the quay heard of “a leap in the dark”.',
    relation: 'overlap',
  },
  {
    shows: 'attribution',
    left: 'The old crossing had rusted through in two places under the roadway.',
    right:
      'The old crossing had rusted through in two places under the roadway, according to the harbour office.',
    relation: 'same',
  },
  {
    shows: 'figures',
    left: 'Work on the crossing lasts two years, cuts off 253 households, and a first meeting is held on Thursday.',
    right:
      'Work on the crossing lasts three years, cuts off more than 250 households, and a first meeting is held tomorrow.',
    relation: 'same',
  },
  {
    shows: 'heavy',
    left: 'Buses will go the long way round by the upper lock until further notice.',
    right: 'Public transport is diverted along the northern bank, over the upper lock.',
    relation: 'same',
  },
]

const NAMES = { left: 'The Harbour Post', right: 'The Amber Courier' } as const satisfies Record<Side, string>

let made: MarksView | null = null

/** The comparison that the marks are explained on. The same every time, so it is made once. */
export function loadMarks(): MarksView {
  made ??= makeMarks()
  return made
}

function makeMarks(): MarksView {
  const lefts = EXAMPLES.filter(example => example.left !== undefined)
  const rights = EXAMPLES.filter(example => example.right !== undefined)
  rights.sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false))
  const left = articleOf(
    lefts.map(example => example.left ?? ''),
    'left',
  )
  const right = articleOf(
    rights.map(example => example.right ?? ''),
    'right',
  )
  const links = lefts.flatMap((example, index): Link[] => {
    const { relation, first } = example
    if (relation === undefined) return []
    return [
      {
        left: index,
        right: rights.indexOf(example),
        relation,
        score: 0.9,
        transposed: first ?? false,
        evidence: [],
      },
    ]
  })
  const collation = collateLinked(witness(left), witness(right), { links, weak: [] })
  const view = compareArticles(left, right, collation, { others: [], statements: [], origin: '', today: '' })
  const numberOf = ({ left: text, right: other }: Example): number =>
    view.passages.find(passage => passage.leftText === (text ?? '') && passage.rightText === (other ?? ''))
      ?.number ?? 0
  const passages = Object.fromEntries(
    // Of several examples of one mark the first counts.
    EXAMPLES.toReversed().map(example => [example.shows, numberOf(example)]),
  ) as MarksView['passages']
  return { view: { ...view, kept: false }, passages }
}

const witness = (article: ArticleRecord): Witness => ({ ...witnessOf(article), language: 'en' })

/** A paragraph a sentence, so that each example is a segment. */
function articleOf(sentences: readonly string[], side: Side): ArticleRecord {
  return passingArticle({
    text: sentences.join('\n\n'),
    name: NAMES[side],
    siglum: side === 'left' ? 'A' : 'B',
  })
}
