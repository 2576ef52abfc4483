import { readFileSync } from 'node:fs'
import { inRoot } from '../place'

/** The sheets of a comparison, in the order in which the layout loads them. */
const SHEETS = [
  'tokens',
  'base',
  'parts',
  'ribbon',
  'compare',
  'compare-overview',
  'compare-controls',
  'passage-notes',
  'passages',
  'runs',
  'compare-aids',
  'apparatus',
  'print',
]

const FACES = [
  {
    property: '--font-serif',
    name: 'Newsreader',
    weight: '200 800',
    file: 'newsreader/files/newsreader-latin-wght-normal.woff2',
  },
  {
    property: '--font-sans',
    name: 'Instrument Sans',
    weight: '400 700',
    file: 'instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
  },
] as const

/** Faces that the page does without: a property that is not defined would undo every rule that names it. */
const LEFT_OUT = {
  '--font-serif-beyond': FACES[0].name,
  '--font-serif-ext': FACES[0].name,
  '--font-serif-italic': FACES[0].name,
  '--font-serif-italic-beyond': FACES[0].name,
  '--font-sans-beyond': FACES[1].name,
  '--font-sans-ext': FACES[1].name,
}

/** The style sheets of the comparison as one, with its two faces inside, so that nothing has to be fetched. */
export function pageStyle(): string {
  const faces = FACES.map(
    ({ name, weight, file }) =>
      `@font-face{font-family:'${name}';font-weight:${weight};font-display:swap;` +
      `src:url(data:font/woff2;base64,${base64(`node_modules/@fontsource-variable/${file}`)}) format('woff2')}`,
  )
  const properties = [
    ...FACES.map(({ property, name }) => [property, name] as const),
    ...Object.entries(LEFT_OUT),
  ].map(([property, name]) => `${property}:'${name}'`)
  const sheets = SHEETS.map(name => readFileSync(inRoot('app/styles', `${name}.css`), 'utf8'))
  return [...faces, `:root{${properties.join(';')}}`, ...sheets].join('\n')
}

const base64 = (file: string): string => readFileSync(inRoot(file)).toString('base64')
