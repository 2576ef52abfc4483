import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LINK_THRESHOLD } from '@/lib/analysis/collation/align-select'
import { Accuracy } from '@/components/method/accuracy'
import { MatchingPassages } from '@/components/method/matching-passages'
import { SECTIONS } from '@/components/method/sections'
import { MEASURED_FIGURES } from '@/lib/format/measured-figures'
import { PASTE_FIELDS } from '@/lib/schema/paste'
import { PasteForm } from '@/components/paste/paste-form'

const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the method page', () => {
  it('states the likelihood from which sentences are linked as it is', () => {
    expect(textOf(renderToStaticMarkup(<MatchingPassages />))).toContain(
      `From a likelihood of ${LINK_THRESHOLD * 100} % on`,
    )
  })

  it('shows every measured figure, at an address of its own, with what people and others reach', () => {
    const markup = renderToStaticMarkup(<Accuracy />)
    for (const { id, others } of MEASURED_FIGURES) {
      const row = markup.split(`id="measured-${id}"`)[1]?.split('</tr>')[0] ?? ''
      expect(row, id).not.toBe('')
      for (const { who, value } of others) {
        expect(textOf(row)).toContain(who)
        expect(textOf(row)).toContain((value * 100).toFixed(1))
      }
    }
    expect(markup).toContain(`id="${SECTIONS.accuracy.id}"`)
  })

  it('puts what was only measured on documents that were seen under "Seen"', () => {
    const figure = MEASURED_FIGURES.find(
      ({ leftOut, nothingLearnt, people, kind }) =>
        kind === 'F1' && leftOut === null && !nothingLearnt && people === null,
    )
    const row = renderToStaticMarkup(<Accuracy />)
      .split(`id="measured-${figure?.id}"`)[1]
      ?.split('</tr>')[0]
    const cells = [...(row ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => textOf(cell ?? ''))
    expect(cells.slice(0, 3)).toEqual(['–', expect.stringMatching(/^\d/), '–'])
  })
})

describe('the form for two texts', () => {
  it('keeps what was typed, markup included, and ties the problem to its field', () => {
    const markup = renderToStaticMarkup(
      <PasteForm
        actionField="answer"
        answer={{
          given: { left: { text: '</textarea><b>', name: '"Post"' }, right: { text: '', name: '' } },
          problems: { right: 'Put a text in here.' },
        }}
      />,
    )
    expect(markup).toContain('&lt;/textarea&gt;&lt;b&gt;</textarea>')
    expect(markup).toContain('value="&quot;Post&quot;"')
    const field = markup.split('<textarea')[2]?.split('>')[0]
    expect(field).toContain(`aria-describedby="${PASTE_FIELDS.right.text}-problem"`)
    expect(markup.match(/aria-invalid/g)).toHaveLength(1)
  })
})
