import { ImageResponse } from 'next/og'
import { BAR_HEIGHT, bottomBar, layRibbon, TOP_BAR, type RibbonPassage } from '@/lib/format/ribbon-layout'
import { countInWords, formatShare, numberWord, sentenceStart } from '@/lib/format/counts'
import { titleText } from '@/lib/format/articles'
import type { ComparisonView, PassageView, Side } from '@/lib/schema/comparison-view'
import { loadComparison } from './comparison'

/** As the places where links are shared show it. */
export const PICTURE_SIZE = { width: 1200, height: 630 }

const RIBBON = { width: 1080, height: 190 }
/** The light theme's colours: a picture has no theme of its own. */
const INK = {
  paper: '#fffefc',
  ink: '#15181d',
  grey: '#626872',
  band: '#e6e6e3',
  block: '#8b8f96',
  a: '#2f67c8',
  b: '#c27a06',
}

/** The comparison as a picture: its finding, its overview and its two articles. 404 for unknown articles. */
export async function comparisonPicture(left: string, right: string): Promise<ImageResponse> {
  const view = await loadComparison(left, right)
  return new ImageResponse(<Picture view={view} />, PICTURE_SIZE)
}

function Picture({ view }: { view: ComparisonView }) {
  const { linked, leftOnly, rightOnly, sharedOfLinked } = view.summary
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: INK.paper,
        color: INK.ink,
        padding: 60,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 26, color: INK.grey }}>
          {`Variorum${view.story === null ? '' : ` · ${view.story.title}`}`}
        </div>
        <div style={{ fontSize: 54, lineHeight: 1.15, letterSpacing: -1, marginTop: 14 }}>
          {`${sentenceStart(countInWords(linked, 'passage'))} in both. ${sentenceStart(numberWord(leftOnly))} only in ${view.left.siglum}, ${numberWord(rightOnly)} only in ${view.right.siglum}.`}
        </div>
      </div>
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn into a picture, not on a page */}
      <img
        alt=""
        width={RIBBON.width}
        height={RIBBON.height}
        src={`data:image/svg+xml,${encodeURIComponent(ribbonSvg(view))}`}
      />
      <div style={{ display: 'flex', flexDirection: 'column', fontSize: 25 }}>
        <div>{`${view.left.siglum}  ${titleText(view.left.article, 74)}`}</div>
        <div style={{ marginTop: 6 }}>{`${view.right.siglum}  ${titleText(view.right.article, 74)}`}</div>
        <div style={{ marginTop: 10, color: INK.grey }}>
          {linked === 0
            ? ' '
            : `Where both tell a thing, ${formatShare(sharedOfLinked)} of the words are the same.`}
        </div>
      </div>
    </div>
  )
}

function ribbonSvg(view: ComparisonView): string {
  const shapes = layRibbon(view.passages, view.bars, RIBBON).map(shape)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${RIBBON.width} ${RIBBON.height}">${shapes.join('')}</svg>`
}

function shape({ passage, blocks, band }: RibbonPassage): string {
  const drawn =
    band === null
      ? ''
      : `<path d="${band}" fill="${passage.transposed ? INK.block : INK.band}" fill-opacity="${passage.transposed ? 0.4 : 1}"/>`
  return drawn + (['left', 'right'] as const).map(side => bars(passage, side, blocks[side])).join('')
}

function bars(passage: PassageView, side: Side, blocks: RibbonPassage['blocks'][Side]): string {
  const fill = passage.kind === 'only-left' ? INK.a : passage.kind === 'only-right' ? INK.b : INK.block
  const y = side === 'left' ? TOP_BAR : bottomBar(RIBBON)
  return blocks
    .map(({ x, width }) => `<rect x="${x}" y="${y}" width="${width}" height="${BAR_HEIGHT}" fill="${fill}"/>`)
    .join('')
}
