import type { PassageKind, PassageView } from '@/lib/schema/comparison-view'
import { Glyph } from '../compare/glyph'

type Relation = Pick<PassageView, 'kind' | 'transposed'>

const RELATIONS: readonly [relation: Relation, word: string, meaning: string][] = [
  [
    of('same-wording'),
    'same wording',
    'Two lines that run through: both tell it in the same words. Spellings may differ.',
  ],
  [of('reworded'), 'reworded', 'One line runs straight, one waves: both tell the same, in other words.'],
  [
    of('overlap'),
    'overlaps',
    'The lines share their middle: both share a statement, and one says more, less or other.',
  ],
  [
    of('reworded', true),
    'moved',
    'The lines cross: both tell it, in different places. Said beside the relation.',
  ],
  [
    of('only-left'),
    'only A',
    'One line from the left that ends: no match found in B. Told in quite other words, it may be missed.',
  ],
  [of('only-right'), 'only B', 'Two lines from the right that end: no match found in A.'],
]

function of(kind: PassageKind, transposed = false): Relation {
  return { kind, transposed }
}

/** The gutter's signs with their words. */
export function Relations() {
  return (
    <dl className="relations">
      {RELATIONS.map(([relation, word, meaning]) => (
        <div key={word}>
          <dt>
            <Glyph passage={relation} /> {word}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
