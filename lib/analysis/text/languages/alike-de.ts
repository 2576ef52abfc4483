import type { AlikeTable } from './alike-model'

/** German: inflection, number words, and a few words that news writing uses for one another. */
export const alikeDe: AlikeTable = {
  suffixes: [
    'ungen',
    'innen',
    'isch',
    'ung',
    'ern',
    'ten',
    'tet',
    'est',
    'em',
    'en',
    'er',
    'es',
    'et',
    'te',
    'e',
    'n',
    's',
    't',
  ],
  numbers: [
    'null',
    'ein',
    'zwei',
    'drei',
    'vier',
    'funf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwolf',
    'dreizehn',
    'vierzehn',
    'funfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
    'zwanzig',
  ],
  tens: {
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
  },
  groups: `
    tote tod sterben starb gestorben getotet toten todesopfer opfer leben
    verletzte verletzt verletzung verwundet schwerverletzte
    unfall ungluck unglucksort unfallort unfallstelle
    polizei beamte polizist ermittler
    festnahme festgenommen verhaftet verhaftung
    gericht prozess urteil richter verurteilt
    brand feuer flammen
    feuerwehr helfer rettungskrafte einsatzkrafte
    angriff anschlag attacke angegriffen
    regierung kabinett minister ministerium
    wahl abstimmung stimmen gewahlt
    streik arbeitsniederlegung ausstand
    stellen arbeitsplatze jobs
    firma unternehmen konzern
    gesperrt sperrung geschlossen
    demonstration protest demonstranten kundgebung
    hochwasser flut uberschwemmung
    auto wagen fahrzeug
    `,
  lengthTells: 0.5,
}
