import { plainClock, plainWords, type FigureWords } from './figure-words'
import { bounded, counting, list, naming, phrases } from './word-lists'

const SMALL = counting(
  0,
  `null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn
  achtzehn neunzehn`,
)
const TENS = [...list('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig')]
/** Before a ten or a hundred: "einundzwanzig", "zweihundert". */
const ONES = [...list('ein zwei drei vier funf sechs sieben acht neun')]

/** German writes a number below a million as one word; those up to 999 and the full thousands below 100,000. */
function compounds(): Map<string, number> {
  const below100 = new Map<string, number>(SMALL)
  TENS.forEach((ten, index) => {
    const value = 20 + index * 10
    below100.set(ten, value)
    ONES.forEach((one, at) => below100.set(`${one}und${ten}`, value + at + 1))
  })
  const all = new Map(below100)
  ONES.forEach((one, index) => {
    const value = (index + 1) * 100
    all.set(`${one}hundert`, value)
    for (const [word, rest] of below100) if (rest > 0) all.set(`${one}hundert${word}`, value + rest)
  })
  for (const [word, rest] of below100) if (rest > 0) all.set(`hundert${word}`, 100 + rest)
  for (const [word, value] of [...all]) if (value > 1) all.set(`${word}tausend`, value * 1000)
  return all
}

export const german: FigureWords = {
  ...plainWords,
  decimal: ',',
  units: new Map([
    ...compounds(),
    ...naming(1, 'ein eine einen einem einer'),
    ['zweier', 2],
    ['dreier', 3],
    ['eineinhalb', 1.5],
    ['anderthalb', 1.5],
    ['zweieinhalb', 2.5],
    ['dreieinhalb', 3.5],
    ['viereinhalb', 4.5],
    ['funfeinhalb', 5.5],
  ]),
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ...naming(12, 'dutzend'),
    ...naming(100, 'hundert'),
    ...naming(1e3, 'tausend tsd'),
    ...naming(1e6, 'million millionen mio mill'),
    ...naming(1e9, 'milliarde milliarden mrd'),
    ...naming(1e12, 'billion billionen bio'),
  ]),
  bareScales: list('hundert tausend'),
  fractions: [
    [['eine', 'halbe'], 1 / 2],
    [['einer', 'halben'], 1 / 2],
    [['halbe'], 1 / 2],
    [['halben'], 1 / 2],
  ],
  vague: new Map<string, readonly [number, number]>([
    ['dutzende', [24, 99]],
    ['dutzenden', [24, 99]],
    ['hunderte', [200, 999]],
    ['hunderten', [200, 999]],
    ['tausende', [2000, 9999]],
    ['tausenden', [2000, 9999]],
    ['zehntausende', [20_000, 99_999]],
    ['zehntausenden', [20_000, 99_999]],
    ['hunderttausende', [200_000, 999_999]],
    ['hunderttausenden', [200_000, 999_999]],
  ]),
  bounds: [
    ...bounded('at-least', `mehr als, nicht weniger als, mindestens, wenigstens, uber, gut, ab`),
    ...bounded(
      'at-most',
      'nicht mehr als, weniger als, bis zu, hochstens, maximal, knapp, fast, beinahe, nahezu, unter',
    ),
    ...bounded('about', 'rund, etwa, circa, ca, zirka, ungefahr, um die, an die, gegen, schatzungsweise'),
  ],
  rangeWords: list('bis oder und'),
  and: list('und'),
  between: list('zwischen'),
  percent: phrases('%, prozent'),
  points: phrases('prozentpunkt, prozentpunkte, prozentpunkten'),
  clock: {
    ...plainClock,
    after: list('uhr'),
    sure: true,
    halves: [
      [['morgens'], 'morning'],
      [['vormittags'], 'morning'],
      [['nachmittags'], 'pm'],
      [['abends'], 'pm'],
      [['am', 'nachmittag'], 'pm'],
      [['am', 'abend'], 'pm'],
    ],
    named: new Map([['mitternacht', 0]]),
  },
  currencies: new Map([
    ...naming('USD', '$ us$ dollar dollars us-dollar us-dollars usd'),
    ...naming('EUR', '€ euro euros eur'),
    ...naming('EUR-cent', 'cent cents'),
    ...naming('GBP', '£ pfund gbp'),
    ...naming('CHF', 'franken chf'),
    ...naming('JPY', '¥ yen'),
    ...naming('CNY', 'yuan'),
    ...naming('RUB', 'rubel ₽'),
    ...naming('TRY', 'lira ₺'),
    ...naming('PLN', 'zloty'),
  ]),
  notOne: list(
    `kein keine noch nur so was fur mit in auf an bei von zu aus nach durch ist war wird als wie nicht auch und um hat
    haben hatte sei gegen ohne uber unter vor`,
  ),
  indefinite: list('ein eine einen einem einer'),
  relativeDays: list('heute gestern morgen vorgestern ubermorgen'),
  relativeMarks: list(
    `letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes nachste nachsten nachster nachstes
    kommende kommenden kommender kommendes diese diesem diesen dieser dieses vorige vorigen voriges`,
  ),
  timeUnits: list(
    'tag woche wochenende monat jahr nacht jahrzehnt jahrhundert sommer winter herbst fruhling fruhjahr',
  ),
  yearMarks: list('in im seit bis ab jahr jahre jahres vor nach anfang ende mitte'),
  stops: list(
    `in im an am auf bei beim fur von vom zu zum zur mit aus nach laut vor seit bis durch gegen ohne um unter uber wegen
    trotz wahrend zwischen gegenuber entlang nahe als wie und oder aber doch sondern denn dass weil da wenn ob damit die
    das der den dem des pro je per sowie`,
  ),
  of: list('von der des vom'),
  partitive: list('von'),
  empty: list(
    'ein eine einen weitere weiteren weiterer andere anderen anderer neue neuen neuer seine ihre mehr',
  ),
  auxiliaries: list('wurden wurde werden wird sind ist waren war sind haben hat hatten hatte seien sei'),
  acts: [
    /^(?:tot(?:e[nrs]?)?$|getotet|totet|todes|starb|sterb|gestorben|umgekomm|umkam|ermord|erschoss|leblos)/,
    /(?:^|schwer|leicht)(?:verletz|verwund)/,
    /^(?:geisel|entfuhr|verschlepp)/,
    /^(?:festgenomm|festnah|verhaft|inhaftier|gefangen)/,
    /^(?:evakuier|vertrieb|gefluch|fluch|obdachlos)/,
    /^(?:vermiss|verschwund)/,
    /^(?:befrei|gerett|freigelass|geborgen)/,
    /^(?:gebor|geburt)/,
  ],
  // The participle closes the clause: "40 Menschen wurden bei dem Unfall am Abend verletzt".
  actReach: 9,
  nounCapitals: true,
}
