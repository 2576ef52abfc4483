import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInLanguage } from '@/lib/analysis/quotation/languages/find-in-language'
import { speechTable } from '@/lib/analysis/quotation/languages/tables'
import { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import { anyText, hugeTexts } from '../text/arbitrary-text'
import { reported, told } from './told'

const GERMAN = `„Wir haben den Hafen verloren“, sagte die Bürgermeisterin Maria Kern am Dienstag. „Niemand hat uns gefragt.“
Der Sprecher der Stadt, Jonas Vogt, wies das zurück. „Wir haben alle gefragt“, sagte er der „Hafenpost“.
Kern bleibt dabei: „Das ist falsch.“ Die Bürgermeisterin kündigte an, dass sie klagen werde.
Zugleich betonte sie, die Brücke müsse erhalten bleiben. „Wenn nichts passiert“, warnte Vogt, „ist der Hafen tot.“
Nach Angaben der Polizei wurden zwei Männer verletzt. Laut Kern ist die Brücke seit 1931 in Betrieb.`

const FRENCH = `Le maire de Port-Ambre, Paul Girard, a annoncé lundi la fermeture du pont. « Nous n’avons pas le choix », a-t-il déclaré devant la presse. « Les piles sont fissurées », a précisé le maire.
« C’est une honte », réagit Marie Lenoir, boulangère depuis vingt ans. « Personne ne nous a consultés », dit-elle.
Selon Mme Lenoir, la moitié des commerces vont fermer. Le ministre des Transports, Luc Morel, a dénoncé « une décision hâtive » et promis une enquête.
Le pont restera fermé deux ans, a indiqué la mairie. « Nous irons jusqu’au bout », prévient le syndicat des bateliers.`

const SPANISH = `El alcalde de Puerto Ámbar, Pablo Ríos, anunció el lunes el cierre del puente. “Los pilares están agrietados”, añadió el alcalde.
“Es una vergüenza”, lamentó María Ferrer, que tiene una panadería junto a la rampa. “Nadie nos preguntó”, aseguró.
Según Ferrer, la mitad de los comercios cerrará. La ministra de Transportes, Ana Gil, calificó el plan de “disparate” y pidió calma.
Gil explicó: “No hay dinero”. El primer ministro, que visitó el puerto, dijo que “todo tiene un precio”.
El puente seguirá cerrado dos años, informó el ayuntamiento.`

const PORTUGUESE = `O prefeito de Porto Âmbar, Paulo Reis, anunciou na segunda-feira o fechamento da ponte. “Não temos alternativa”, disse ele em entrevista. “Os pilares estão rachados”, afirmou o prefeito.
Segundo Maria Ferraz, dona de uma padaria, metade das lojas vai fechar. “Não vamos ceder”, alertou o sindicato dos barqueiros.
O presidente da Câmara, Luiz Prado, disse que a obra "custa caro demais" e que vai recorrer. Afirmou ainda que a ponte será vendida.
A reportagem que afirma que a ponte é segura saiu no domingo. As autoridades não confirmaram que haja feridos.`

const ITALIAN = `Il sindaco di Porto Ambra, Paolo Riva, ha annunciato lunedì la chiusura del ponte. «I piloni sono crepati», ha aggiunto il sindaco.
«È una vergogna», protesta Maria Ferri, che ha un forno vicino alla rampa.
La ministra dei Trasporti, Anna Gallo, ha definito il piano «assurdo». Gallo ha detto che il ponte sarà venduto.`

describe('German', () => {
  it('marked', () => {
    expect(told(GERMAN)).toEqual([
      'Maria Kern: „Wir haben den Hafen verloren“',
      'Maria Kern: „Niemand hat uns gefragt.“',
      'Jonas Vogt (er): „Wir haben alle gefragt“',
      'Maria Kern (Kern): „Das ist falsch.“',
      'Jonas Vogt (Vogt): „Wenn nichts passiert“',
      'Jonas Vogt (Vogt): „ist der Hafen tot.“',
    ])
  })
  it('reported', () => {
    expect(reported(GERMAN)).toEqual([
      'Maria Kern (Die Bürgermeisterin) kündigte an: dass sie klagen werde',
      'Maria Kern (sie) betonte: die Brücke müsse erhalten bleiben',
      'der Polizei Nach Angaben: wurden zwei Männer verletzt',
      'Maria Kern (Kern) Laut: ist die Brücke seit 1931 in Betrieb',
    ])
  })
})

describe('French', () => {
  it('marked', () => {
    expect(told(FRENCH)).toEqual([
      'Paul Girard (il): « Nous n’avons pas le choix »',
      'Paul Girard (le maire): « Les piles sont fissurées »',
      'Marie Lenoir: « C’est une honte »',
      'Marie Lenoir (elle): « Personne ne nous a consultés »',
      'Luc Morel: « une décision hâtive »',
      'le syndicat des bateliers: « Nous irons jusqu’au bout »',
    ])
  })
  it('reported', () => {
    expect(reported(FRENCH)).toEqual([
      'Marie Lenoir (Lenoir) Selon: la moitié des commerces vont fermer',
      'la mairie indiqué: Le pont restera fermé deux ans',
    ])
  })
})

describe('Spanish', () => {
  it('marked', () => {
    expect(told(SPANISH)).toEqual([
      'Pablo Ríos (el alcalde): “Los pilares están agrietados”',
      'María Ferrer: “Es una vergüenza”',
      'María Ferrer (aseguró): “Nadie nos preguntó”',
      'Ana Gil: “disparate”',
      'Ana Gil (Gil): “No hay dinero”',
      'El primer ministro: “todo tiene un precio”',
    ])
  })
  it('reported', () => {
    expect(reported(SPANISH)).toEqual([
      'María Ferrer (Ferrer) Según: la mitad de los comercios cerrará',
      'el ayuntamiento informó: El puente seguirá cerrado dos años',
    ])
  })
})

describe('Portuguese', () => {
  it('marked', () => {
    expect(told(PORTUGUESE)).toEqual([
      'Paulo Reis (ele): “Não temos alternativa”',
      'Paulo Reis (o prefeito): “Os pilares estão rachados”',
      'o sindicato dos barqueiros: “Não vamos ceder”',
      'Luiz Prado: "custa caro demais"',
    ])
  })
  it('reported, and nothing that is denied or said of a report', () => {
    expect(reported(PORTUGUESE)).toEqual([
      'Maria Ferraz Segundo: metade das lojas vai fechar',
      'Luiz Prado disse: que a obra "custa caro demais" e que vai recorrer',
      'Luiz Prado (Afirmou) Afirmou: que a ponte será vendida',
    ])
  })
})

it('Italian', () => {
  expect(told(ITALIAN)).toEqual([
    'Paolo Riva (il sindaco): «I piloni sono crepati»',
    'Maria Ferri: «È una vergogna»',
    'Anna Gallo: «assurdo»',
  ])
  expect(reported(ITALIAN)).toEqual(['Anna Gallo (Gallo) detto: che il ponte sarà venduto'])
})

it('is sure of a name beside its verb, and not of a pronoun or of a verb without its subject', () => {
  const certainties = findQuotations(SPANISH).map(q => [q.speaker?.text, q.certainty])
  expect(certainties).toContainEqual(['Gil', 'sure'])
  expect(certainties).toContainEqual(['aseguró', 'uncertain'])
  expect(findQuotations(FRENCH)[0]).toMatchObject({ certainty: 'uncertain', speaker: { text: 'il' } })
})

it('takes no place and no paper for a person', () => {
  const text = `Em Zanda, a ponte foi fechada. Zanda disse que vai abrir outra. Os moradores de Zanda e quem trabalha em Zanda esperam.
O jornal Correio afirmou que a obra custa caro. A Orvex informou que não comenta.`
  expect(findQuotations(text).map(q => [q.speaker?.name, q.speaker?.type])).toEqual([
    ['Zanda', 'group'],
    ['Correio', 'group'],
    ['Orvex', 'group'],
  ])
})

it('gives the office that an article names', () => {
  expect(findQuotations(PORTUGUESE)[0]?.speaker?.role).toBe('prefeito de Porto Âmbar')
})

describe('who is quoted', () => {
  const said = (tag: string, text: string) =>
    findInLanguage(text, undefined, speechTable(tag)!).map(
      ({ speaker, start, end }) => `${speaker?.name ?? 'nobody'}: ${text.slice(start, end)}`,
    )

  it.each<[string, string, string[]]>([
    [
      'whom something is promised does not promise it',
      'Den Nachbarn versprach Jonas Vogt: „Niemand bleibt allein.“',
      ['Jonas Vogt: „Niemand bleibt allein.“'],
    ],
    [
      'a title and an office stand before a name',
      '„Wir trauern“, sagte Ministerpräsidentin Dr. Claudia Böhm am Montag.',
      ['Claudia Böhm: „Wir trauern“'],
    ],
  ])('in German: %s', (_, text, expected) => {
    expect(said('de', text)).toEqual(expected)
  })

  it('in Spanish: what stands before a colon is not reported', () => {
    const text = 'La respuesta fue dura: según Ana Gil, el plan es caro.'
    expect(said('es', text)).toEqual(['Ana Gil: el plan es caro'])
  })

  it('in Spanish: with a participle', () => {
    expect(said('es', '«No hay prisa», ha asegurado Ana Gil.')).toEqual(['Ana Gil: «No hay prisa»'])
  })

  it.each(["a indiqué qu'il", 'a indiqué qu’il'])('in French, whatever the apostrophe: %s', words => {
    expect(said('fr', `Le maire Jean Morel ${words} partirait lundi.`)).toHaveLength(1)
  })
})

describe.each(['de', 'es', 'fr', 'it', 'pt'])('laws of the table for %s', tag => {
  const table = speechTable(tag)!
  const words = [...table.verbs].slice(0, 6).concat([...table.articles].slice(0, 4), table.sources.flat())
  const shuffled = fc
    .array(
      fc.constantFrom(...words, ...table.that, 'Ana', 'Kern', '“sim”', '«ja»', ',', '.', ':', '\n', 'x', '('),
      {
        maxLength: 60,
      },
    )
    .map(pieces => pieces.join(' '))

  it('spans lie in the text, in order, and marked contents never overlap', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, anyText), text => {
        let [before, markedEnd] = [0, 0]
        for (const { start, end, kind, cue, speaker, certainty } of findInLanguage(text, undefined, table)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = start
          if (kind !== 'indirect') {
            expect(start).toBeGreaterThanOrEqual(markedEnd)
            markedEnd = end
          }
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text)
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
          if (speaker) expect(speaker.name.trim()).not.toBe('')
          expect(certainty === 'none').toBe(speaker === null)
        }
      }),
      { numRuns: 200 },
    )
  })
})

it.each([
  ...hugeTexts,
  ['verbs without a sentence end', 'disse que Ana Gil, afirmou o prefeito '.repeat(20_000)],
  ['marks without a sentence end', 'Ana Gil disse “sim” e '.repeat(20_000)],
])(
  'comes to an end on %s',
  (_, text) => {
    expect(findInLanguage(text, undefined, speechTable('pt')!).length).toBeGreaterThanOrEqual(0)
  },
  60_000,
)
