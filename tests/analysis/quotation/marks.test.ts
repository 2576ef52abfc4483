import { describe, expect, it } from 'vitest'
import { findMarked } from '@/lib/analysis/quotation/marks'

/** The marked stretches of a text whose lines are its paragraphs. */
function marked(text: string): string[] {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return findMarked(text, paragraphs).map(m => text.slice(m.start, m.end))
}

describe('marks', () => {
  it('pairs straight marks', () => {
    expect(marked('"We go," she said. "We go now."')).toEqual(['"We go,"', '"We go now."'])
  })
  it('pairs curly marks, and curly with straight ones', () => {
    expect(marked('“We go,” she said. “We stay," he said.')).toEqual(['“We go,”', '“We stay,"'])
  })
  it('keeps a quotation inside a quotation whole', () => {
    expect(marked('“He told me, “Leave.” So I left,” she said.')).toEqual([
      '“He told me, “Leave.” So I left,”',
    ])
    expect(marked('“He told me, ‘Leave.’ So I left,” she said.')).toEqual([
      '“He told me, ‘Leave.’ So I left,”',
    ])
    expect(marked('"The sign read “Closed” for weeks," she said.')).toEqual([
      '"The sign read “Closed” for weeks,"',
    ])
  })
  it('reads British single marks and leaves apostrophes alone', () => {
    expect(marked('‘The workers’ hall isn’t safe,’ he said. It’s the ’90s again.')).toEqual([
      '‘The workers’ hall isn’t safe,’',
    ])
    expect(marked("'Don't wait,' she said of the dogs' home.")).toEqual(["'Don't wait,'"])
  })
  it('reads German and French marks', () => {
    expect(marked('„Wir gehen“, sagte sie. »Sofort«, sagte er.')).toEqual(['„Wir gehen“', '»Sofort«'])
    expect(marked('« Nous partons », dit-elle.')).toEqual(['« Nous partons »'])
  })
  it('takes feet and inches for no marks', () => {
    expect(marked('The door is 6\'2" high and the pipe 4" wide.')).toEqual([])
    expect(marked('"He is 6\'2" tall," she said.')).toEqual(['"He is 6\'2" tall,"'])
  })
  it('reads elisions as apostrophes', () => {
    expect(marked("Get 'em, rock 'n' roll is back, 'twas said.")).toEqual([])
  })
  it('lets a quotation over paragraphs open each one and close at the last', () => {
    expect(marked('“We go.\n“We go now.”\nThat was all.')).toEqual(['“We go.', '“We go now.”'])
  })
  it('ends a quotation whose closing mark is missing with its paragraph', () => {
    expect(marked('She said: “We go now.\nNobody went.')).toEqual(['“We go now.'])
  })
  it('ends a quotation over paragraphs that opens only the first', () => {
    expect(marked('“We go.\nWe go now,” she said.')).toEqual(['“We go.', 'We go now,”'])
  })
  it('opens a new quotation where a sentence begins with a mark', () => {
    expect(marked('The mayor went “home. “We stay,” he said.')).toEqual(['“We stay,”'])
  })
  it.each([
    ['“We go now, she said. Then she left.', '“We go now,'],
    ['"It was late, and dark, Mary Jones said on Friday. Nobody came.', '"It was late, and dark,'],
    ['“We go now, said Mary Jones, the minister. Nobody came.', '“We go now,'],
    ['“We go now, the city’s fire chief said. Nobody came.', '“We go now,'],
    ['She rose. "We go now, he added.', '"We go now,'],
    ['The mayor: we go “now, she said. “We stay,” he said.', '“now,'],
  ])(
    'ends a quotation whose closing mark is missing before the words that say who speaks: %s',
    (text, quoted) => {
      expect(marked(text)[0]).toBe(quoted)
    },
  )
  it.each(['“We go now, the train left, and he said nothing of it', '“We go, Mary, and tell them'])(
    'does not end it where somebody in it speaks: %s',
    text => {
      expect(marked(text)).toEqual([text])
    },
  )
  it('does not begin the next paragraph inside a quotation that ended so', () => {
    expect(marked('“We go now, she said.\nNobody went” anywhere.')).toEqual(['“We go now,'])
  })
  it('keeps double marks inside single ones', () => {
    expect(marked('‘He said “go” and I went,’ she said.')).toEqual(['‘He said “go” and I went,’'])
  })
  it('drops a stray mark', () => {
    expect(marked('The hall ” was full and the street “ was empty')).toEqual([])
  })
})
