import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_PASTE, PASTE_FIELDS, SWAP_FIELD } from '@/lib/schema/paste'
import { answerPaste } from '@/lib/server/paste'

const BRIDGE =
  'The council voted on Monday to close the old bridge for two years.\n\n“We waited too long,” said Mayor Ines Calder.'
const FERRY =
  'Nobody asked the ferrymen.\n\nThe council voted on Monday to close the old bridge for three years.'

function form(left: string, right: string, more: Record<string, string> = {}): FormData {
  const data = new FormData()
  data.set(PASTE_FIELDS.left.text, left)
  data.set(PASTE_FIELDS.right.text, right)
  for (const [name, value] of Object.entries(more)) data.set(name, value)
  return data
}

describe('two texts', () => {
  const { comparison, problems } = answerPaste(
    form(BRIDGE, FERRY, { [PASTE_FIELDS.left.name]: '  The Harbour\n Post ' }),
  )

  it('are compared as stored articles are, with figures and speakers', () => {
    expect(problems).toEqual({})
    const told = comparison?.passages.find(({ left, right }) => left.length > 0 && right.length > 0)
    expect(told?.leftText).toBe('The council voted on Monday to close the old bridge for two years.')
    expect(told?.figures.map(figure => [figure.relation, figure.left.text])).toContainEqual([
      'conflict',
      'two years',
    ])
    const quoted = comparison?.passages.flatMap(({ quotations }) => quotations.left) ?? []
    expect(quoted.map(({ speaker, content }) => [speaker?.name, content])).toContainEqual([
      'Ines Calder',
      '“We waited too long,”',
    ])
  })

  it('bear the names that were given, and are said not to be kept', () => {
    expect(comparison?.left.article.outlet?.name).toBe('The Harbour Post')
    expect(comparison?.right.article.outlet?.name).toBe('Second text')
    expect(comparison?.kept).toBe(false)
  })

  it('change sides with their names when asked', () => {
    const swapped = answerPaste(
      form(BRIDGE, FERRY, { [PASTE_FIELDS.left.name]: 'The Harbour Post', [SWAP_FIELD]: 'yes' }),
    )
    expect(swapped.given.left.text).toBe(FERRY)
    expect(swapped.comparison?.right.article.outlet?.name).toBe('The Harbour Post')
  })
})

describe('what cannot be compared is said at its field, and what was typed is kept', () => {
  it.each([
    ['nothing', '', 'Put a text in here.'],
    ['blanks', ' \n\t ', 'Put a text in here.'],
    ['marks alone', '… — !', 'There are no words in this text.'],
  ])('%s', (_, text, problem) => {
    const answer = answerPaste(form(BRIDGE, text))
    expect(answer.problems).toEqual({ right: problem })
    expect(answer.given).toMatchObject({ left: { text: BRIDGE }, right: { text } })
    expect(answer.comparison).toBeNull()
  })

  it('both fields at once', () => {
    expect(Object.keys(answerPaste(form('', '')).problems)).toEqual(['left', 'right'])
  })

  it('more than 1 MB, counted in bytes of UTF-8', () => {
    const text = 'ä'.repeat(LARGEST_PASTE / 2)
    expect(answerPaste(form(`${text}ä`, FERRY)).problems.left).toContain('1,000,002 bytes')
    expect(answerPaste(form(`${text}ä`, FERRY)).problems.left).toContain('1 MB')
    expect(answerPaste(form(text, FERRY)).problems).toEqual({})
  })

  it('more sentences than a page can show', () => {
    const answer = answerPaste(form('The bridge is closed today. '.repeat(2001), FERRY))
    expect(answer.problems.left).toContain('2,001 sentences')
    expect(answer.comparison).toBeNull()
  })

  it('a file in place of a field', () => {
    const data = form(BRIDGE, FERRY)
    data.set(PASTE_FIELDS.right.text, new Blob(['x']), 'x.txt')
    expect(answerPaste(data).problems).toEqual({ right: 'Put a text in here.' })
  })
})

describe('any two texts', () => {
  it('show line ends as typed, and U+FFFD for what is no text', () => {
    const { given, comparison } = answerPaste(
      form('The bridge\r\nis \0closed. \ud800 Rust was found.', FERRY),
    )
    expect(given.left.text).toBe('The bridge\nis \ufffdclosed. \ufffd Rust was found.')
    expect(JSON.stringify(comparison)).not.toContain('\\u0000')
  })

  it('give a comparison that holds every sentence of both, or a problem', () => {
    const words = fc.constantFrom(
      'bridge',
      'Calder',
      '1,200',
      '“',
      '”',
      'said',
      '.',
      ' ',
      '\n\n',
      '؟',
      '橋',
      '🙂',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { comparison, problems } = answerPaste(form(left, right))
        if (comparison === null) return Object.keys(problems).length > 0
        const rows = comparison.passages
        return (
          rows.flatMap(row => row.left).length === comparison.left.article.segments &&
          rows.flatMap(row => row.right).length === comparison.right.article.segments
        )
      }),
      { numRuns: 60 },
    )
  })
})
