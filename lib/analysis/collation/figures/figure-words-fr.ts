import { plainClock, plainWords, type FigureWords } from './figure-words'
import { bounded, counting, list, naming, phrases } from './word-lists'

/** Round numbers that are estimates behind an article: what they may stand for. */
const ESTIMATES: readonly [string, number, number][] = [
  ['dizaine', 8, 14],
  ['douzaine', 10, 15],
  ['quinzaine', 13, 18],
  ['vingtaine', 17, 25],
  ['trentaine', 26, 36],
  ['quarantaine', 36, 46],
  ['cinquantaine', 45, 57],
  ['soixantaine', 55, 67],
  ['centaine', 80, 150],
]

const FOUR_TWENTIES = counting(
  81,
  `un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf`,
).map(([word, value]): [string, number] => [`quatre-vingt-${word}`, value])

export const french: FigureWords = {
  ...plainWords,
  decimal: ',',
  units: new Map([
    ...counting(
      0,
      `zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
      dix-neuf`,
    ),
    ['une', 1],
    ['vingt', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['nonante', 90],
    ...naming(80, 'quatre-vingt quatre-vingts'),
    ...FOUR_TWENTIES,
  ]),
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ...naming(100, 'cent cents'),
    ...naming(1e3, 'mille millier'),
    ...naming(1e6, 'million millions mio'),
    ...naming(1e9, 'milliard milliards mrd mds md'),
    ...naming(1e12, 'billion billions'),
    ['demi-douzaine', 6],
    ['demi-million', 5e5],
    ['demi-milliard', 5e8],
  ]),
  bareScales: list('cent mille'),
  joins: new Map([['et', 20]]),
  fractions: [
    [['un', 'demi'], 1 / 2],
    [['demi'], 1 / 2],
    [['un', 'quart', 'de'], 1 / 4],
  ],
  andHalf: phrases('et demi'),
  vague: new Map<string, readonly [number, number]>([
    ...ESTIMATES.flatMap(([word, low, high]): [string, readonly [number, number]][] => [
      [`une ${word}`, [low, high]],
      [word, [low, high]],
    ]),
    ['un millier', [800, 1500]],
    ['dizaines', [20, 99]],
    ['centaines', [200, 999]],
    ['milliers', [2000, 9999]],
    ['dizaines de milliers', [20_000, 99_999]],
    ['centaines de milliers', [200_000, 999_999]],
    ['dizaines de millions', [2e7, 9.9e7]],
    ['centaines de millions', [2e8, 9.99e8]],
  ]),
  bounds: [
    ...bounded(
      'at-least',
      'plus de, plus d, au moins, pas moins de, pas moins d, au minimum, au-dela de, un minimum de, au-dessus de',
    ),
    ...bounded(
      'at-most',
      `jusqu a, jusqu'a, au plus, au maximum, moins de, moins d, pas plus de, pres de, pres d, presque, a peine,
      un maximum de`,
    ),
    ...bounded(
      'about',
      'environ, quelque, quelques, autour de, approximativement, aux alentours de, a peu pres',
    ),
  ],
  rangeWords: list('a et ou'),
  and: list('et'),
  between: list('entre'),
  percent: phrases('%, pour cent, pourcent'),
  points: phrases('point de pourcentage, points de pourcentage'),
  clock: {
    ...plainClock,
    after: list('h heures heure'),
    before: list('a vers des'),
    notBefore: list('y'),
    halves: [
      [['du', 'matin'], 'morning'],
      [['de', 'l', 'apres-midi'], 'pm'],
      [['du', 'soir'], 'pm'],
    ],
    named: new Map([
      ['midi', 720],
      ['minuit', 0],
    ]),
  },
  currencies: new Map([
    ...naming('USD', '$ us$ dollar dollars usd'),
    ...naming('EUR', '€ euro euros eur'),
    ...naming('EUR-cent', 'centime centimes'),
    ...naming('GBP', '£ livres gbp'),
    ...naming('CHF', 'francs franc chf'),
    ...naming('JPY', '¥ yen yens'),
    ...naming('CNY', 'yuan yuans'),
    ...naming('RUB', 'rouble roubles ₽'),
  ]),
  notOne: list(
    `l chaque aucun aucune pas plus en par de d c'est comme pour a dans sur avec sans est etait sont ont et ou que qu
    tout meme encore`,
  ),
  indefinite: list('un une'),
  relativeDays: list("aujourd'hui hier demain avant-hier apres-demain"),
  relativeMarks: list('dernier derniere prochain prochaine ce cette passe passee'),
  timeUnits: list('jour semaine week-end mois an annee nuit matin soir apres-midi decennie siecle ete hiver'),
  yearMarks: list('en depuis de des fin debut avant apres annee jusqu d'),
  stops: list(
    `a au aux de d du des en dans sur sous par pour avec sans contre chez vers entre depuis pendant durant avant apres
    selon lors malgre des et ou mais donc car que qu qui dont quand lorsque lorsqu comme si l le la les ce cet cette ces`,
  ),
  of: list('de d du des'),
  partitive: list('de d'),
  empty: list('un une autre autres nouveau nouveaux nouvelle nouvelles leur leurs son sa ses plus'),
  auxiliaries: list('ont a sont est etaient etait ont avaient avait ete seront sera seraient'),
  acts: [
    /^(?:mort(?:s|es?|els?|elle)?$|mour|meur|tue(?:s|e|es|r|nt)?$|deces|decede|victime|assassin|peri$|perdu$)/,
    /^(?:bless|intoxiqu)/,
    /^(?:otage|enlev|captur)/,
    /^(?:arret|interpell|emprisonn|ecrou|detenu)/,
    /^(?:evacu|deplac|sans-abri|refugi)/,
    /^(?:dispar)/,
    /^(?:liber|secour|sauv)/,
    /^(?:nais|nes?$)/,
  ],
  elisions: list('d l qu jusqu n s c j m t lorsqu puisqu'),
}
