import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { told } from './told'

describe('the speaker beside the cue', () => {
  it('stands before or behind the verb', () => {
    expect(told('“The bridge will open in May,” Ana Torres said.')).toEqual([
      'Ana Torres: “The bridge will open in May,”',
    ])
    expect(told('“The bridge will open in May,” said Ana Torres, the city engineer.')).toEqual([
      'Ana Torres: “The bridge will open in May,”',
    ])
    expect(told('Ana Torres said: “The bridge will open in May.”')).toEqual([
      'Ana Torres: “The bridge will open in May.”',
    ])
  })
  it('stands behind “according to”', () => {
    expect(told('The repairs were “a disaster from the first day,” according to Ana Torres.')).toEqual([
      'Ana Torres: “a disaster from the first day,”',
    ])
  })
  it('is found with cues outside the said family', () => {
    expect(told('“Nobody warned us,” Ana Torres insisted.')).toEqual(['Ana Torres: “Nobody warned us,”'])
    expect(told('“Nobody warned us,” Ana Torres tweeted on Friday.')).toEqual([
      'Ana Torres: “Nobody warned us,”',
    ])
    expect(told('“Who pays for this?” Ana Torres asked the council.')).toEqual([
      'Ana Torres: “Who pays for this?”',
    ])
    expect(told('In a statement, Ana Torres called the plan “a gift to speculators.”')).toEqual([
      'Ana Torres: “a gift to speculators.”',
    ])
  })
  it('is found with a verb that no list has', () => {
    expect(told('“Nobody warned us,” Ana Torres deadpanned.')).toEqual(['Ana Torres: “Nobody warned us,”'])
    expect(told('Ana Torres met Peter Lund. Torres shot back, “Nobody warned us.”')).toEqual([
      'Ana Torres (Torres): “Nobody warned us.”',
    ])
  })
  it('is found in German and French marks, beside their verbs', () => {
    expect(told('„Wir öffnen im Mai“, sagte Kanzlerin Anna Berg. »Endlich«, fügte sie hinzu.')[0]).toBe(
      'Anna Berg: „Wir öffnen im Mai“',
    )
    const french = '« Nous ouvrons en mai », a déclaré Claire Morel.'
    expect(told(french)).toEqual(['Claire Morel: « Nous ouvrons en mai »'])
    expect(findQuotations(french)[0]?.cue?.text).toBe('déclaré')
  })
  it('is the subject, not the one spoken to', () => {
    expect(told('“Nobody warned us,” Ana Torres told Peter Lund.')).toEqual([
      'Ana Torres: “Nobody warned us,”',
    ])
  })
  it('is found behind an apposition or a relative clause', () => {
    expect(told('“Nobody warned us,” Ana Torres, 45, a nurse from Leeds, said on Monday.')).toEqual([
      'Ana Torres: “Nobody warned us,”',
    ])
    expect(told('“Nobody warned us,” Ana Torres, who runs the clinic, said on Monday.')).toEqual([
      'Ana Torres: “Nobody warned us,”',
    ])
  })
})

describe('who a pronoun or a short form is', () => {
  it('takes he and she to the person named before', () => {
    const text =
      'Mayor Ana Torres met Governor Peter Lund on Monday.\n“He listened to me,” she said.\nLund left early. “I had a train to catch,” he said.'
    expect(told(text)).toEqual([
      'Ana Torres (she): “He listened to me,”',
      'Peter Lund (he): “I had a train to catch,”',
    ])
  })
  it('takes a title and a surname to the full name', () => {
    const text =
      'Vera Okafor, a spokeswoman for the port, spoke on Tuesday.\n“The cranes are idle,” Ms. Okafor said.'
    expect(told(text)).toEqual(['Vera Okafor (Okafor): “The cranes are idle,”'])
  })
  it('knows someone named in front of or behind a role', () => {
    const text =
      'Museum director Vera Okafor opened the doors herself. “We waited ten years,” the director said.'
    expect(told(text)).toEqual(['Vera Okafor (the director): “We waited ten years,”'])
    expect(told('“We waited ten years,” said museum director Vera Okafor.')).toEqual([
      'Vera Okafor: “We waited ten years,”',
    ])
  })
  it('keeps two who share a surname apart, and says when it cannot', () => {
    const text =
      'Prime minister Omar Haddad and his wife Leila Haddad came. Mr. Haddad called it “a great day.” Mrs. Haddad called it “lovely.”\n“It rained,” Haddad said.'
    expect(told(text).slice(0, 2)).toEqual([
      'Omar Haddad (Haddad): “a great day.”',
      'Leila Haddad (Haddad): “lovely.”',
    ])
    const rained = findQuotations(text).at(-1)
    expect(rained?.certainty).toBe('uncertain')
    expect([rained?.speaker?.name, ...(rained?.candidates ?? [])].sort()).toEqual([
      'Leila Haddad',
      'Omar Haddad',
    ])
  })
  it('tells “the American official” from another official', () => {
    const text =
      '“We wait,” said Hamid Roe, a Lebanese official.\n“So do we,” the American official said. “For now,” the Lebanese official said.'
    expect(told(text)).toEqual([
      'Hamid Roe: “We wait,”',
      'the American official: “So do we,”',
      'Hamid Roe (the Lebanese official): “For now,”',
    ])
  })
  it('takes no headline for a name', () => {
    const text = 'Torres Warns Council Over Bridge\nAna Torres spoke on Monday. “It is late,” Torres said.'
    expect(told(text)).toEqual(['Ana Torres (Torres): “It is late,”'])
  })
  it('gives the name to a description that has it in apposition', () => {
    expect(told('The envoy for the talks, Vera Okafor, was in Geneva. “Time is short,” she said.')).toEqual([
      'Vera Okafor (she): “Time is short,”',
    ])
  })
  it('finds the subject that a bad translation left behind the full stop', () => {
    expect(told('“We will not sign,” he told the agency. senior union official Peter Lund.')).toEqual([
      'Peter Lund (he): “We will not sign,”',
    ])
  })
})

describe('speakers without a name', () => {
  it('keeps a spokesman apart from whom he speaks for', () => {
    expect(told('“The minister regrets this,” said a spokesman for Peter Lund.')).toEqual([
      'a spokesman for Peter Lund: “The minister regrets this,”',
    ])
  })
  it('keeps a description whole, and knows it again', () => {
    const text =
      'Two officials briefed on the talks, who asked not to be named, said the offer was “not serious.”\n“It will fail,” one of them said.'
    expect(told(text)[0]).toBe('Two officials briefed on the talks: “not serious.”')
  })
  it('knows “that official” again', () => {
    const text =
      '“Not yet,” one official said. A second official agreed. “Not even close,” that official said.'
    expect(told(text)[1]).toBe('A second official (that official): “Not even close,”')
  })
  it('keeps an organisation', () => {
    expect(told('“We regret the delay,” the port authority said in a statement.')).toEqual([
      'the port authority: “We regret the delay,”',
    ])
  })
})

describe('statements in several pieces', () => {
  it('numbers both pieces around their cue as one statement', () => {
    const text = '“The bridge,” Ana Torres said, “will open in May.”'
    const quotations = findQuotations(text)
    expect(told(text)).toEqual(['Ana Torres: “The bridge,”', 'Ana Torres: “will open in May.”'])
    expect(quotations[0]?.statement).not.toBeNull()
    expect(quotations[0]?.statement).toBe(quotations[1]?.statement)
  })
  it('carries the speaker over paragraphs that open with a mark', () => {
    const text =
      'Ana Torres spoke for an hour.\n“The bridge will open in May,” she said. “We know that it is late.\n“We also know that it was dear.”'
    const quotations = findQuotations(text)
    expect(told(text)).toEqual([
      'Ana Torres (she): “The bridge will open in May,”',
      'Ana Torres (she): “We know that it is late.',
      'Ana Torres (she): “We also know that it was dear.”',
    ])
    expect(new Set(quotations.map(q => q.statement)).size).toBe(1)
  })
  it('finds the speaker in the paragraph before', () => {
    const text = 'Ana Torres was asked about the costs.\n“They are what they are. I cannot change them.”'
    expect(told(text)).toEqual(['Ana Torres: “They are what they are. I cannot change them.”'])
  })
  it('keeps two statements by different people apart', () => {
    const text = '“It is safe,” Ana Torres said.\n“It is not,” Peter Lund said.'
    expect(findQuotations(text).map(q => q.statement)).toEqual([null, null])
  })
})

describe('several speakers', () => {
  it('names all who made a joint statement', () => {
    const text =
      'On Monday, Ana Torres and Peter Lund met the press. “We have a deal,” the leaders said in a joint statement. They said it was “the best that could be had.”'
    expect(told(text)).toEqual([
      'Ana Torres; Peter Lund (the leaders): “We have a deal,”',
      'Ana Torres; Peter Lund (They): “the best that could be had.”',
    ])
  })
  it('names those that “along with” joins, titles and countries aside', () => {
    const text =
      'Last Thursday, Mr. Omar Haddad, along with President Lena Roe of Norland and Sheikh Tarek Aziz of Qasr, declared that “the time has come.”\n“We will go,” the leaders said.'
    expect(told(text)).toEqual([
      'Omar Haddad; Lena Roe; Tarek Aziz (Omar Haddad): “the time has come.”',
      'Omar Haddad; Lena Roe; Tarek Aziz (the leaders): “We will go,”',
    ])
  })
  it('leaves a quotation inside a quotation to the one who quotes', () => {
    expect(
      told('“My father used to say, ‘Never sign on a Friday,’ and he was right,” Ana Torres said.'),
    ).toEqual(['Ana Torres: “My father used to say, ‘Never sign on a Friday,’ and he was right,”'])
  })
  it('follows turns', () => {
    const text =
      '“Is it safe?” Ana Torres asked.\n“It is,” Peter Lund answered.\n“And the cost?” Torres asked.\n“Too high,” Lund answered.'
    expect(told(text).map(line => line.split(' ')[0])).toEqual(['Ana', 'Peter', 'Ana', 'Peter'])
  })
})

describe('what kind it is', () => {
  it('calls a fragment inside reported words partial, and a sentence direct', () => {
    const text =
      'Ana Torres said that waiting would mean going “back to the start,” and left. “I am done,” she said.'
    expect(
      findQuotations(text)
        .filter(q => q.kind !== 'indirect')
        .map(q => q.kind),
    ).toEqual(['partial', 'direct'])
  })
  it('leaves out titles, programmes and nicknames', () => {
    expect(
      told(
        'Ana Torres, the author of “The Long Bridge,” appeared on “Good Evening” and in the film “Harbour Lights.” She is known as “the Fox.”',
      ),
    ).toEqual([])
  })
  it('leaves out a subhead that repeats words of a quotation', () => {
    const text = '“It was a hard winter,” Ana Torres said.\n‘A hard winter’\nThe town has four schools.'
    expect(told(text)).toEqual(['Ana Torres: “It was a hard winter,”'])
  })
})

describe('certainty', () => {
  it('is sure of a name beside “said”', () => {
    const [quotation] = findQuotations('“The bridge will open in May,” Ana Torres said.')
    expect(quotation?.certainty).toBe('sure')
    expect(quotation?.candidates).toEqual([])
  })
  it('attributes to nobody where nobody is named', () => {
    const [quotation] = findQuotations('“It rained all day and then it rained all night.”')
    expect(quotation?.speaker).toBeNull()
    expect(quotation?.certainty).toBe('none')
  })
  it('is less sure the weaker the evidence', () => {
    const beside = findQuotations('“We lost the harbour,” Ana Torres said.')[0]
    const apart = findQuotations(
      'Ana Torres met Peter Lund.\n“We lost the harbour.”\nThe harbour was built by Jon Berg.',
    )[0]
    expect(beside?.confidence).toBeGreaterThan(apart?.confidence ?? 1)
    expect(apart?.certainty).not.toBe('sure')
  })
})
