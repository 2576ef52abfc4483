import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, SLUG, slugFor } from '@/lib/schema/slug'

test.each([
  [
    'Hamas Refuses to Engage in Gaza Ceasefire Negotiations',
    'hamas-refuses-to-engage-in-gaza-ceasefire-negotiations',
  ],
  ['Abdel Fattah el-Sissi', 'abdel-fattah-el-sissi'],
  ['Seán O’Neill-Ångström', 'sean-oneill-angstrom'],
  ['  Łódź & Malmø: Straße  ', 'lodz-malmo-strasse'],
  ['U.S. officials', 'u-s-officials'],
  ['习近平', 'speaker'],
  ['', 'speaker'],
])('%j is at %s', (words, slug) => {
  expect(slugFor(words, 'speaker')).toBe(slug)
})

test('a long one is cut between words', () => {
  const slug = slugFor(
    'two officials briefed on the talks who spoke on condition of anonymity because they were tired',
    'x',
  )
  expect(slug).toBe('two-officials-briefed-on-the-talks-who-spoke-on-condition-of-anonymity')
})

test('any words give an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), words => {
      const slug = slugFor(words, 'speaker')
      expect(slug).toMatch(SLUG)
      expect(slug.length).toBeLessThanOrEqual(72)
    }),
  )
})

test('a taken one gets the first free number', () => {
  const taken = new Set(['smith', 'smith-2'])
  expect(freeSlug('smith', slug => taken.has(slug))).toBe('smith-3')
  expect(freeSlug('jones', slug => taken.has(slug))).toBe('jones')
})
