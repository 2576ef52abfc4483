'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { keysAreOn, onKeysChange, turnKeys } from './key-setting'
import { stepDifference, stepPassage } from './steps'

interface Props {
  /** Address of the comparison with the sides swapped; null where a button of the page swaps them. */
  swap: string | null
  /** The letters of the two sides. */
  sigla: readonly [left: string, right: string]
}

const HELP = [
  { keys: ['n', 'F7'], does: 'next place where words differ' },
  { keys: ['p', 'Shift F7'], does: 'previous place where words differ' },
  { keys: ['j'], does: 'next passage' },
  { keys: ['k'], does: 'previous passage' },
  { keys: ['f'], does: 'show the next kind of passages (Shift f: the one before)' },
  { keys: ['/'], does: 'find words' },
  { keys: ['x'], does: 'swap the sides' },
  { keys: ['?'], does: 'this list' },
] as const

/** Keys for walking through a comparison, the list that explains them, and the switch that turns them off. */
export function CompareKeys({ swap, sigla }: Props) {
  const help = useRef<HTMLDialogElement>(null)
  const isOn = useSyncExternalStore(onKeysChange, keysAreOn, () => undefined)

  useEffect(() => {
    const actions: Record<string, () => unknown> = {
      n: () => stepDifference(1),
      p: () => stepDifference(-1),
      j: () => stepPassage(1),
      k: () => stepPassage(-1),
      f: () => stepFilter(1),
      F: () => stepFilter(-1),
      '/': () => document.getElementById('find-words')?.focus(),
      x: () => {
        if (swap !== null) location.assign(swap + location.hash)
        else document.querySelector<HTMLButtonElement>('button.swap')?.click()
      },
      '?': () => help.current?.showModal(),
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help.current?.open)
        return
      if (event.key === 'F7') stepDifference(event.shiftKey ? -1 : 1)
      else if (keysAreOn() && actions[event.key]) actions[event.key]?.()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [swap])

  if (isOn === undefined) return null
  return (
    <>
      <button type="button" className="keys-button" onClick={() => help.current?.showModal()}>
        Keys<span className="sr"> for this page</span>
      </button>
      <dialog ref={help} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {HELP.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && ' or '}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>
          <label>
            <input type="checkbox" checked={isOn} onChange={event => turnKeys(event.target.checked)} /> Single
            letters work as keys (F7 always does)
          </label>
        </p>
        <p className="muted">
          Blue with one line is {sigla[0]}, amber with two lines is {sigla[1]}.
        </p>
        <form method="dialog">
          <button className="button">Close</button>
        </form>
      </dialog>
    </>
  )
}

/** Chooses the next (1) or previous (-1) kind of passages, round and round; it takes the focus, so that it is read out. */
function stepFilter(direction: 1 | -1): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('.controls input[name=show]:enabled')]
  const at = choices.findIndex(choice => choice.checked)
  const next = choices.at((at + direction) % choices.length)
  next?.focus({ preventScroll: true })
  next?.click()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'))
  )
}
