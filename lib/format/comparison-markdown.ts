import type { Piece } from '@/lib/analysis/collation/model'
import type { ComparisonView, PassageView, Side, WitnessView } from '@/lib/schema/comparison-view'
import { outletLine, titleText } from './articles'
import { comparisonAddress } from './comparison-csv'
import { describeDay } from './days'
import { countsInWords, relationInWords } from './relations'

/** A comparison as a Markdown document: both readings of each passage, the words that differ in bold. */
export function comparisonMarkdown(view: ComparisonView): string {
  const { left, right, passages, variants } = view
  const parts = [
    `# ${left.siglum} and ${right.siglum} compared`,
    [witnessLine(left), witnessLine(right)].join('\n'),
    countsInWords(view),
    ...passages.map(passage => passageText(passage, view)),
  ]
  if (variants.length > 0) {
    const lines = variants.map(variant => `- ${escaped(variant.left)} / ${escaped(variant.right)}`)
    parts.push(`## Spellings and short forms\n\n${lines.join('\n')}`)
  }
  parts.push(`Variorum, <${comparisonAddress(view)}> (read ${view.today})`)
  return `${parts.join('\n\n')}\n`
}

const witnessLine = ({ siglum, article }: WitnessView): string =>
  `- **${siglum}**: ${escaped(titleText(article))}. ${escaped(outletLine(article))}, ${escaped(describeDay(article.day))}`

function passageText(passage: PassageView, view: ComparisonView): string {
  const { number, transposed } = passage
  const relation = relationInWords(passage, view) + (transposed ? ', moved' : '')
  const readings = (['left', 'right'] as const)
    .filter(side => passage[side].length > 0)
    .map(side => `**${view[side].siglum}** ${reading(passage, side)}`)
  return `## ${number} · ${relation}\n\n${readings.map(text => `> ${text}`).join('\n>\n')}`
}

function reading({ pieces, left, right }: PassageView, side: Side): string {
  const isLinked = left.length > 0 && right.length > 0
  return pieces.map(piece => marked(piece, side, isLinked)).join('')
}

/** Bold marks must touch the words: what is blank around them stays outside. */
function marked(piece: Piece, side: Side, isLinked: boolean): string {
  const words = escaped(piece[side].replace(/\s+/gu, ' '))
  const core = words.trim()
  if (!isLinked || piece.kind !== 'change' || core === '') return words
  return words.replace(core, () => `**${core}**`)
}

/** What Markdown would read as its own signs. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, sign => `\\${sign}`)
