import { describe, expect, it } from 'vitest'
import { align } from '@/lib/analysis/collation/align'
import { clean } from '@/lib/analysis/text/clean'
import { segment } from '@/lib/analysis/text/segment'

const witness = (text: string, language: string) => ({ text, segments: segment(text, clean(text)), language })

describe('reports in other words', () => {
  it.each([
    [
      'de',
      `Beim Brand einer Mühle im Harz starben am Sonntag zwei Arbeiter.\n\nDie Ursache ist noch unklar. Der Müller war
      verreist.\n\nMehrere Bewohner wurden in einer Schule untergebracht.`,
      `Bei einem Feuer in der Mühle hat es 2 Tote gegeben.\n\nDer Bäcker wartet seit Tagen auf Mehl. Die Preise
      steigen.\n\nEin Bewohner kam in der Schule unter.`,
    ],
    [
      'fr',
      `Un incendie a fait trois morts dans un moulin de Brévay.\n\nLe maire a fermé l'école. La rivière est
      basse.\n\nLes ouvriers ont manifesté devant l'usine.`,
      `Le feu a tué 3 personnes au moulin.\n\nLe marché aura lieu samedi.\n\nUne manifestation d'ouvriers a eu lieu
      devant l'usine.`,
    ],
    [
      'es',
      `Dos guardias detuvieron al alcalde de Orzal en su despacho.\n\nEl mercado abrió como siempre. Nadie quiso
      hablar.\n\nLos vecinos protestaron ante la iglesia.`,
      `El regidor de Orzal, detenido por agentes en la alcaldía.\n\nLa lluvia vuelve el jueves a la comarca.\n\nUna
      protesta de residentes llenó la plaza de la iglesia.`,
    ],
    [
      'it',
      `L'incendio di un mulino ha ucciso tre operai.\n\nIl mercato era aperto. Nessuno parla.\n\nI cittadini hanno
      protestato davanti alla chiesa.`,
      `Nelle fiamme del mulino 3 morti, tutti operaio.\n\nPiove da giovedì.\n\nUna protesta di cittadino davanti alle
      chiese.`,
    ],
  ])('%s: the first sentences are linked, and not by a hair', (language, left, right) => {
    const { links } = align(witness(left, language), witness(right, language))
    const first = links.find(link => link.left === 0 && link.right === 0)
    expect(first?.score).toBeGreaterThan(0.45)
    // What only one of them tells stays alone.
    expect(links.map(link => link.left)).not.toContain(1)
  })
})
