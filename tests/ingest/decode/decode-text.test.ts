import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, type DecodeOptions } from '@/lib/ingest/decode/decode-text'
import { DecodeRefusal, type DecodeCode } from '@/lib/ingest/decode/refusal'

const NEWS = 'The harbour bridge closed on Tuesday, and the ferries ran all night.\nNobody was hurt.'
const CURLY = 'The mayor said: “We’ll reopen it” – for €3 million, in café terms “déjà vu”.'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** What a program of 1998 would have written. */
function windows1252(text: string): Uint8Array {
  const special = new Map([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, i) => [sign, i]))
  const places = [
    0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94,
    0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
  ]
  return Uint8Array.from([...text], sign => places[special.get(sign) ?? -1] ?? sign.charCodeAt(0))
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

function summary(bytes: Uint8Array, options?: DecodeOptions) {
  const { text, encoding, basis } = decodeText(bytes, options)
  return { text, encoding, basis }
}

function refusal(bytes: Uint8Array, options?: DecodeOptions): DecodeRefusal {
  try {
    decodeText(bytes, options)
  } catch (error) {
    if (error instanceof DecodeRefusal) return error
    throw error
  }
  throw new Error('was taken as text')
}

describe('the encoding', () => {
  test.each([
    ['UTF-8 without a mark', utf8(CURLY), 'utf-8', 'detected'],
    ['UTF-8 with a mark', utf8(`\ufeff${CURLY}`), 'utf-8', 'byte-order-mark'],
    ['UTF-16, little end first, with a mark', utf16(CURLY, 'le', true), 'utf-16le', 'byte-order-mark'],
    ['UTF-16, big end first, with a mark', utf16(CURLY, 'be', true), 'utf-16be', 'byte-order-mark'],
    ['UTF-16, little end first, without', utf16(CURLY, 'le', false), 'utf-16le', 'detected'],
    ['UTF-16, big end first, without', utf16(CURLY, 'be', false), 'utf-16be', 'detected'],
    ['windows-1252', windows1252(CURLY), 'windows-1252', 'detected'],
  ])('%s is told from the bytes', (_, bytes, encoding, basis) => {
    expect(summary(bytes)).toEqual({ text: CURLY, encoding, basis })
  })

  test('UTF-16 without a mark is told for writing without a Latin letter', () => {
    for (const text of [
      'Мост закрыли во вторник. Паромы ходили всю ночь.',
      '大桥星期二关闭。渡轮整夜行驶，无人受伤。',
    ]) {
      expect(decodeText(utf16(text, 'le', false)).text).toBe(text)
      expect(decodeText(utf16(text, 'be', false)).text).toBe(text)
    }
  })

  test('every sign that windows-1252 has beyond Latin-1 is read', () => {
    const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
    const text = `${NEWS} ${signs} ${NEWS}`
    expect(decodeText(windows1252(text), { contentType: 'text/plain; charset=iso-8859-1' }).text).toBe(text)
  })

  test('is taken from the HTTP content type, quotes and case aside', () => {
    const bytes = Uint8Array.of(0xcd, 0xcf, 0xd3, 0xd4, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xd9, 0xd4)
    expect(summary(bytes, { contentType: 'Text/HTML; Charset="KOI8-R"' })).toEqual({
      text: 'мост закрыт',
      encoding: 'koi8-r',
      basis: 'content-type',
    })
  })

  test.each([
    '<!doctype html><html><head><meta charset="windows-1251"><title>',
    "<!-- <meta charset='utf-8'> --><META CONTENT='text/html; charset=windows-1251' HTTP-EQUIV=content-type>",
    '<meta name="x" content="y"><meta http-equiv="Content-Type" content="text/html;charset=windows-1251" />',
    '<?xml version="1.0" encoding="windows-1251"?><rss><channel><title>',
    "<?xml version='1.0' encoding = 'Windows-1251' standalone='yes'?>",
  ])('is taken from the markup: %s', markup => {
    const bytes = Buffer.concat([Buffer.from(markup), Buffer.of(0xcc, 0xee, 0xf1, 0xf2)])
    expect(summary(bytes)).toEqual({
      text: `${markup}Мост`,
      encoding: 'windows-1251',
      basis: 'markup',
    })
  })

  test('markup that a plain text speaks of declares nothing', () => {
    const text = 'Write <meta charset="windows-1251"> in the head – “always”.'
    expect(summary(windows1252(text), { contentType: 'text/plain' }).encoding).toBe('windows-1252')
    expect(summary(windows1252(text)).text).toBe(text)
  })

  test('the content type wins over the markup, a byte order mark over both, a person over the content type', () => {
    const page = (charset: string) =>
      Buffer.concat([Buffer.from(`<meta charset="${charset}">`), Buffer.of(0xcc, 0xee)])
    expect(summary(page('koi8-r'), { contentType: 'text/html; charset=windows-1251' }).basis).toBe(
      'content-type',
    )
    expect(
      summary(page('koi8-r'), { contentType: 'text/html; charset=koi8-r', encoding: 'windows-1251' }).text,
    ).toContain('Мо')
    expect(summary(utf8(`\ufeff${CURLY}`), { contentType: 'text/html; charset=utf-16le' }).text).toBe(CURLY)
  })

  test('a declaration that the bytes contradict is passed over', () => {
    expect(summary(utf8(CURLY), { contentType: 'text/html; charset=ISO-8859-1' }).text).toBe(CURLY)
    expect(summary(utf8(CURLY), { contentType: 'text/html; charset=utf-16' }).text).toBe(CURLY)
    expect(summary(windows1252(CURLY), { contentType: 'text/html; charset=utf-8' }).text).toBe(CURLY)
    expect(summary(utf8(CURLY), { contentType: 'text/html; charset=none' }).text).toBe(CURLY)
    expect(summary(utf8(`<meta charset="utf-16">${CURLY}`)).text).toContain(CURLY)
  })

  test('a letter broken in transport is counted, and the rest read', () => {
    const bytes = Buffer.concat([utf8(`${NEWS} ${CURLY} ${NEWS} `), Buffer.of(0xe2, 0x80), utf8(` ${NEWS}`)])
    for (const contentType of [null, 'text/html; charset=utf-8']) {
      const decoded = decodeText(bytes, { contentType })
      expect(decoded.text).toBe(`${NEWS} ${CURLY} ${NEWS} \ufffd ${NEWS}`)
      expect(decoded.replaced).toBe(1)
    }
  })

  test('a replacement character that was published is none of ours', () => {
    const { text, replaced } = decodeText(utf8(`It\ufffds open. ${NEWS}`))
    expect({ text, replaced }).toEqual({ text: `It\ufffds open. ${NEWS}`, replaced: 0 })
  })
})

describe('the text stays as captured', () => {
  test('line ends, soft hyphens, no-break spaces, zero width joiners and inner byte order marks', () => {
    const text =
      'One\r\ntwo\rthree\n har\u00adbour\u00a05\u202fkm \u200d\ufeff👩\u200d👩\u200d👧 e\u0301\u2028'
    expect(decodeText(utf8(text)).text).toBe(text)
    expect(decodeText(utf16(text, 'be', true)).text).toBe(text)
    expect(decodeText(windows1252('One\r\nhar\xadbour\xa05 km')).text).toBe('One\r\nhar\u00adbour\u00a05 km')
  })

  test('whatever is written comes back, in each encoding that has it', () => {
    const writing = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map(text => `A b, ${text.replace(/[\p{C}]/gu, '')} and so on.`)
    fc.assert(
      fc.property(writing, fc.constantFrom('le' as const, 'be' as const), (text, order) => {
        expect(decodeText(utf8(text)).text).toBe(text)
        expect(decodeText(utf16(text, order, true)).text).toBe(text)
      }),
    )
  })

  test('any bytes are either text that can be stored or a refusal', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(null, 'utf-8', 'utf-16', 'gb18030', 'x'),
        (bytes, charset) => {
          try {
            const { text } = decodeText(bytes, { contentType: charset && `text/html; charset=${charset}` })
            expect(text).not.toContain('\u0000')
            expect(text).not.toMatch(/\p{Surrogate}/u)
          } catch (error) {
            if (!(error instanceof DecodeRefusal)) throw error
          }
        },
      ),
    )
  })
})

describe('what is not text is refused by name', () => {
  const high = (seed: number, length: number) =>
    Uint8Array.from({ length }, (_, i) => (seed * (i + 1) * 2654435761) >>> 24)

  test.each<[string, Uint8Array, DecodeCode, RegExp]>([
    ['nothing', utf8(''), 'empty', /empty/],
    ['only spaces', utf8(' \r\n\t\u00a0\u200b'), 'empty', /empty/],
    ['only a byte order mark', utf8('\ufeff'), 'empty', /empty/],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'binary', /PDF file.*paste/],
    ['an office document', Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'), 'binary', /office document/],
    ['rich text', utf8('{\\rtf1\\ansi The bridge}'), 'binary', /rich text/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR', 'latin1'), 'binary', /picture/],
    ['a photograph', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1'), 'binary', /JPEG/],
    ['a film', Buffer.from('\x00\x00\x00\x20ftypisom', 'latin1'), 'binary', /film/],
    ['a gzip file', Buffer.from('\x1f\x8b\x08\x00\x00', 'latin1'), 'binary', /Unpack/],
    ['noise', high(7, 5000), 'not-text', /not text/],
    ['text with a zero byte in it', utf8(`${NEWS}\u0000${NEWS}`), 'not-text', /not text/],
    ['text full of control characters', utf8(NEWS.replace(/ /g, '\u0001')), 'not-text', /not text/],
    ['UTF-32', Buffer.from('\xff\xfe\x00\x00A\x00\x00\x00', 'latin1'), 'encoding-unsupported', /UTF-32/],
    [
      'Cyrillic that does not name its encoding',
      Buffer.from('f0c1d2cfcdd920c8cfc4c9ccc920d7d3c020cecfded82e', 'hex'),
      'encoding-unknown',
      /UTF-8/,
    ],
  ])('%s', (_, bytes, code, message) => {
    const refused = refusal(bytes)
    expect(refused.code).toBe(code)
    expect(refused.message).toMatch(message)
  })

  test('an encoding that cannot be read is named', () => {
    const refused = refusal(Buffer.of(0x41, 0xe6, 0x42), { contentType: 'text/plain; charset=ISO-8859-16' })
    expect(refused.code).toBe('encoding-unsupported')
    expect(refused.message).toContain('ISO-8859-16')
    expect(decodeText(utf8(NEWS), { contentType: 'text/plain; charset=utf-7' }).text).toBe(NEWS)
  })

  test('a text that its declared encoding garbles is refused', () => {
    const bytes = Buffer.concat(Array.from({ length: 20 }, () => Buffer.of(0x41, 0xff, 0x20, 0xfe)))
    expect(refusal(bytes, { contentType: 'text/plain; charset=shift_jis' }).code).toBe('garbled')
  })

  test('words that other files begin with are still words', () => {
    for (const text of [
      'PK is short for penalty kick.',
      'The ftyp box of a film',
      'ID3 tags name songs',
      'BZh is a name',
    ])
      expect(decodeText(utf8(text)).text).toBe(text)
  })
})

test('five megabytes without an end of line are read', () => {
  const bytes = Buffer.alloc(5_000_000, 'ä')
  expect(decodeText(bytes).text.length).toBe(2_500_000)
  expect(decodeText(Buffer.alloc(5_000_000, '<meta ')).text.length).toBe(5_000_000)
  expect(decodeText(Buffer.alloc(5_000_000, '<!--')).text.length).toBe(5_000_000)
})
