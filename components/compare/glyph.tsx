import type { PassageView } from '@/lib/schema/comparison-view'

/** The ribbon's shapes in small: two lines that run through, break, cross, or stand on one side. The word stands beside it. */
export function Glyph({ passage }: { passage: Pick<PassageView, 'kind' | 'transposed'> }) {
  return (
    <svg className="glyph" viewBox="0 0 30 12" aria-hidden="true">
      {passage.transposed ? <path d="M0 2C12 2 18 10 30 10M0 10C12 10 18 2 30 2" /> : SHAPES[passage.kind]}
    </svg>
  )
}

const SHAPES: Record<PassageView['kind'], React.ReactNode> = {
  'same-wording': <path d="M0 3.5H30M0 8.5H30" />,
  reworded: (
    <>
      <path d="M0 3.5H30" />
      <path d="M0 8.5c2.5-3 5-3 7.5 0s5 3 7.5 0 5-3 7.5 0 5 3 7.5 0" strokeWidth="1.5" />
    </>
  ),
  overlap: (
    <>
      <path d="M8 3.5H22M8 8.5H22" />
      <path className="a" d="M0 3.5H8" />
      <path className="b" d="M22 8.5H30" />
    </>
  ),
  'only-left': <path className="a" d="M0 6H15M15 1.5V10.5" />,
  'only-right': (
    <>
      <path className="b" d="M15 4.5H30M15 7.5H30" strokeWidth="1.5" />
      <path className="b" d="M15 1.5V10.5" />
    </>
  ),
}
