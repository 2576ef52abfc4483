import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { countQuotations } from '@/lib/data/quotation-counts'
import { analyseStaleStories } from '@/lib/ingest/analyse-story'
import { namesakes } from '@/lib/server/namesakes'
import { facetsOf } from '@/lib/server/quotation-facets'
import { HARBOUR, store } from '../support/articles'
import { createTestDatabase, type TestDatabase } from '../support/database'

const QUAY = { slug: 'quay', title: 'The quay' }
const report = (what: string): string =>
  `The harbour bridge will close in May.\n\nThe union said ${what}.\n\n“We saw it coming,” said Ada Lindqvist, an engineer.`

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  process.env.DATABASE_URL = database.url
  await store('courier', report('the old cables had been rusting since the spring'), { story: HARBOUR })
  await store('herald', report('nobody had asked the dockers what they would need'), { story: HARBOUR })
  await store('quay', report('its members would not load another ship this year'), { story: QUAY })
  await analyseStaleStories()
})
afterAll(async () => {
  await closeDatabase()
  await database.drop()
})

/** The choices of speakers under a filter. */
async function speakers(filter: { story?: string } = {}): Promise<string[]> {
  const counts = await countQuotations(filter)
  const facets = facetsOf(counts, filter, await namesakes(counts.speakers))
  return facets.find(({ name }) => name === 'speaker')!.options.map(({ label }) => label)
}

describe('the choice of speakers', () => {
  test('tells descriptions apart that two articles use, by the article’s letter', async () => {
    const labels = await speakers({ story: HARBOUR.slug })
    expect(labels.filter(label => /union/i.test(label)).sort()).toEqual([
      'the union, in A',
      'the union, in B',
    ])
  })

  test('and by the story, where two stories have the letter', async () => {
    const labels = await speakers()
    expect(labels.filter(label => /union/i.test(label)).sort()).toEqual([
      'the union, in A of The harbour bridge',
      'the union, in A of The quay',
      'the union, in B',
    ])
  })

  test('leaves a name alone that is one speaker’s', async () => {
    expect(await speakers({ story: HARBOUR.slug })).toContain('Ada Lindqvist')
  })
})
