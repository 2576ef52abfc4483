import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterStories } from '@/lib/analysis/story/cluster-stories'
import { matchStory } from '@/lib/analysis/story/match-story'
import type { StoryArticle } from '@/lib/analysis/story/model'
import { segment } from '@/lib/analysis/text/segment'

const article = (id: string, text: string, day: string | null = null): StoryArticle => ({
  id,
  witness: { text, segments: segment(text) },
  headline: null,
  day: day === null ? null : { from: day, to: day },
})

const QUAKE_A = `A magnitude 6.1 earthquake struck near Melvara in Torland on Monday, killing at least 43 people.

Governor Ilse Brandov said that people were trapped under collapsed houses in Melvara and Duskfeld.

The quake hit 18 km north of Duskfeld at a depth of 22 km.`

const QUAKE_B = `At least 43 people died on Monday when a magnitude 6.1 earthquake shook the Torland town of Melvara.

People were trapped under collapsed houses, Governor Ilse Brandov told reporters in Duskfeld.

It struck at a depth of 22 km, 18 km from Duskfeld.`

const QUAKE_ELSEWHERE = `A magnitude 5.4 earthquake struck near Pashkol in Norwenia on Friday, killing at least 12 people.

Governor Tomas Quillen said that people were trapped under collapsed houses in Pashkol and Veldar.

The quake hit 31 km north of Veldar at a depth of 10 km.`

/** The same country and president as in the next one, on another day, in another town. */
const QUAKE_BEFORE = `At least 29 people died when an earthquake shook the Torland town of Zelinstad on Friday, officials said.

Rescue teams were on their way, the office of President Marit Yaretham said.

Residents ran into the streets in panic and power was cut in several districts.`

const QUAKE_AFTER = `At least 37 people died when an earthquake shook the Torland town of Ulitil on Saturday, officials said.

The quake hit at a depth of 40 kilometres, 38 km north of Norik.

Rescue teams were on their way, the office of President Marit Yaretham said.

Residents ran into the streets in panic and power was cut in several districts.`

describe('an article is matched', () => {
  const candidates = [
    { id: 'elsewhere', articles: [article('c', QUAKE_ELSEWHERE)] },
    { id: 'melvara', articles: [article('a', QUAKE_A)] },
  ]

  test('with none that tells another event of the same country in the same words', () => {
    const before = [{ id: 'before', articles: [article('x', QUAKE_BEFORE)] }]
    expect(matchStory(article('y', QUAKE_AFTER), before).decision).not.toBe('join')
  })

  test('with the story that names the same people, places and figures, and says why', () => {
    const match = matchStory(article('b', QUAKE_B), candidates)
    expect(match).toMatchObject({ decision: 'join', story: 'melvara' })
    expect(match.evidence.filter(({ kind }) => kind === 'name').map(({ left }) => left)).toContain('Melvara')
    expect(match.evidence.some(({ kind }) => kind === 'passage')).toBe(true)
  })

  test('with none that tells another event in the same words', () => {
    const match = matchStory(article('b', QUAKE_B), candidates.slice(0, 1))
    expect(match.decision).not.toBe('join')
    expect(matchStory(article('a', QUAKE_A), candidates.slice(0, 1)).decision).not.toBe('join')
  })

  test('never joined across weeks', () => {
    const far = [{ id: 'melvara', articles: [article('a', QUAKE_A, '2025-01-06')] }]
    expect(matchStory(article('b', QUAKE_B, '2025-03-03'), far).decision).not.toBe('join')
  })

  test('with nothing when there is nothing', () => {
    expect(matchStory(article('b', QUAKE_B), [])).toEqual({
      decision: 'alone',
      story: null,
      score: 0,
      also: [],
      evidence: [],
    })
    expect(matchStory(article('e', ''), candidates).decision).toBe('alone')
  })
})

const VOTE = `Oskar Venn won the vote for mayor of Harrowgate on Sunday with 58 per cent, ahead of Petra Lindqvist.

Lindqvist conceded before midnight and thanked 412 volunteers of her Harbour Alliance.

Venn promised to reopen the ferry to Skarholm, which closed in the spring.`

const VOTE_ELSEWHERE = `Oskar Venn is the new mayor of Harrowgate after winning 58 per cent of the vote on Sunday.

His rival Petra Lindqvist of the Harbour Alliance conceded before midnight, thanking her 412 volunteers.

Venn said that he would reopen the ferry to Skarholm.`

/** A review of the day. */
const BOTH = `${QUAKE_A}\n\n${VOTE}`

describe('an article that tells two events', () => {
  test('is for a person to place when both have their stories', () => {
    const match = matchStory(article('both', BOTH), [
      { id: 'quake', articles: [article('q', QUAKE_B)] },
      { id: 'vote', articles: [article('v', VOTE_ELSEWHERE)] },
    ])
    expect(match.decision).not.toBe('join')
    expect([match.story, ...match.also].sort()).toEqual(['quake', 'vote'])
  })

  test('does not draw those of its second event into the story of its first', () => {
    const story = { id: 'quake', articles: [article('both', BOTH), article('q', QUAKE_B)] }
    expect(matchStory(article('v', VOTE_ELSEWHERE), [story]).decision).not.toBe('join')
  })
})

test('of a story of several and a lone article of one event, the story is joined and the other named', () => {
  const match = matchStory(article('b', QUAKE_B), [
    { id: 'lone', articles: [article('c', QUAKE_B)] },
    { id: 'several', articles: [article('a', QUAKE_A), article('d', QUAKE_A)] },
  ])
  expect(match).toMatchObject({ decision: 'join', story: 'several', also: ['lone'] })
})

test('a small library of its own is enough to tell what is rare', () => {
  const batch = [
    article('a', QUAKE_A),
    article('v', VOTE),
    article('c', QUAKE_ELSEWHERE),
    article('w', VOTE_ELSEWHERE),
    article('b', QUAKE_B),
    article('x', QUAKE_BEFORE),
    article('y', QUAKE_AFTER),
  ]
  expect(clusterStories(batch).stories.map(story => story.articles.join(' '))).toEqual([
    'a b',
    'v w',
    'c',
    'x',
    'y',
  ])
})

test('a batch falls into its stories', () => {
  const batch = [article('a', QUAKE_A), article('c', QUAKE_ELSEWHERE), article('b', QUAKE_B)]
  expect(clusterStories(batch).stories).toEqual([{ articles: ['a', 'b'] }, { articles: ['c'] }])
})

test('any texts get each a place in one story, and the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 6 }), texts => {
      const batch = texts.map((text, k) => article(String(k), text))
      const { stories } = clusterStories(batch)
      expect(stories.flatMap(story => story.articles).sort()).toEqual(batch.map(({ id }) => id).sort())
      expect(clusterStories(batch).stories).toEqual(stories)
    }),
    { numRuns: 40 },
  )
})

test('a text without an end is matched as any other', () => {
  const long = article('long', 'Melvara '.repeat(120_000))
  expect(matchStory(long, [{ id: 'melvara', articles: [article('a', QUAKE_A)] }]).decision).not.toBe('join')
})
