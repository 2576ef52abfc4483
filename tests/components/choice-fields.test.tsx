import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChoiceFields } from '@/components/search/choice-fields'
import type { Choices } from '@/lib/schema/choices'

const choices = (count: number, rest: Partial<Choices> = {}): Choices => ({
  name: 'outlet',
  label: 'Outlet',
  any: 'any',
  chosen: '',
  chosenLabel: '',
  options: Array.from({ length: count }, (_, n) => ({ value: `outlet-${n}`, label: `The Post ${n}` })),
  hasMore: false,
  ...rest,
})

const markup = (of: Choices) => renderToStaticMarkup(<ChoiceFields choices={[of]} />)

test('a short list is chosen from, and what was typed in vain stands in it', () => {
  expect(markup(choices(3))).toContain('<option value="outlet-2">The Post 2</option>')
  const unknown = markup(choices(3, { chosen: 'The Gazette', chosenLabel: 'The Gazette' }))
  expect(unknown).toContain('<option value="The Gazette" selected="">The Gazette</option>')
})

test('in a long list a name is typed, and all names are offered', () => {
  const long = markup(choices(60, { chosen: 'outlet-7', chosenLabel: 'The Post 7' }))
  expect(long).not.toContain('<select')
  expect(long).toContain('value="The Post 7"')
  expect(long.match(/<option /g)).toHaveLength(60)
  expect(/list="([^"]+)"/.exec(long)?.[1]).toBe(/datalist id="([^"]+)"/.exec(long)?.[1])
})
