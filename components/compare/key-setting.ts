/** Whether single letters work as keys, kept for the next visit: WCAG 2.1.4 wants them to be switched off at will. */

const SETTING = 'variorum-keys'

const listeners = new Set<() => void>()
/** What the switch says where storage is closed. */
let here: boolean | null = null

export function keysAreOn(): boolean {
  if (here !== null) return here
  try {
    return localStorage.getItem(SETTING) !== 'off'
  } catch {
    return true
  }
}

export function turnKeys(on: boolean): void {
  here = on
  try {
    if (on) localStorage.removeItem(SETTING)
    else localStorage.setItem(SETTING, 'off')
  } catch {
    // It then holds for this page only.
  }
  listeners.forEach(listener => listener())
}

export function onKeysChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
