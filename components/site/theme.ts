/** Where the reader's choice of colours is kept; absent when the system decides. */
export const THEME_KEY = 'variorum-theme'

export type Theme = 'light' | 'dark'

export const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark'

/** Runs before the first paint, so that a chosen theme never flashes the other one. Storage may be closed to us. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`
