'use client'

import { useSyncExternalStore } from 'react'
import { isTheme, THEME_KEY, type Theme } from './theme'

const CHOICES = [
  { value: null, label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** Colours as the system has them, or light, or dark; kept for the next visit. Without script the system decides. */
export function ThemeChoice() {
  const chosen = useSyncExternalStore(onChange, currentTheme, () => undefined)
  return (
    <div className="theme pick" role="group" aria-label="Colours" hidden={chosen === undefined}>
      {CHOICES.map(({ value, label }) => (
        <button key={label} type="button" aria-pressed={chosen === value} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </div>
  )
}

const listeners = new Set<() => void>()

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function currentTheme(): Theme | null {
  const { theme } = document.documentElement.dataset
  return isTheme(theme) ? theme : null
}

function choose(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === null) localStorage.removeItem(THEME_KEY)
    else localStorage.setItem(THEME_KEY, theme)
  } catch {
    // Storage is closed in some private windows: the choice then holds for this page only.
  }
  listeners.forEach(listener => listener())
}
