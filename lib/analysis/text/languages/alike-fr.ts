import type { AlikeTable } from './alike-model'

/** French: inflection, number words, and a few words that news writing uses for one another. */
export const alikeFr: AlikeTable = {
  suffixes: [
    'issements',
    'issement',
    'ations',
    'ements',
    'ation',
    'ement',
    'euses',
    'euse',
    'eurs',
    'iques',
    'ique',
    'eur',
    'aient',
    'ees',
    'ait',
    'ant',
    'ent',
    'ee',
    'es',
    'er',
    'e',
    's',
  ],
  numbers: [
    'zero',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
  ],
  tens: {
    une: 1,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
  },
  groups: `
    mort morts mourir deces decede tue tuer victime
    blesse blesses blessure
    accident drame collision
    police policiers gendarmes enqueteurs
    arrete arrestation interpelle interpellation
    tribunal proces juge condamne condamnation
    incendie feu flammes
    pompiers secours sauveteurs
    attaque attentat
    gouvernement ministre ministere executif
    election scrutin vote
    greve debrayage
    emplois postes
    entreprise groupe societe
    usine site
    salaries ouvriers employes
    manifestation rassemblement defile manifestants
    inondations crue crues
    voiture vehicule
    `,
  lengthTells: 0.5,
}
