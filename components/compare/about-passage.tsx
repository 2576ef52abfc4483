import type { Evidence } from '@/lib/analysis/collation/model'
import { passagePath, permanent } from '@/lib/format/addresses'
import { citationText } from '@/lib/format/citation'
import { formatShare } from '@/lib/format/counts'
import type { ComparisonView, PassageView } from '@/lib/schema/comparison-view'

/** On demand: why the two are one passage, in things that can be checked in both, and how to cite it. */
export function AboutPassage({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const isLinked = passage.left.length > 0 && passage.right.length > 0
  return (
    <div
      className="popcite"
      popover="auto"
      id={`about-${passage.number}`}
      role="dialog"
      aria-label={`About passage ${passage.number}`}
    >
      {isLinked ? <Why passage={passage} /> : <p>No passage of the other article was found to tell this.</p>}
      {view.kept && <Cite passage={passage} view={view} />}
    </div>
  )
}

function Cite({ passage, view }: { passage: PassageView; view: ComparisonView }) {
  const { left, right, origin, today } = view
  return (
    <>
      <h4>Cite passage {passage.number}</h4>
      <p className="citation">
        {citationText(
          {
            kind: 'passage',
            left: left.article,
            right: right.article,
            number: passage.number,
            leftText: passage.left.length > 0 ? passage.leftText : null,
            rightText: passage.right.length > 0 ? passage.rightText : null,
            url: `${origin}${passagePath(permanent(left.article), permanent(right.article), passage.number)}`,
          },
          today,
        )}
      </p>
    </>
  )
}

function Why({ passage: { score, evidence } }: { passage: PassageView }) {
  return (
    <>
      <h4>Why these are one passage</h4>
      <p>
        A careful reader would link them with a likelihood of {formatShare(score)}, as measured on articles
        linked by hand.
      </p>
      {evidence.length > 0 && (
        <dl className="evidence">
          {grouped(evidence).map(([kind, words]) => (
            <div key={kind}>
              <dt>{EVIDENCE_WORDS[kind]}</dt>
              <dd>
                {words.map(({ left, right }, index) => (
                  <span key={index}>
                    {index > 0 && ' · '}
                    <q>{left}</q>
                    {left !== right && (
                      <>
                        {' / '}
                        <q>{right}</q>
                      </>
                    )}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

const EVIDENCE_WORDS: Record<Evidence['kind'], string> = {
  name: 'Names in both',
  figure: 'Figures in both',
  day: 'Days in both',
  'rare-word': 'Words that few passages have',
  quotation: 'The same quotation',
  wording: 'The same words in a row',
  neighbour: 'What stands beside is linked too',
}

function grouped(evidence: readonly Evidence[]): [Evidence['kind'], Evidence[]][] {
  const kinds = Object.keys(EVIDENCE_WORDS) as Evidence['kind'][]
  return kinds
    .map((kind): [Evidence['kind'], Evidence[]] => [kind, evidence.filter(one => one.kind === kind)])
    .filter(([, found]) => found.length > 0)
}
