import { describe, expect, it } from 'vitest'
import { splitWords } from '@/lib/analysis/collation/diff/words'
import { readFigures } from '@/lib/analysis/collation/figures/read-figures'

const figures = (language: string, text: string) => readFigures(text, splitWords(text, language), language)

/** Values in order; a range as its ends, a day as its parts. */
const values = (language: string, text: string) =>
  figures(language, text).map(({ day, low, high }) => {
    if (day !== null)
      return [day.weekday, day.day, day.month, day.year, day.relative].filter(part => part !== null)
    return low === high ? low : [low, high]
  })

describe('number words', () => {
  it.each<[language: string, text: string, expected: (number | (number | string)[])[]]>([
    ['de', 'Zweihundertfünfzig Gäste und fünfundzwanzig Kinder', [250, 25]],
    ['de', 'Eine halbe Million Euro für dreißigtausend Haushalte', [500_000, 30_000]],
    ['de', 'Der Verlust lag bei 2,5 Mrd. Euro', [2.5e9]],
    ['fr', 'soixante et onze voiliers et quatre-vingt-dix-sept barques', [71, 97]],
    ['fr', 'deux cent vingt vaches, un million et demi de ruches', [220, 1_500_000]],
    ['fr', 'près d’un demi-million d’euros', [500_000]],
    ['fr', 'des dizaines de milliers de pommiers', [[20_000, 99_999]]],
    ['es', 'treinta y cinco barcos y dos mil quinientas redes', [35, 2500]],
    ['es', 'un millón y medio de euros', [1_500_000]],
    ['it', 'ventotto barche e tremila reti', [28, 3000]],
    ['it', '5mila posti e un milione e mezzo di lire', [5000, 1_500_000]],
    ['pt', 'meio milhão de reais', [500_000]],
    ['en', 'a quarter of a million dollars, or $250,000', [250_000, 250_000]],
    ['en', 'half a million cows, two and a half of them', [500_000, 2]],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })

  it('have bounds of their language', () => {
    const bounds = (language: string, text: string) => figures(language, text).map(figure => figure.bound)
    expect(bounds('de', 'Mehr als 30 Boote, rund 30 Boote, knapp 30 Boote')).toEqual([
      'at-least',
      'about',
      'at-most',
    ])
    expect(bounds('fr', 'Plus de 30 voiles, environ 30 voiles, jusqu’à 30 voiles')).toEqual([
      'at-least',
      'about',
      'at-most',
    ])
    expect(bounds('es', 'Más de 30 velas, unas 30 velas, casi 30 velas')).toEqual([
      'at-least',
      'about',
      'at-most',
    ])
    expect(bounds('it', 'Almeno 30 vele, circa 30 vele, fino a 30 vele')).toEqual([
      'at-least',
      'about',
      'at-most',
    ])
  })

  it('are sums and shares with the signs and words of the language', () => {
    const told = (language: string, text: string) =>
      figures(language, text).map(figure => `${figure.kind} ${figure.low} ${figure.unit ?? ''}`.trim())
    expect(told('de', '20 Euro, 20 US-Dollar, 20 Prozent, 20 Prozentpunkte')).toEqual([
      'money 20 EUR',
      'money 20 USD',
      'percentage 20',
      'percentage 20 pp',
    ])
    expect(told('fr', '3 M€, 3 millions d’euros, 3 pour cent')).toEqual([
      'money 3000000 EUR',
      'money 3000000 EUR',
      'percentage 3',
    ])
    expect(told('it', '3 milioni di dollari e il 3 per cento')).toEqual(['money 3000000 USD', 'percentage 3'])
  })
})

describe('a blank between thousands', () => {
  it.each(['12 000', '12\u00a0000', '12\u202f000'])('joins %j', written => {
    expect(values('fr', `La mine compte ${written} mineurs.`)).toEqual([12_000])
  })

  it('joins neither a year and a count nor digits of English', () => {
    expect(values('fr', 'En 2023 400 mineurs sont partis.')).toEqual([[2023], 400])
    expect(values('en', 'Gate 12 000')).not.toContain(12_000)
  })

  it('ends before a column of figures has become one number', () => {
    for (const value of values('fr', '123 456 '.repeat(20_000))) expect(value).toBeLessThan(1e15)
  })
})

describe('days', () => {
  it.each<[language: string, text: string, expected: unknown[]]>([
    ['pt', 'no sábado e na terça-feira, 1º de março', [[5], [1, 1, 3]]],
    ['es', 'el miércoles 3 de mayo', [[2, 3, 5]]],
    [
      'fr',
      'le 1er août et le 3 mai',
      [
        [1, 8],
        [3, 5],
      ],
    ],
    ['fr', 'le 3 sept. 2024, sept marins', [[3, 9, 2024], 7]],
    ['de', 'am 14.08.2024', [[14, 8, 2024]]],
    ['it', 'il 1° maggio', [[1, 5]]],
    ['es', 'mañana por la mañana', [['manana']]],
    ['de', 'Er kommt morgen, nicht am Morgen.', [['morgen']]],
    ['de', 'letzte Woche', [['letzte woche']]],
    ['de', 'So sagte es Fr. Jansen, Mo und Jan Holm.', []],
    ['de', '(So.) und So., 14. August', [[6], [6, 14, 8]]],
    ['en', 'The Sun said so on Sun, Oct 7.', [[6, 7, 10]]],
    ['en', 'In Jan. 2020 Jan Holm left.', [[1, 2020]]],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toEqual(expected)
  })
})

describe('times of day', () => {
  const minutes = (language: string, text: string) =>
    figures(language, text)
      .filter(figure => figure.kind === 'time')
      .map(figure => figure.low)

  it.each<[language: string, text: string, expected: number[]]>([
    ['fr', 'à 14h30, à 14 h 30 et à 14 heures', [870, 870, 840]],
    ['de', 'um 7.40 Uhr, um 8 Uhr und um 9 Uhr abends', [460, 480, 1260]],
    ['es', 'a las 10.30 horas, a las 8 de la tarde', [630, 1200]],
    ['it', 'alle ore 14 e alle 15.30', [840, 930]],
    ['pt', 'às 14h30 e às 16 horas', [870, 960]],
  ])('%s: %s', (language, text, expected) => {
    expect(minutes(language, text)).toEqual(expected)
  })

  it('are not read in what lasts or costs so much', () => {
    expect(minutes('fr', 'Il y a 14 heures, après 9 heures de route')).toEqual([])
    expect(minutes('es', 'Trabajó 14 horas por 10.300 pesos')).toEqual([])
    expect(minutes('pt', 'Trabalhou 14 horas')).toEqual([])
    expect(minutes('en', 'It cost 7.40 an hour')).toEqual([])
  })
})

describe('a capital before a number', () => {
  it('makes a name of it, but not where all nouns have one', () => {
    expect(values('de', 'Eine Boeing 737 landete.')).not.toContain(737)
    expect(values('de', 'Nach Angaben der Polizei 40 verletzte Ruderer')).toEqual([40])
    expect(values('fr', 'Un Boeing 737 a atterri.')).not.toContain(737)
  })
})
