import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, quotationsCsv } from '@/lib/format/quotations-csv'
import { quotationExporter, quotationsJson } from '@/lib/format/quotations-json'
import { textFragment } from '@/lib/format/text-fragment'
import { quotation, unnamed } from './records'

/** Reads CSV as RFC 4180 says, so that what was written can be compared with what is read. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"'
      at++
    } else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') {
      rows.at(-1)!.push(cell)
      cell = ''
    } else if (!quoted && character === '\r' && text.charAt(at + 1) === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      rows.push([])
      at++
    } else cell += character
  }
  rows.pop()
  return rows
}

describe('CSV', () => {
  it('has a header and a line a quotation, with everything that is known of it', () => {
    const [header, row] = readCsv(quotationsCsv([quotation()], { origin: 'https://variorum.example' }))
    const record = Object.fromEntries(header!.map((name, index) => [name, row![index]]))
    expect(record).toMatchObject({
      content: '“We will not sail,”',
      kind: 'direct',
      speaker_as_written: 'she',
      speaker_in_article: 'Ortega',
      speaker: 'Helen Ortega',
      role: 'harbour master',
      cue: 'said',
      certainty: 'sure',
      confidence: '0.97',
      outlet: 'The Courier',
      headline: 'Ferries stand still',
      opening: '',
      day_from: '2024-08-14',
      address: 'https://variorum.example/articles/ferries-stand-still@1#q3',
      start: '40',
      end: '59',
    })
  })

  it('leaves empty what is not known', () => {
    const [header, row] = readCsv(
      quotationsCsv([quotation({ speaker: null, cue: null, article: unnamed })], { origin: '' }),
    )
    const record = Object.fromEntries(header!.map((name, index) => [name, row![index]]))
    expect(record).toMatchObject({
      speaker: '',
      cue: '',
      outlet: '',
      headline: '',
      credit: 'Harbour Wire',
      day_basis: 'inferred',
    })
    expect(record.opening).toBe('“Pilots walked out of the harbour before dawn.”')
  })

  it('begins with a byte order mark only on request', () => {
    expect(quotationsCsv([], { origin: '', bom: true }).codePointAt(0)).toBe(0xfeff)
    expect(quotationsCsv([], { origin: '' }).startsWith('content,kind')).toBe(true)
  })

  it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx', '＝1'])(
    'makes %j harmless for spreadsheets',
    cell => {
      expect(readCsv(`${csvCell(cell)}\r\n`)[0]![0]).toBe(`'${cell}`)
    },
  )

  it('gives any words back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), cells => {
        const line = cells.map(csvCell).join(',') + '\r\n'
        const read = readCsv(line)[0]!
        expect(read.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells)
      }),
    )
  })
})

describe('JSON', () => {
  const text = '🚢 Ferries stood still. 🚢 She was firm: “We will not sail,” she said. Nobody sailed.'
  const start = text.indexOf('“')
  const end = text.indexOf('”') + 1
  const listed = quotation({ start, end, content: text.slice(start, end) })

  it('has selectors that find the words again, by character and by words', () => {
    const { annotation, offsets } = quotationExporter('', () => text)(listed)
    const [quote, position] = annotation.target.selector
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '“We will not sail,”',
      prefix: text.slice(start - 32, start),
      suffix: text.slice(end, end + 32),
    })
    // Two ships before it: each is two UTF-16 units and one character.
    expect(position).toEqual({ type: 'TextPositionSelector', start: start - 2, end: end - 2 })
    expect(text.slice(offsets.start, offsets.end)).toBe('“We will not sail,”')
  })

  it('takes positions as characters on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), fc.nat(), (any, a, b) => {
        const characters = [...any]
        const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number]
        const units = (count: number) => characters.slice(0, count).join('').length
        const exported = quotationExporter('', () => any)(quotation({ start: units(from), end: units(to) }))
        expect(exported.annotation.target.selector[1]).toMatchObject({ start: from, end: to })
        expect(exported.annotation.target.selector[0]).toMatchObject({
          exact: characters.slice(from, to).join(''),
        })
      }),
    )
  })

  it('takes the words around from the context where the text is not at hand', () => {
    const { annotation } = quotationExporter('', () => null)(quotation())
    expect(annotation.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '“We will not sail,”', prefix: '', suffix: ' she said.' },
    ])
  })

  it('says what is not known with null, and parses', () => {
    const parsed = JSON.parse(
      quotationsJson(
        [quotation({ speaker: null, article: unnamed })],
        'https://variorum.example',
        () => text,
      ),
    )
    expect(parsed.quotations[0]).toMatchObject({
      speaker: null,
      article: { outlet: null, credit: 'Harbour Wire' },
    })
    expect(parsed.quotations[0].id).toBe('https://variorum.example/articles/pilots-walk-out@1#q3')
  })
})

describe('text fragments', () => {
  const fragment = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return decodeURIComponent(textFragment(text, { start, end: start + words.length }))
  }

  it('give short words whole, and escape what the syntax uses', () => {
    expect(fragment('The pilots, tired, went home.', 'tired')).toBe('#:~:text=tired')
    expect(textFragment('A no-go, R&D zone', { start: 2, end: 12 })).toBe('#:~:text=no%2Dgo%2C%20R%26D')
  })

  it('give long ones by their first and last words, and each in one line', () => {
    const text = `${'one two three four five six seven eight nine ten '.repeat(5)}\nlast line ends here`
    expect(fragment(text, text)).toBe('#:~:text=one two three four five six,last line ends here')
  })

  it('tell places of the same words apart by the words around them', () => {
    const text = 'The quay is closed, said one. The quay is closed, said another.'
    expect(fragment(text, 'The quay is closed', 10)).toBe(
      '#:~:text=is closed, said one.-,The quay is closed,-, said another.',
    )
  })

  it('never throw and never leave the syntax’s characters bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        expect(textFragment(text, { start, end })).not.toMatch(/[\s&]/)
      }),
    )
  })
})
