import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase } from '@/lib/data/client'
import { storeInput } from '@/lib/ingest/import/store-input'
import { answerSuggestions, readChoices } from '@/lib/server/choices'
import { createTestDatabase, type TestDatabase } from '../support/database'

let testDatabase: TestDatabase
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  process.env.DATABASE_URL = testDatabase.url
  const keep = (n: number, outlet: string | null) =>
    storeInput(
      { kind: 'text', content: `Report ${n}\n\nThe ferry number ${n} did not sail. Nobody said why.` },
      { outlet, credit: n % 2 === 0 ? 'Reuters' : null },
      { origin: 'paste' },
    )
  await keep(1, 'The Courier')
  await keep(2, 'The Évening Post')
  await keep(3, null)
})
afterAll(async () => {
  await closeDatabase()
  await testDatabase.drop()
})

const suggested = async (search: string) => {
  const answer = await answerSuggestions(new Request(`http://localhost/search/choices?${search}`))
  return [answer.status, answer.ok ? await answer.json() : null]
}

test('names are offered by what they have in them, in whatever case', async () => {
  expect(await suggested('of=outlet&like=POST')).toEqual([200, ['The Évening Post']])
  expect(await suggested('of=credit&like=eut')).toEqual([200, ['Reuters']])
  expect(await suggested('of=speaker&like=nobody-is-called-so')).toEqual([200, []])
})

test.each(['of=outlet', 'like=a', 'of=password&like=a', 'of=outlet&like=%00', 'of=outlet&like=%20'])(
  'what no page asks is refused: %s',
  async search => expect(await suggested(search)).toEqual([400, null]),
)

test('each filter offers what there is, none among it where articles have none', async () => {
  const { choices } = await readChoices(['outlet', 'credit', 'story', 'speaker'], {})
  expect(choices.map(({ name, options }) => [name, options.map(({ label }) => label)])).toEqual([
    ['outlet', ['The Courier', 'The Évening Post', 'outlet not named']],
    ['credit', ['Reuters', 'none named']],
  ])
})

test('a filter stands for its value, for the name of it, and for none', async () => {
  const { filter, unknown } = await readChoices(['outlet', 'credit', 'story'], {
    outlet: 'the courier',
    credit: null,
    story: 'What nobody wrote',
  })
  expect(filter).toEqual({ outlet: 'the-courier', credit: null, story: 'What nobody wrote' })
  expect(unknown).toEqual([{ name: 'story', said: 'What nobody wrote' }])
})
