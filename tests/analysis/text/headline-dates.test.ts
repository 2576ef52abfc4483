import { expect, test } from 'vitest'
import { clean } from '@/lib/analysis/text/clean'

const BODY =
  'The council voted on Tuesday to close the harbour bridge for a year. Engineers had found cracks in two of its piers.\n\n“We cannot wait until August 2026,” said Mayor Ines Calder of the bridge and its cracks.'

test.each([
  'Harbour bridge to close for a year',
  'Bridge to stay shut for 3 weeks',
  'Cracks found in harbour bridge before August 2026 opening',
  'Council votes to close harbour bridge in May 2026',
])('a headline that speaks of a day or a stretch of time is a headline: %s', headline => {
  const { headline: found, furniture } = clean(`${headline}\n\n${BODY}`)
  expect(furniture).toEqual([])
  expect(found).toEqual({ start: 0, end: headline.length })
})

test.each(['3 May 2026, 17:04', 'Updated 4 hours ago', 'Published: 3 May 2026, 17:04', '5 days ago'])(
  'a date line is set aside: %s',
  line => {
    const text = `Harbour bridge to close\n${line}\n\n${BODY}`
    const { furniture } = clean(text)
    expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual([line])
  },
)
