import { plainClock, plainWords, type FigureWords } from './figure-words'
import { bounded, counting, list, naming, phrases } from './word-lists'

const BELOW_20 = counting(
  1,
  `uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
  diciotto diciannove`,
)
const TENS = [...list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta')]

/** Italian writes a number below a million as one word; those up to 999 and the full thousands up to 999,000. */
function compounds(): Map<string, number> {
  const below100 = new Map<string, number>(BELOW_20)
  TENS.forEach((ten, index) => {
    const value = 20 + index * 10
    below100.set(ten, value)
    for (const [one, rest] of BELOW_20.slice(0, 9)) {
      // "ventuno", "ventotto": a vowel swallows the one before.
      below100.set((/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one, value + rest)
    }
  })
  const all = new Map(below100)
  BELOW_20.slice(0, 9).forEach(([one], index) => {
    const hundred = index === 0 ? 'cento' : `${one}cento`
    const value = (index + 1) * 100
    all.set(hundred, value)
    for (const [word, rest] of below100) all.set(hundred + word, value + rest)
  })
  for (const [word, value] of [...all]) if (value > 1) all.set(`${word}mila`, value * 1000)
  return all
}

export const italian: FigureWords = {
  ...plainWords,
  decimal: ',',
  units: new Map([...compounds(), ['zero', 0], ...naming(1, 'un una')]),
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ...naming(12, 'dozzina'),
    ...naming(1e3, 'mille mila'),
    ...naming(1e6, 'milione milioni mln'),
    ...naming(1e9, 'miliardo miliardi mld'),
  ]),
  bareScales: list('mille'),
  fractions: [
    [['mezzo'], 1 / 2],
    [['un', 'quarto', 'di'], 1 / 4],
  ],
  andHalf: phrases('e mezzo'),
  vague: new Map<string, readonly [number, number]>([
    ['una decina', [8, 14]],
    ['decina', [8, 14]],
    ['una ventina', [17, 25]],
    ['una trentina', [26, 36]],
    ['una quarantina', [36, 46]],
    ['una cinquantina', [45, 57]],
    ['un centinaio', [80, 150]],
    ['centinaio', [80, 150]],
    ['un migliaio', [800, 1500]],
    ['decine', [20, 99]],
    ['dozzine', [24, 99]],
    ['centinaia', [200, 999]],
    ['migliaia', [2000, 9999]],
    ['decine di migliaia', [20_000, 99_999]],
    ['centinaia di migliaia', [200_000, 999_999]],
    ['decine di milioni', [2e7, 9.9e7]],
    ['centinaia di milioni', [2e8, 9.99e8]],
  ]),
  bounds: [
    ...bounded('at-least', 'piu di, almeno, non meno di, oltre, un minimo di, perlomeno, al di sopra dei'),
    ...bounded('at-most', 'non piu di, fino a, meno di, al massimo, un massimo di, quasi, appena sotto'),
    ...bounded(
      'about',
      'circa, intorno a, intorno ai, attorno a, approssimativamente, all incirca, sui, sulle',
    ),
  ],
  rangeWords: list('a e o'),
  and: list('e'),
  between: list('tra fra'),
  percent: phrases('%, per cento, percento'),
  points: phrases('punto percentuale, punti percentuali'),
  clock: {
    ...plainClock,
    after: list('h'),
    before: list('alle dalle ore'),
    sureBefore: list('ore'),
    halves: [
      [['di', 'mattina'], 'morning'],
      [['del', 'mattino'], 'morning'],
      [['del', 'pomeriggio'], 'pm'],
      [['di', 'sera'], 'pm'],
    ],
    named: new Map([
      ['mezzogiorno', 720],
      ['mezzanotte', 0],
    ]),
  },
  currencies: new Map([
    ...naming('USD', '$ us$ dollaro dollari usd'),
    ...naming('EUR', '€ euro eur'),
    ...naming('EUR-cent', 'centesimo centesimi'),
    ...naming('GBP', '£ sterline gbp'),
    ...naming('CHF', 'franchi'),
    ...naming('JPY', '¥ yen'),
    ...naming('CNY', 'yuan'),
    ...naming('RUB', 'rubli'),
    ...naming('ITL', 'lire'),
  ]),
  notOne: list(
    `di in con per a al da su non come fu e o essere stato ha sarebbe ogni piu nessun nessuna ne solo che si l dell un
    anche sono era hanno`,
  ),
  indefinite: list('un una uno'),
  relativeDays: list('oggi ieri domani dopodomani stamattina stasera stanotte'),
  relativeMarks: list('scorso scorsa prossimo prossima questo questa ultimo ultima passato passata'),
  timeUnits: list(
    'giorno settimana weekend mese anno notte mattina sera pomeriggio decennio secolo estate inverno',
  ),
  yearMarks: list('nel dal del fino in anno'),
  stops: list(
    `in a al allo alla ai agli alle di del dello della dei degli delle da dal dalla dai dalle per con su sul sulla sui
    sulle nel nello nella nei negli nelle secondo dopo prima durante mentre quando dove che come e ed o ma tra fra contro
    sotto senza verso entro presso il lo la gli le i l un dell all nell sull dall questo questa d`,
  ),
  of: list('di del dello della dei degli delle dell d'),
  partitive: list('di d'),
  empty: list('altro altra altri altre nuovo nuova nuovi nuove loro suo sua suoi sue piu'),
  auxiliaries: list('sono stati state stato stata erano era hanno ha furono fu rimasti rimaste rimasto'),
  acts: [
    /^(?:mort[oiae]$|mori|muoi|uccis|vittim|decedut|deces|assassin|persero$)/,
    /^(?:ferit|lesion)/,
    /^(?:ostagg|sequestr|rapit|cattur)/,
    /^(?:arrest|ferma[tr]|detenut|incarcer)/,
    /^(?:evacu|sfollat|sgomber)/,
    /^(?:dispers|scompar)/,
    /^(?:liber|salvat|soccors)/,
    /^(?:nat[oiae]$|nascit)/,
  ],
  elisions: list('d l un dell all nell sull dall quell'),
}
