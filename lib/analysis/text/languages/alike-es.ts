import type { AlikeTable } from './alike-model'

/** Spanish: inflection, number words, and a few words that news writing uses for one another. */
export const alikeEs: AlikeTable = {
  suffixes: [
    'amientos',
    'imientos',
    'amiento',
    'imiento',
    'aciones',
    'adores',
    'acion',
    'mente',
    'ieron',
    'adas',
    'ados',
    'idas',
    'idos',
    'aron',
    'ada',
    'ado',
    'ida',
    'ido',
    'os',
    'as',
    'es',
    'o',
    'a',
    'e',
    's',
  ],
  numbers: [
    'cero',
    'uno',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
    'trece',
    'catorce',
    'quince',
  ],
  tens: {
    un: 1,
    una: 1,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    mil: 1000,
  },
  groups: `
    muerto muerte morir murieron fallecido fallecer victima
    herido lesionado
    accidente siniestro choque
    policia agentes guardia
    detenido detencion detuvo arresto arrestado
    tribunal juicio juez magistrado condena
    abogado letrado defensa
    incendio fuego llamas
    bomberos rescate emergencias
    ataque atentado
    gobierno ministro ministerio ejecutivo
    alcalde regidor
    ayuntamiento consistorio
    elecciones comicios votacion
    huelga paro
    empresa compania firma
    soborno comision mordida
    protesta manifestacion concentracion
    vecinos residentes habitantes
    coche vehiculo
    `,
  lengthTells: 0.5,
}
