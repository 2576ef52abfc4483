import { describe, expect, it } from 'vitest'
import { MEASURED_FIGURES, type MeasuredFigure } from '@/lib/format/measured-figures'
import { figureCases } from '../bench/quality/figures'
import { variantRates } from '../bench/quality/variants'

const figure = (id: string): MeasuredFigure => {
  const found = MEASURED_FIGURES.find(one => one.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}

describe('the table of the method page', () => {
  it('says what the name lists give today', () => {
    const { joined, variants, apart, lookAlikes } = variantRates()
    expect(figure('names-joined')).toMatchObject({ seen: joined, of: variants, documents: variants })
    expect(figure('names-apart')).toMatchObject({ seen: apart, of: lookAlikes, documents: lookAlikes })
  })

  it('says what the list of figures gives today', () => {
    const cases = figureCases()
    const right = cases.filter(one => one.found.join() === one.expected.join()).length
    expect(figure('figures-told')).toMatchObject({ seen: right, of: cases.length, documents: cases.length })
  })

  it('has an address for each figure', () => {
    const ids = MEASURED_FIGURES.map(one => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it('has only figures that can be', () => {
    for (const { id, kind, of, seen, leftOut, others, people } of MEASURED_FIGURES) {
      const most = kind === 'count' ? of : 1
      expect(most, id).toBeDefined()
      expect(seen === null && leftOut === null, id).toBe(false)
      for (const value of [seen, leftOut, people, ...others.map(other => other.value)])
        if (value !== null) expect(value >= 0 && value <= (most ?? 0), `${id}: ${value}`).toBe(true)
    }
  })

  it('does not claim that something is left out where nothing was learnt', () => {
    for (const { id, nothingLearnt, leftOut } of MEASURED_FIGURES)
      expect(nothingLearnt && leftOut !== null, id).toBe(false)
  })
})
