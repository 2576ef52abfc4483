import { openingWords } from '@/lib/format/opening-words'
import { relationInWords } from '@/lib/format/relations'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import {
  BAR_HEIGHT,
  bottomBar,
  layRibbon,
  TOP_BAR,
  type RibbonPassage,
  type RibbonSize,
} from '@/lib/format/ribbon-layout'

const WIDE: RibbonSize = { width: 1392, height: 150 }
const NARROW: RibbonSize = { width: 390, height: 128 }
/** Blocks of one side alone rise out of the bar by this much. */
const RISE = 9

interface Props {
  view: ComparisonView
  /** Before the `#p7` of each passage: empty on the comparison itself, its address elsewhere. */
  href?: string
}

/**
 * The overview: both articles as bars of passages, joined where both tell the same; crossing bands are transpositions.
 * Each passage is a link. Drawn twice, for a wide and a narrow page, of which the style sheet shows one.
 */
export function Ribbon({ view, href = '' }: Props) {
  const { left, right } = view
  return (
    <figure className="ribbon" aria-label={`Overview of ${left.siglum} and ${right.siglum}`}>
      <figcaption className="sr">
        Both articles as bars of passages in their own order; the longer a passage, the longer its block. Grey
        bands join what both tell; blocks that rise out of the bar stand on one side only.
      </figcaption>
      <Drawing className="wide" size={WIDE} view={view} href={href} />
      <Drawing className="narrow" size={NARROW} view={view} href={href} />
    </figure>
  )
}

function Drawing({ className, size, view, href }: Required<Props> & { className: string; size: RibbonSize }) {
  // Bands that cross others are drawn last, above them.
  const laid = layRibbon(view.passages, view.bars, size)
  const ordered = [...laid.filter(isInOrder), ...laid.filter(one => !isInOrder(one))]
  return (
    <svg
      className={className}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={`Passages of ${view.left.siglum} above, of ${view.right.siglum} below`}
    >
      <text className="end a" x="0" y={TOP_BAR + 13}>
        {view.left.siglum}
      </text>
      <text className="end b" x="0" y={bottomBar(size) + 13}>
        {view.right.siglum}
      </text>
      {ordered.map(one => (
        <RibbonLink key={one.passage.number} laid={one} view={view} href={href} size={size} />
      ))}
    </svg>
  )
}

const isInOrder = ({ passage }: RibbonPassage): boolean => !passage.transposed

function RibbonLink({
  laid: { passage, blocks, band },
  view,
  href,
  size,
}: Required<Props> & { laid: RibbonPassage; size: RibbonSize }) {
  const title = describe(passage, view)
  return (
    <a href={`${href}#p${passage.number}`} className={ribbonClass(passage)} data-passage={passage.number}>
      <title>{title}</title>
      {band !== null && <path className="band" d={band} />}
      {(['left', 'right'] as const).map(side => (
        <Blocks key={side} side={side} passage={passage} blocks={blocks[side]} size={size} />
      ))}
    </a>
  )
}

function Blocks({
  side,
  passage,
  blocks,
  size,
}: {
  side: Side
  passage: PassageView
  blocks: RibbonPassage['blocks'][Side]
  size: RibbonSize
}) {
  const rises = passage.kind === 'only-left' || passage.kind === 'only-right'
  const bar = side === 'left' ? TOP_BAR : bottomBar(size)
  const y = rises && side === 'left' ? bar - RISE : bar
  const label = blocks.find(block => block.labelled)
  return (
    <>
      {blocks.map(block => (
        <rect
          key={block.x}
          className="blk"
          x={block.x}
          y={y}
          width={block.width}
          height={rises ? BAR_HEIGHT + RISE : BAR_HEIGHT}
        />
      ))}
      {label && (
        <text x={label.x + label.width / 2} y={bar + 11}>
          {passage.number}
        </text>
      )}
    </>
  )
}

function ribbonClass({ kind, transposed }: PassageView): string {
  const relation = { 'only-left': 'only-a', 'only-right': 'only-b', overlap: 'overlap' } as const
  const name = kind in relation ? relation[kind as keyof typeof relation] : 'same'
  return transposed ? `${name} moved` : name
}

function describe(passage: PassageView, view: ComparisonView): string {
  const words = openingWords(passage.left.length > 0 ? passage.leftText : passage.rightText, 60)
  return `${passage.number}, ${relationInWords(passage, view)}${passage.transposed ? ', moved' : ''}: ${words}`
}
