import { describe, expect, it } from 'vitest'
import { citationText, type Cited } from '@/lib/format/citation'
import { bibtex, citationKey, cslItem, cslJson, ris } from '@/lib/format/citation-files'
import { article, unnamed } from './records'

const READ = '2026-11-22'
const whole: Cited = {
  kind: 'article',
  article: article(),
  url: 'https://variorum.example/articles/ferries-stand-still',
}
const bare: Cited = {
  kind: 'article',
  article: unnamed,
  url: 'https://variorum.example/articles/pilots-walk-out',
}
const quoted: Cited = {
  kind: 'quotation',
  article: article(),
  content: '“We will not sail,”',
  speaker: 'Helen Ortega',
  url: 'https://variorum.example/articles/ferries-stand-still#q3',
}
const passage: Cited = {
  kind: 'passage',
  left: article(),
  right: unnamed,
  number: 7,
  leftText: 'Pilots struck.',
  rightText: null,
  url: 'https://variorum.example/compare/ferries-stand-still/pilots-walk-out#p7',
}

describe('in one line', () => {
  it('names an article, where and when it was published, and where to find it', () => {
    expect(citationText(whole, READ)).toBe(
      'Ferries stand still. The Courier, Wed 14 Aug 2024. Variorum, https://variorum.example/articles/ferries-stand-still (read 22 Nov 2026).',
    )
  })

  it('says what is not known instead of filling it in', () => {
    expect(citationText(bare, READ)).toBe(
      '“Pilots walked out of the harbour before dawn.” Outlet not named · credits Harbour Wire, 14 or 15 Aug 2024, inferred from “on Wednesday”. Variorum, https://variorum.example/articles/pilots-walk-out (read 22 Nov 2026).',
    )
  })

  it('names a quotation with its speaker, and a passage with its readings', () => {
    expect(citationText(quoted, READ)).toBe(
      '“We will not sail”, Helen Ortega. In Ferries stand still. The Courier, Wed 14 Aug 2024. Variorum, https://variorum.example/articles/ferries-stand-still#q3 (read 22 Nov 2026).',
    )
    expect(citationText({ ...quoted, speaker: null }, READ)).toContain('speaker not attributed')
    expect(citationText(passage, READ)).toMatch(
      /^Passage 7: A “Pilots struck\.” Ferries stand still compared with/,
    )
    expect(citationText({ ...passage, kind: 'comparison' } as Cited, READ)).toMatch(
      /^Ferries stand still compared with “Pilots/,
    )
  })
})

describe('for reference managers', () => {
  it('writes BibTeX', () => {
    expect(bibtex(whole, READ)).toBe(`@misc{ferries-stand-still,
  title = {{Ferries stand still}},
  howpublished = {The Courier},
  year = {2024},
  month = {8},
  day = {14},
  url = {https://variorum.example/articles/ferries-stand-still},
  urldate = {2026-11-22},
  note = {Wed 14 Aug 2024},
}
`)
  })

  it('makes TeX’s own characters plain', () => {
    const tricky: Cited = { ...whole, article: article({ headline: 'R&D at 50%: {$1_000} #~^\\' }) }
    expect(bibtex(tricky, READ)).toContain(
      'title = {{R\\&D at 50\\%: \\{\\$1\\_000\\} \\#\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
    )
  })

  it('gives a day that is not sure only as far as it is sure, and says why', () => {
    expect(bibtex(bare, READ)).not.toContain('day = ')
    expect(bibtex(bare, READ)).toContain('howpublished = {[outlet not named]}')
    expect(bibtex(bare, READ)).toContain(
      'no headline, opening words given, 14 or 15 Aug 2024, inferred from “on Wednesday”',
    )
    expect(cslItem(bare, READ).issued).toEqual({
      'date-parts': [
        [2024, 8, 14],
        [2024, 8, 15],
      ],
      circa: true,
    })
    expect(cslItem({ ...bare, article: { ...unnamed, day: null } } as Cited, READ).issued).toBeUndefined()
  })

  it('writes RIS, one line a field', () => {
    const lines = ris({ ...whole, article: article({ headline: 'Two\nlines' }) }, READ).split('\r\n')
    expect(lines[0]).toBe('TY  - NEWS')
    expect(lines).toContain('TI  - Two lines')
    expect(lines).toContain('T2  - The Courier')
    expect(lines).toContain('DA  - 2024/08/14')
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
    expect(lines.slice(0, -1).every(line => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })

  it('writes CSL-JSON that parses', () => {
    const [item] = JSON.parse(cslJson(quoted, READ))
    expect(item).toMatchObject({
      id: 'ferries-stand-still-q3',
      type: 'webpage',
      'container-title': 'The Courier',
      issued: { 'date-parts': [[2024, 8, 14]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
    })
  })

  it('gives one thing one key', () => {
    expect(citationKey(passage)).toBe('ferries-stand-still-pilots-walk-out-p7')
    expect(citationKey(whole)).toBe('ferries-stand-still')
  })
})
