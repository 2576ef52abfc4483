import { describe, expect, test } from 'vitest'
import { searchQuery, searchWords } from '@/lib/schema/search-words'

describe('the words that searching sees', () => {
  test.each([
    ['“We can’t patch it,” she said.', 'we can t patch it she said'],
    ['Über Ångström, naïve CAFÉ', 'uber angstrom naive cafe'],
    ['the U.S. and the US', 'the us and the us'],
    ['a cease-fire', 'a cease fire'],
    ['1,200 people, 42 of them', '1 200 people 42 of them'],
    ['“ … ” — !', ''],
    ['ПРИВЕТ, мир', 'привет мир'],
  ])('of %j are %j', (text, words) => {
    expect(searchWords(text)).toBe(words)
  })
})

describe('a query', () => {
  test.each([
    ['rust', '"rust"'],
    ['rust paint', '"rust" "paint"'],
    ['"hundred years"', '"hundred years"'],
    ['“hundred years”', '"hundred years"'],
    ['rust -paint', '"rust" -"paint"'],
    ['rust or paint', '"rust" or "paint"'],
    ['cease-fire', '"cease fire"'],
    ['can’t', '"can t"'],
    ['-"a hundred"', '-"a hundred"'],
    ['CAFÉ', '"cafe"'],
    ['"unclosed words', '"unclosed words"'],
    ['& | ! ( ) :* \\', ''],
    ['or', ''],
    ['   ', ''],
  ])('of %j asks for %j', (typed, query) => {
    expect(searchQuery(typed)).toBe(query)
  })
})
