import { naming } from './word-lists'

/** What a measured length, weight or area is in the unit that all of its kind are reckoned in. */
export interface Measure {
  kind: 'length' | 'weight' | 'area'
  /** Metres, kilograms, hectares. */
  factor: number
}

const METRE: Measure = { kind: 'length', factor: 1 }
const KILOMETRE: Measure = { kind: 'length', factor: 1000 }
const MILE: Measure = { kind: 'length', factor: 1609.344 }
const FOOT: Measure = { kind: 'length', factor: 0.3048 }
const KILOGRAM: Measure = { kind: 'weight', factor: 1 }
const POUND: Measure = { kind: 'weight', factor: 0.45359237 }
const HECTARE: Measure = { kind: 'area', factor: 1 }
const ACRE: Measure = { kind: 'area', factor: 0.40468564 }

/**
 * Words for measures that outlets turn into one another for their readers. Words that mean money or time as well
 * ("pounds", a lone "m") are left out.
 */
export const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ...naming(METRE, 'metre metres meter meters metro metros metri metern'),
  ...naming(
    KILOMETRE,
    `km kilometre kilometres kilometer kilometers kilometern kilometro kilometros quilometro quilometros chilometro
    chilometri`,
  ),
  ...naming(MILE, 'mile miles meile meilen milla millas milha milhas miglio miglia'),
  ...naming(FOOT, 'foot feet ft'),
  ...naming(
    KILOGRAM,
    'kg kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramo kilogramos chili',
  ),
  ...naming(POUND, 'lb lbs'),
  ...naming(HECTARE, 'ha hectare hectares hektar hectarea hectareas ettari'),
  ...naming(ACRE, 'acre acres'),
])
