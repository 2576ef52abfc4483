import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameWord } from '@/lib/analysis/people/parse-name'
import { isSameName } from '@/lib/analysis/people/same-sound'
import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import { soundKeys } from '@/lib/analysis/people/sound-key'

const pairs = (file: string): [string, string][] =>
  readFileSync(new URL(`../../fixtures/names/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.includes('|'))
    .map(line => line.split('|').map(name => nameWord(name.trim())) as [string, string])

const meet = (one: string, other: string) => soundKeys(one).some(key => soundKeys(other).includes(key))

describe('the sound of a name', () => {
  it('is shared by the letters that alphabets without a j write for it', () => {
    const family = ['dzhandosov', 'djandosov', 'zhandosov', 'jandosov', 'dschandosov']
    for (const one of family) {
      for (const other of family) {
        expect(meet(one, other), `${one} ${other}`).toBe(true)
        expect(isSameName(one, other), `${one} ${other}`).toBe(true)
      }
    }
  })

  it.each([
    ['khairullin', 'hairullin'],
    ['achmetov', 'ahmetov'],
    ['qasymov', 'kasymov'],
    ['jusupov', 'yusupov'],
    ['walentin', 'valentin'],
    ['tsoiberg', 'coiberg'],
    ['tsoiberg', 'tzoiberg'],
    ['najim', 'nagim'],
  ])('is shared by %s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true)
    expect(nameSpelling(one, other)).toBeGreaterThan(0)
  })

  it('never makes one of names that only look alike', () => {
    const joined = pairs('look-alikes.txt').filter(([one, other]) => isSameName(one, other))
    expect(joined).toEqual([])
  })

  it('says little of short names', () => {
    expect(isSameName('zhang', 'jang')).toBe(false)
    expect(isSameName('zhang', 'zhang')).toBe(true)
  })

  it('brings together nearly all spellings that are one name', () => {
    const known = pairs('variants.txt').filter(([one, other]) => nameSpelling(one, other) > 0)
    const missed = known.filter(([one, other]) => !meet(one, other))
    expect(missed).toEqual([])
  })
})
