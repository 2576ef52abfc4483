/**
 * Cuts the two typefaces down to what a page needs first. Run it after their packages have changed:
 * `npm i --no-save subset-font@2 && node app/typefaces/cut.mjs`.
 *
 * Of each, one file holds the letters of English and the marks of newspapers, another what Western European words have
 * beyond them, fetched when a page has such letters. Weights that no style sheet asks for are left out, which is most of
 * the bytes of a variable font. The files are kept in the repository, because Next reads them when it builds.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { URL } from 'node:url'
import subsetFont from 'subset-font'

const PACKAGES = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const here = name => new URL(name, import.meta.url)

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, k) => String.fromCodePoint(first + k)).join('')

const ENGLISH = range(0x20, 0x7e) + '\u00a0·×–—‘’“”…'
const BEYOND = [...(range(0xa1, 0xff) + 'ıŒœʻʼˆ˚˜‚„†•‹›€™↑↓−∕' + range(0x2002, 0x200b))]
  .filter(letter => !ENGLISH.includes(letter))
  .join('')

const CUTS = [
  { face: 'newsreader', style: 'normal', weights: { min: 400, max: 600 } },
  { face: 'newsreader', style: 'italic', weights: 400 },
  { face: 'instrument-sans', style: 'normal', weights: { min: 400, max: 700 } },
]

for (const { face, style, weights } of CUTS) {
  const whole = readFileSync(new URL(`${face}/files/${face}-latin-wght-${style}.woff2`, PACKAGES))
  for (const [part, letters] of Object.entries({ english: ENGLISH, beyond: BEYOND })) {
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght: weights } })
    const name = `${face}-${style}-${part}.woff2`
    writeFileSync(here(name), cut)
    process.stdout.write(`${name}: ${cut.length} bytes of ${whole.length}\n`)
  }
}
for (const face of new Set(CUTS.map(cut => cut.face)))
  copyFileSync(new URL(`${face}/LICENSE`, PACKAGES), here(`${face}-LICENSE`))
