import type { WriteStream } from 'node:tty'

/** How this terminal is written to: whether in colour, and how wide. */
export interface Terminal {
  colour: boolean
  columns: number
}

const WIDEST = 160
const USUAL = 100
const NARROWEST = 40

/** Colour on a terminal unless NO_COLOR is set (no-color.org); FORCE_COLOR asks for it in a pipe. */
export function terminalOf(stream: WriteStream | NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  const columns = Number(stream.columns ?? env.COLUMNS ?? USUAL) || USUAL
  return {
    colour: !refused && (forced || stream.isTTY === true),
    columns: Math.max(NARROWEST, Math.min(WIDEST, columns)),
  }
}

export type Style = 'left' | 'right' | 'faint' | 'strong' | 'plain'

/** Left blue, right amber, as on the pages; with an underline for changed words so that colour is never alone. */
const CODES: Readonly<Record<Style, string>> = {
  left: '\u001B[34;4m',
  right: '\u001B[33;4m',
  faint: '\u001B[2m',
  strong: '\u001B[1m',
  plain: '',
}
const RESET = '\u001B[0m'

/** The text in a style, or as it is where there is no colour. */
export function paint(text: string, style: Style, terminal: Terminal): string {
  return terminal.colour && style !== 'plain' && text !== '' ? CODES[style] + text + RESET : text
}

export interface StyledText {
  text: string
  style: Style
}

/** A printed cell: its text with the codes, and the width it takes. */
export interface Cell {
  text: string
  width: number
}

/** Words wrapped to a width, styles kept across line ends. A word longer than the line stands alone and is cut. */
export function wrap(pieces: readonly StyledText[], width: number, terminal: Terminal): Cell[] {
  const lines: Cell[] = []
  let text = ''
  let used = 0
  const flush = () => {
    if (used > 0) lines.push({ text, width: used })
    text = ''
    used = 0
  }
  for (const word of wordsOf(pieces)) {
    const length = word.reduce((sum, part) => sum + widthOf(part.text), 0)
    if (used > 0 && used + 1 + length > width) flush()
    if (used > 0) {
      text += ' '
      used++
    }
    for (const part of word)
      for (let rest = [...part.text]; rest.length > 0;) {
        if (used >= width) flush()
        const cut = rest.splice(0, width - used).join('')
        text += paint(cut, part.style, terminal)
        used += widthOf(cut)
      }
  }
  flush()
  return lines
}

/** The words of styled pieces; a word may change its style in the middle: "Biden" with a plain end. */
function wordsOf(pieces: readonly StyledText[]): StyledText[][] {
  const words: StyledText[][] = []
  let word: StyledText[] = []
  for (const { text, style } of pieces)
    for (const part of text.match(/\s+|\S+/gu) ?? []) {
      if (!/^\s/u.test(part)) word.push({ text: part, style })
      else if (word.length > 0) {
        words.push(word)
        word = []
      }
    }
  if (word.length > 0) words.push(word)
  return words
}

/** Code points, without combining marks: near enough for the scripts a terminal sets in single width. */
export function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length
}

/** A text on one line, shortened with an ellipsis. */
export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= width ? line : characters.slice(0, Math.max(1, width - 1)).join('') + '…'
}
