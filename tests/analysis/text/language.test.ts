import { describe, expect, it } from 'vitest'
import { detectLanguage, languageTable } from '@/lib/analysis/text/language'

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council said on Monday that it would not close the bridge before the summer.'],
    ['pt', 'O prefeito disse na segunda-feira que a ponte não será fechada antes do verão.'],
    ['es', 'El alcalde dijo el lunes que el puente no se cerrará antes del verano, según la prensa.'],
    ['fr', 'Le maire a dit lundi que le pont ne sera pas fermé avant l’été, selon les journaux.'],
    ['de', 'Der Bürgermeister sagte am Montag, dass die Brücke nicht vor dem Sommer geschlossen wird.'],
    ['it', 'Il sindaco ha detto che il ponte non sarà chiuso prima dell’estate, ma solo dopo.'],
    ['und', 'Gradonačelnik je rekao da most neće biti zatvoren prije ljeta.'],
    ['und', '市長は月曜日に橋を閉鎖しないと述べた。'],
    ['und', ''],
    ['und', 'Reuters Bridge Photo'],
  ])('tells %s', (tag, text) => expect(detectLanguage(text)).toBe(tag))

  it('finds the table of a regional tag, and a neutral one for a language without', () => {
    expect(languageTable('pt-BR').tag).toBe('pt')
    expect(languageTable('EN').tag).toBe('en')
    expect(languageTable('sw').tag).toBe('und')
    expect(languageTable(undefined).tag).toBe('und')
  })
})
