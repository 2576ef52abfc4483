import localFont from 'next/font/local'

/**
 * The two voices: a news serif for what outlets say, a sans for what the page says. The letters of English come first, cut
 * small and preloaded (typefaces/cut.mjs); letters beyond them, and italics, are fetched when a page has them. Next reads
 * these calls without running them, so that every value is written out. What stands in until they have come is in
 * tokens.css: a stand-in of Next's would come before the further letters, and set them in another face.
 */
const serif = localFont({
  src: './typefaces/newsreader-normal-english.woff2',
  weight: '400 600',
  style: 'normal',
  display: 'swap',
  variable: '--font-serif',
  adjustFontFallback: false,
})

const serifBeyond = localFont({
  src: './typefaces/newsreader-normal-beyond.woff2',
  weight: '400 600',
  style: 'normal',
  display: 'swap',
  preload: false,
  variable: '--font-serif-beyond',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00B6, U+00B8-00D6, U+00D8-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2002-200B, U+201A, U+201E, U+2020, U+2022, U+2039-203A, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
    },
  ],
})

const serifExtended = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  display: 'swap',
  preload: false,
  variable: '--font-serif-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const serifItalic = localFont({
  src: './typefaces/newsreader-italic-english.woff2',
  weight: '400',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-serif-italic',
  adjustFontFallback: false,
})

const serifItalicBeyond = localFont({
  src: './typefaces/newsreader-italic-beyond.woff2',
  weight: '400',
  style: 'italic',
  display: 'swap',
  preload: false,
  variable: '--font-serif-italic-beyond',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00B6, U+00B8-00D6, U+00D8-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2002-200B, U+201A, U+201E, U+2020, U+2022, U+2039-203A, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
    },
  ],
})

const sans = localFont({
  src: './typefaces/instrument-sans-normal-english.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  variable: '--font-sans',
  adjustFontFallback: false,
})

const sansBeyond = localFont({
  src: './typefaces/instrument-sans-normal-beyond.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  preload: false,
  variable: '--font-sans-beyond',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+00A1-00B6, U+00B8-00D6, U+00D8-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2002-200B, U+201A, U+201E, U+2020, U+2022, U+2039-203A, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
    },
  ],
})

const sansExtended = localFont({
  src: '../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-ext-wght-normal.woff2',
  weight: '400 700',
  style: 'normal',
  display: 'swap',
  preload: false,
  variable: '--font-sans-ext',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** Class names for `<html>` that define the custom properties of the faces. */
export const fontClasses = [
  serif,
  serifBeyond,
  serifExtended,
  serifItalic,
  serifItalicBeyond,
  sans,
  sansBeyond,
  sansExtended,
]
  .map(font => font.variable)
  .join(' ')
