import { describe, expect, it } from 'vitest'
import { reported, told } from './told'

describe('what someone did not say', () => {
  it.each([
    'Ida Brandt did not say whether the bridge would reopen.',
    'Ida Brandt declined to say who had paid for the ferry.',
    'Ida Brandt would not say how many passengers were hurt.',
    'Ida Brandt refused to say that the pilot was at fault.',
    'Ida Brandt has not yet said when the ferry will sail again.',
    'Ida Brandt didn’t immediately tell reporters why the ferry had stopped.',
    'Ida Brandt would not comment on whether the pilot had slept.',
    'Ida Brandt left the hall without saying where she would go.',
    'Ida Brandt did not take questions or say whether she would resign.',
  ])('is no quotation: %s', sentence => {
    expect(reported(sentence)).toEqual([])
  })

  it('hides nothing that was said beside it', () => {
    expect(reported('Ida Brandt said she did not know whether the bridge was safe.')).toEqual([
      'Ida Brandt said: she did not know whether the bridge was safe',
    ])
    expect(reported('Ida Brandt said whether the bridge would open was up to the council.')).toEqual([
      'Ida Brandt said: whether the bridge would open was up to the council',
    ])
    expect(reported('Ida Brandt not only said that the bridge was safe. She walked over it.')).toEqual([
      'Ida Brandt said: that the bridge was safe',
    ])
    expect(told('Ida Brandt did not say much. “The bridge is safe,” Brandt said.')).toEqual([
      'Ida Brandt (Brandt): “The bridge is safe,”',
    ])
  })
})

describe('what is declared', () => {
  it.each([
    'Governor Lena Hartz declared a disaster in Marlow County.',
    'Governor Lena Hartz declared a state of emergency after the flood, which could be heard a mile away.',
    'Governor Lena Hartz declared war on litter.',
    'Mayor Ida Brandt declared a curfew on Monday.',
  ])('is an act where it only has a name: %s', sentence => {
    expect(reported(sentence)).toEqual([])
  })

  it.each([
    ['Governor Lena Hartz declared that the flood was over.', 'that the flood was over'],
    ['Governor Lena Hartz declared the emergency over on Monday.', 'the emergency over on Monday'],
    ['Governor Lena Hartz declared herself the winner.', 'herself the winner'],
    ['Governor Lena Hartz declared the vote a fraud.', 'the vote a fraud'],
    ['Governor Lena Hartz declared victims would be paid.', 'victims would be paid'],
    ['Governor Lena Hartz declared she had won.', 'she had won'],
    ['Governor Lena Hartz declared the ferries safe.', 'the ferries safe'],
  ])('is said where it tells something: %s', (sentence, clause) => {
    expect(reported(sentence)).toEqual([`Lena Hartz declared: ${clause}`])
  })

  it('is said where the words stand in marks or in front', () => {
    expect(told('“The flood is over,” Lena Hartz declared.')).toEqual(['Lena Hartz: “The flood is over,”'])
    expect(reported('The flood was over, Lena Hartz declared.')).toEqual([
      'Lena Hartz declared: The flood was over',
    ])
  })
})
