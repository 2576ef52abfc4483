import type { AlikeTable } from './alike-model'

/** Italian: inflection, number words, and a few words that news writing uses for one another. */
export const alikeIt: AlikeTable = {
  suffixes: [
    'amenti',
    'amento',
    'azioni',
    'azione',
    'mente',
    'atori',
    'atore',
    'arono',
    'irono',
    'ante',
    'ata',
    'ate',
    'ati',
    'ato',
    'ita',
    'ite',
    'iti',
    'ito',
    'uto',
    'are',
    'ere',
    'ire',
    'a',
    'e',
    'i',
    'o',
  ],
  numbers: [
    'zero',
    'uno',
    'due',
    'tre',
    'quattro',
    'cinque',
    'sei',
    'sette',
    'otto',
    'nove',
    'dieci',
    'undici',
    'dodici',
    'tredici',
    'quattordici',
    'quindici',
    'sedici',
    'diciassette',
    'diciotto',
    'diciannove',
    'venti',
  ],
  tens: {
    un: 1,
    una: 1,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    novanta: 90,
    cento: 100,
    mille: 1000,
  },
  groups: `
    morto morte morire deceduto vittima ucciso
    ferito lesione
    incidente scontro
    polizia agenti carabinieri
    arresto arrestato fermato
    tribunale processo giudice condanna
    incendio fuoco fiamme
    soccorsi soccorritori vigili
    attacco attentato
    governo ministro ministero
    sindaco comune
    elezioni voto
    sciopero protesta manifestazione
    azienda impresa societa
    macchina auto veicolo
    `,
  lengthTells: 0.5,
}
