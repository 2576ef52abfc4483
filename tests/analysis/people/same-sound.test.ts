import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameWord } from '@/lib/analysis/people/parse-name'
import { nameSound } from '@/lib/analysis/people/same-sound'
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
        expect(nameSound(one, other), `${one} ${other}`).toBe(1)
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
    expect(nameSound(one, other)).toBeGreaterThan(0)
  })

  it('never makes one of names that only look alike', () => {
    const joined = pairs('look-alikes.txt').filter(([one, other]) => nameSound(one, other) > 0)
    expect(joined).toEqual([])
  })

  it('is the same both ways, and a name is its own spelling', () => {
    for (const [one, other] of [...pairs('look-alikes.txt'), ...pairs('variants.txt')]) {
      expect(nameSound(one, other)).toBe(nameSound(other, one))
      expect(nameSound(one, one)).toBe(1)
    }
  })

  it('brings together nearly all spellings that are one name', () => {
    const known = pairs('variants.txt').filter(([one, other]) => nameSound(one, other) > 0)
    const missed = known.filter(([one, other]) => !meet(one, other))
    expect(missed).toEqual([])
  })
})
