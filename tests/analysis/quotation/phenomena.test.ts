import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { reported, told } from './told'

describe('possessors and measures', () => {
  it('knows “the players’ union” as the union', () => {
    expect(reported("The players' union said its members' pay had fallen.")).toEqual([
      "The players' union said: its members' pay had fallen",
    ])
  })
})

describe('closing marks that are missing', () => {
  it('lets a straight mark that opens a sentence begin anew', () => {
    expect(told('Ana Torres was robbed. "We were asleep, Torres said. "Nobody saw it," she added.')).toEqual([
      'Ana Torres (Torres): "We were asleep,',
      'Ana Torres (she): "Nobody saw it,"',
    ])
  })
})

describe('several speakers', () => {
  it('knows “both” and “the two” as those named together', () => {
    const text =
      'Mara Quinn and Tom Berg met in the hall. Both said they were “hopeful.”\nThe two said it was “a start.”'
    expect(told(text)).toEqual([
      'Mara Quinn; Tom Berg (Both): “hopeful.”',
      'Mara Quinn; Tom Berg (The two): “a start.”',
    ])
  })
  it('joins a name and a relative', () => {
    expect(told('Ada Roe and her brother, Paul, said they “never saw it coming.”')).toEqual([
      'Ada Roe; Paul (her brother): “never saw it coming.”',
    ])
  })
  it('gives a quotation to the one quoted', () => {
    expect(told('Berg quoted the mayor as saying, “We will rebuild.”')).toEqual([
      'the mayor: “We will rebuild.”',
    ])
  })
})

describe('people told of by what they do', () => {
  it.each([
    [
      'Lena Marsh, a marine researcher, put out sensors. “They grow,” the researcher said.',
      'Lena Marsh (the researcher): “They grow,”',
    ],
    [
      '“It shook,” the researcher said. Dr. Lena Marsh, a researcher at the institute, had put out sensors.',
      'Lena Marsh (the researcher): “It shook,”',
    ],
    [
      'Tom Berg, a diver, took the pictures. Lena Marsh paid him. “I was afraid,” the diver said.',
      'Tom Berg (the diver): “I was afraid,”',
    ],
    [
      'Lena Marsh is a professor of engineering at Port Amber. “It is only steel,” the professor said.',
      'Lena Marsh (the professor): “It is only steel,”',
    ],
    [
      'A baker on the ramp was never asked. “They sent a letter,” she said. The baker, Olive Hart, has run the shop for years.',
      'Olive Hart (she): “They sent a letter,”',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toEqual([line])
  })

  it('tells “the prime minister” from another minister', () => {
    const text =
      'Prime Minister Ilse Kamp met her finance minister, Rolf Egger. The prime minister said the talks “went nowhere.”'
    expect(told(text)).toEqual(['Ilse Kamp (The prime minister): “went nowhere.”'])
  })
})

describe('who “he” and “she” are', () => {
  it('is whom the last sentence began with', () => {
    expect(
      told('Lena Marsh wrote. Ivo Renn’s mother, Vera Renn, came to court. “He is good,” she said.'),
    ).toEqual(['Vera Renn (she): “He is good,”'])
  })
  it('is the one asked', () => {
    const text =
      'The engineer, Lena Marsh, gave evidence. Councillor Ada Stone asked her whether the bridge was safe. “No,” she said.'
    expect(told(text)).toEqual(['Lena Marsh (she): “No,”'])
  })
})

describe('several people, called by what they do', () => {
  it.each([
    ['School leaders said that money was short.', 'School leaders said: that money was short'],
    [
      'Shop owners on the quay said they were not asked.',
      'Shop owners on the quay said: they were not asked',
    ],
    ['City residents told the Post that buses were late.', 'City residents told: that buses were late'],
  ])('are named whole where they open a sentence: %s', (text, expected) => {
    expect(reported(text)).toEqual([expected])
  })
})

describe('reported speech', () => {
  it('ends where another subject begins', () => {
    expect(reported('Norland said it agreed to the plan, but Nadwar requested another day.')).toEqual([
      'Norland said: it agreed to the plan',
    ])
    expect(
      reported('The minister says that both sides will withdraw, while Quinn insists that only one must.'),
    ).toEqual(['The minister says: that both sides will withdraw', 'Quinn insists: that only one must'])
  })
  it('goes on behind “according to”', () => {
    expect(reported('The bridge, according to Mara Quinn, will be gone by May.')).toEqual([
      'Mara Quinn according to: The bridge',
      'Mara Quinn according to: will be gone by May',
    ])
  })
  it('is no clause that “told him” leaves before its marks', () => {
    expect(reported('Tom Berg met Ivo Renn. He told him, “You are late.”')).toEqual([])
  })
  it('is nothing that was done to someone, or a participle of hopes and fears', () => {
    expect(reported('The mayor was warned twice about the bridge.')).toEqual([])
    expect(reported('The talks stalled in May, dimming hopes that the strait would open.')).toEqual([])
  })
  it('has the verb, not the day a paper came out, as its cue', () => {
    const cues = findQuotations(
      'Emails released on Monday reveal that Berg ordered the repairs himself.',
    ).map(q => q.cue?.text)
    expect(cues).not.toContain('released')
  })
})
