import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInput, type ImportInput } from '@/lib/ingest/import/read-input'
import { ImportRefusal } from '@/lib/ingest/import/refusal'
import type { ImportDraft, ImportOverrides } from '@/lib/schema/import'

const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour bridge to close for a year | The Courier</title>
<meta property="og:site_name" content="The Courier"><meta name="author" content="Nils Berg">
<meta property="article:published_time" content="2026-05-05T23:30:00-05:00">
<link rel="canonical" href="https://courier.example/news/bridge?utm_source=mail#top"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour bridge to close for a year</h1>
<p>The council will close the harbour bridge in May, Mayor Ada Lindqvist said on Tuesday, after engineers found rust in its cables.</p>
<p>“We cannot patch a hundred years of rust with paint,” Lindqvist told reporters at the town hall.</p>
<p>The work will take a year, and shops on both sides of the river fear for their trade.</p></article>
<footer><p>Subscribe to our newsletter</p></footer></body></html>`

const PASTED = `Harbour bridge to close for a year
By Nils Berg
5 May 2026
Share
The council will close the harbour bridge in May, Mayor Ada Lindqvist said on Tuesday, after engineers found rust in its cables.
“We cannot patch a hundred years of rust with paint,” Lindqvist told reporters at the town hall.
The work will take a year, and shops on both sides of the river fear for their trade.
Related articles
Ferry timetable for the summer
Subscribe to our newsletter`

const read = (content: string, overrides?: ImportOverrides, kind: ImportInput['kind'] = 'text') =>
  readInput({ kind, content }, overrides)

/** Each piece on a line: its role, and how it begins. */
const shown = ({ text, pieces }: ImportDraft) =>
  pieces.map(({ role, start, end }) => `${role}: ${text.slice(start, Math.min(end, start + 24))}`)

const startOf = (draft: ImportDraft, words: string) => draft.text.indexOf(words)

describe('a page', () => {
  const draft = readInput({
    kind: 'html',
    content: Buffer.from(PAGE),
    url: 'https://courier.example/amp/bridge',
  })

  test('is read with what it says about itself', () => {
    expect(draft).toMatchObject({
      headline: { text: 'Harbour bridge to close for a year', basis: 'stated' },
      byline: 'Nils Berg',
      outlet: { slug: 'the-courier', name: 'The Courier' },
      // The day it was in the place where it was published.
      day: { from: '2026-05-05', to: '2026-05-05', basis: 'stated', words: null },
      language: 'en',
      address: 'https://courier.example/news/bridge',
      encoding: 'utf-8',
    })
  })

  test('shows all that a reader sees, the article apart from what stands around it', () => {
    expect(shown(draft)).toEqual([
      'furniture: Home Sport',
      'headline: Harbour bridge to close ',
      'body: The council will close t',
      'body: “We cannot patch a hundr',
      'body: The work will take a yea',
      'furniture: Subscribe to our newslet',
    ])
    expect(draft.analysis.quotations.map(({ content }) => content)).toContain(
      '“We cannot patch a hundred years of rust with paint,”',
    )
  })

  test('has no address when the one it names is the front page', () => {
    const front = PAGE.replace(/href="https:[^"]*"/, 'href="https://courier.example/"')
    expect(read(front, {}, 'html').address).toBeNull()
  })
})

describe('a pasted text', () => {
  test('keeps every character and finds what stands around the article', () => {
    const draft = read(PASTED)
    expect(draft.text).toBe(PASTED)
    expect(draft).toMatchObject({
      byline: 'Nils Berg',
      outlet: null,
      day: { from: '2026-05-05', basis: 'stated' },
      parts: null,
    })
    expect(shown(draft)).toContain('furniture: Subscribe to our newslet')
  })

  test('keeps line ends, soft hyphens and blanks at its ends as they were', () => {
    const text = '\r\n The bridge\u00ad will close\u00a0soon, the mayor said.\r\n\r\nIt is old. \r\n'
    expect(readInput({ kind: 'text', content: Buffer.from(text) }).text).toBe(text)
  })

  test.each([
    [
      'UTF-16 with a mark',
      Buffer.from('\ufeffThe café “Müller” will close, it said.', 'utf16le'),
      'utf-16le',
    ],
    [
      'windows-1252',
      Buffer.from('The caf\xe9 \x93M\xfcller\x94 will close, it said.', 'latin1'),
      'windows-1252',
    ],
  ])('is read from bytes in %s', (_, content, encoding) => {
    const draft = readInput({ kind: 'text', content })
    expect(draft.text).toBe('The café “Müller” will close, it said.')
    expect(draft.encoding).toBe(encoding)
  })

  test('any text is refused with a reason, or taken apart without a visible character lost or taken twice', () => {
    const any = fc.array(fc.constantFrom(...PASTED.split('\n'), '', 'Share', 'Ads', '“'), { maxLength: 12 })
    fc.assert(
      fc.property(any, lines => {
        const text = lines.join('\n')
        try {
          const { pieces } = read(text)
          let at = 0
          for (const { start, end } of pieces) {
            expect(text.slice(at, start).trim()).toBe('')
            expect(start).toBeGreaterThanOrEqual(at)
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
        } catch (error) {
          if (!(error instanceof ImportRefusal)) throw error
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('Markdown', () => {
  test('is read without its marks, front matter said about it', () => {
    const draft = read(
      '---\ntitle: "Ferry lost"\nauthor: Mara Petrov\ndate: 2026-03-01\nurl: https://herald.example/ferry\n---\n' +
        '# Ferry lost\n\nThe **ferry** is [missing](https://x.example), police said.\n',
      {},
      'markdown',
    )
    expect(draft.text).toBe('Ferry lost\n\nThe ferry is missing, police said.')
    expect(draft).toMatchObject({
      headline: { text: 'Ferry lost', basis: 'stated' },
      byline: 'Mara Petrov',
      day: { from: '2026-03-01' },
      address: 'https://herald.example/ferry',
    })
    expect(shown(draft)[0]).toBe('headline: Ferry lost')
  })
})

describe('what a person says', () => {
  test('wins over what was read', () => {
    const draft = readInput(
      { kind: 'html', content: PAGE },
      {
        headline: 'Bridge shut',
        byline: null,
        outlet: 'Évening Post',
        credit: 'dpa',
        day: '2026-05-06',
        address: null,
      },
    )
    expect(draft).toMatchObject({
      headline: { text: 'Bridge shut', basis: 'stated' },
      byline: null,
      outlet: { slug: 'evening-post', name: 'Évening Post' },
      credit: 'dpa',
      day: { from: '2026-05-06', basis: 'stated' },
      address: null,
    })
  })

  test('puts furniture back and takes paragraphs out, and the analysis follows', () => {
    const before = read(PASTED)
    const draft = read(PASTED, {
      putBack: [startOf(before, 'Ferry timetable')],
      takeOut: [startOf(before, '“We cannot')],
    })
    expect(shown(draft)).toContain('body: Ferry timetable for the ')
    expect(shown(draft)).toContain('furniture: “We cannot patch a hundr')
    expect(draft.pieces.filter(piece => piece.moved)).toHaveLength(2)
    expect(draft.analysis.quotations.map(({ content }) => content)).not.toContain(
      '“We cannot patch a hundred years of rust with paint,”',
    )
    expect(draft.parts?.body).toEqual(draft.analysis.body)
    expect(draft.text).toBe(PASTED)
  })

  test('makes another line the headline, or none', () => {
    const text = PASTED.slice(PASTED.indexOf('The council'), PASTED.indexOf('Related'))
    const clean = `Harbour bridge to close for a year\n\n${text.replaceAll('\n', '\n\n')}`
    const first = read(clean, { headline: 'Harbour bridge to close for a year' })
    expect(shown(first)[0]).toBe('headline: Harbour bridge to close ')
    const third = 'The work will take a year, and shops on both sides of the river fear for their trade.'
    const other = read(clean, { headline: third })
    expect(shown(other)).toContain('headline: The work will take a yea')
    expect(shown(other).filter(line => line.startsWith('headline'))).toHaveLength(1)
    const none = read(clean, { headline: null })
    expect(none.headline).toEqual({ text: null, basis: 'stated' })
    expect(shown(none).filter(line => line.startsWith('headline'))).toEqual([])
  })
})

describe('what is refused', () => {
  const refusal = (input: ImportInput) => {
    try {
      readInput(input)
    } catch (error) {
      if (error instanceof ImportRefusal) return error
      throw error
    }
    return null
  }
  const wall = `<html><body><h1>Bridge to close</h1><p>The bridge will close in May.</p>
    <form><p>Welcome back</p><input type="email"><input type="password"></form></body></html>`

  test.each<[string, string, ImportInput]>([
    ['nothing', 'empty', { kind: 'text', content: '' }],
    ['blanks', 'empty', { kind: 'text', content: ' \n\u00a0\u200b\t ' }],
    ['no bytes', 'empty', { kind: 'html', content: new Uint8Array() }],
    ['a PDF file', 'binary', { kind: 'text', content: Buffer.from('%PDF-1.7 and more') }],
    ['a NUL character', 'not-text', { kind: 'text', content: 'The bridge\0 closes.' }],
    ['half a character', 'not-text', { kind: 'text', content: 'The bridge \ud83d closes.' }],
    ['a book', 'too-large', { kind: 'text', content: 'The bridge will close. '.repeat(50_000) }],
    ['a page of seven megabytes', 'too-large', { kind: 'html', content: `<p>${'a '.repeat(3_500_000)}` }],
    ['marks without words', 'no-text', { kind: 'text', content: '--- *** ---\n123 456' }],
    [
      'a page without an article',
      'no-text',
      { kind: 'html', content: '<html><body><img src="a.png"></body></html>' },
    ],
    ['a login form', 'login-wall', { kind: 'html', content: wall }],
    [
      'a request to subscribe',
      'login-wall',
      { kind: 'text', content: 'Bridge to close\nSubscribe to continue reading.' },
    ],
    [
      'Thai',
      'script-not-segmented',
      { kind: 'text', content: 'สภาเทศบาลจะปิดสะพานท่าเรือในเดือนพฤษภาคม นายกเทศมนตรีกล่าว' },
    ],
  ])('%s: %s', (_, code, input) => {
    const refused = refusal(input)
    expect(refused?.code).toBe(code)
    expect(refused?.message).toMatch(/[.]$/)
  })

  test('an article about logging in is none of it', () => {
    const body =
      'The ministry changed the portal, and residents have to log in to continue their work there. '.repeat(
        12,
      )
    expect(refusal({ kind: 'text', content: body })).toBeNull()
  })

  test('Chinese, Arabic and Hindi are taken in', () => {
    for (const content of [
      '市长周二表示，大桥将于五月关闭。工程需要一年。',
      'قال رئيس البلدية يوم الثلاثاء إن الجسر سيغلق في مايو. سيستغرق العمل عاما.',
      'महापौर ने मंगलवार को कहा कि पुल मई में बंद होगा। काम में एक साल लगेगा।',
    ])
      expect(refusal({ kind: 'text', content })).toBeNull()
  })
})
