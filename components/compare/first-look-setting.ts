/** Whether the first look is still to be shown on this browser. */

const SETTING = 'variorum-first-look'

const listeners = new Set<() => void>()
let isOver = false

/** true until it was closed once; where storage is closed it is never shown, because it would come back each time. */
export function isFirstLook(): boolean {
  if (isOver) return false
  try {
    return localStorage.getItem(SETTING) === null
  } catch {
    return false
  }
}

export function endFirstLook(): void {
  isOver = true
  try {
    localStorage.setItem(SETTING, 'done')
  } catch {
    // It stays closed on this page.
  }
  listeners.forEach(listener => listener())
}

export function onFirstLookChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
