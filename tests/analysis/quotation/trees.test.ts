import { describe, expect, it } from 'vitest'
import { evaluate, readForest } from '@/lib/analysis/quotation/trees'

describe('trees', () => {
  it('goes left up to the threshold and right beyond it', () => {
    const forest = readForest('f0:1,2,3')
    expect(evaluate(forest, new Float64Array([1]))).toBe(2)
    expect(evaluate(forest, new Float64Array([1.5]))).toBe(3)
  })
  it('reads a split under either branch, and sums the trees', () => {
    const forest = readForest('f0:0,f1:0,1,2,f1:0,4,8|16')
    const at = (a: number, b: number) => evaluate(forest, new Float64Array([a, b]))
    expect([at(0, 0), at(0, 1), at(1, 0), at(1, 1)]).toEqual([17, 18, 20, 24])
  })
  it('sums a part of the trees', () => {
    expect(evaluate(readForest('1|2|4'), new Float64Array(0), 1, 3)).toBe(6)
  })
  it('refuses a model that is cut short', () => {
    expect(() => readForest('f0:1,2')).toThrow('cut short')
  })
})
