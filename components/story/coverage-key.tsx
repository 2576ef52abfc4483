/** The marks of the coverage as the table draws them, with their words. */
export function CoverageKey({ all }: { all: boolean }) {
  const marks = MARKS.filter(({ kind }) => !all || (kind !== 'absent' && kind !== 'loose'))
  return (
    <ul className="coverage-key" aria-label="What the marks say">
      {marks.map(({ kind, sign, words }) => (
        <li key={kind}>
          <span className={`sign ${kind}`} aria-hidden="true">
            {sign}
          </span>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}

const MARKS = [
  { kind: 'lead', sign: 'A', words: 'its words are shown' },
  { kind: 'same', sign: 'A', words: 'tells the same' },
  { kind: 'overlap', sign: 'A', words: 'overlaps: tells more, less or other' },
  { kind: 'loose', sign: '(A)', words: 'a comparison links it, most do not' },
  { kind: 'absent', sign: '·', words: 'no match found' },
] as const
