'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { numberWord } from '@/lib/format/counts'
import { endFirstLook, isFirstLook, onFirstLookChange } from './first-look-setting'

interface Props {
  /** The letters of the two sides. */
  sigla: readonly [left: string, right: string]
}

interface Step {
  /** What it is about, as a selector; outlined while the step is shown. */
  target: string
  words: string
}

/** What a comparison shows, in four steps on the comparison at hand; shown once, and never again when closed. */
export function FirstLook({ sigla: [left, right] }: Props) {
  const isWanted = useSyncExternalStore(onFirstLookChange, isFirstLook, () => false)
  /** null until the reader asks for it: a card that opens by itself would lie over the text. */
  const [at, setAt] = useState<number | null>(null)
  const steps: Step[] = [
    {
      target: '.ribbon',
      words: `Each bar is an article, each block a passage. Grey bands join what both tell; what rises in colour only ${left} or only ${right} tells. A click leads there.`,
    },
    {
      target: '.collation .passage.reworded, .collation .passage.overlap',
      words: `Each row is a passage in the words of both. Underlined once: only in ${left}; underlined twice: only in ${right}; the rest both have.`,
    },
    {
      target: '.collation .passage.reworded .mid, .collation .passage.overlap .mid',
      words:
        'Between them stands how the two relate. The number is the passage’s address; “why, cite” shows what the match rests on.',
    },
    {
      target: '.controls',
      words:
        'Show only what differs, what one side alone tells, or who is quoted; or find words. Press ? for the keys.',
    },
  ]
  const step = at === null ? undefined : steps[at]

  useEffect(() => {
    if (!isWanted || step === undefined) return
    const target = document.querySelector(step.target)
    target?.classList.add('pointed-at')
    target?.scrollIntoView({ block: 'center' })
    return () => target?.classList.remove('pointed-at')
  }, [isWanted, step])

  if (!isWanted) return null
  if (at === null || step === undefined) return <Offer count={steps.length} onStart={() => setAt(0)} />
  const isLast = at === steps.length - 1
  return (
    <aside className="first-look" aria-label="First look">
      <p aria-live="polite">
        <b className="num">
          {at + 1} of {steps.length}
        </b>{' '}
        {step.words}
      </p>
      <p>
        {!isLast && (
          <button type="button" className="button" onClick={() => setAt(at + 1)}>
            Next
          </button>
        )}{' '}
        <button type="button" className={isLast ? 'button' : 'quiet'} onClick={endFirstLook}>
          {isLast ? 'Start reading' : 'Close, and do not show again'}
        </button>
      </p>
    </aside>
  )
}

function Offer({ count, onStart }: { count: number; onStart: () => void }) {
  return (
    <aside className="first-look-offer wrap" aria-label="First look">
      <p>
        New here?{' '}
        <button type="button" className="quiet" onClick={onStart}>
          Look around in {numberWord(count)} steps
        </button>{' '}
        <button type="button" className="quiet" onClick={endFirstLook}>
          No, thanks
        </button>
      </p>
    </aside>
  )
}
