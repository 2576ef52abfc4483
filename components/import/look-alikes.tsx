import { articlePath } from '@/lib/format/addresses'
import { countInWords, formatShare } from '@/lib/format/counts'
import type { LookAlikeView } from '@/lib/schema/add-view'

const RELATIONS = {
  'same-text': 'The same text is here already, letter for letter. Saving it again keeps one.',
  'same-words': 'The same words are here already: only typography or what stands around them differs.',
  near: 'This looks like one that is here already.',
} as const

/** Texts that are here already and like this one, with the words that differ. */
export function LookAlikes({ found }: { found: readonly LookAlikeView[] }) {
  if (found.length === 0) return null
  return (
    <section className="look-alikes" aria-label="Like texts that are here">
      {found.map(one => (
        <LookAlike key={`${one.slug} ${one.number}`} one={one} />
      ))}
    </section>
  )
}

function LookAlike({ one }: { one: LookAlikeView }) {
  const { slug, number, current, relation, title, outlet, day, resemblance, differences, differing } = one
  const more = differing - differences.length
  return (
    <div className="look-alike">
      <h3>{RELATIONS[relation]}</h3>
      <p>
        <a href={articlePath(slug)}>{title}</a>
        <span className="muted">
          {' '}
          {outlet}, {day}
          {!current && `, its revision ${number}, since replaced`}
          {relation === 'near' && ` · ${formatShare(resemblance)} of the runs of words are in both`}
        </span>
      </p>
      {differences.length > 0 && (
        <table>
          <caption className="sr">Words that differ</caption>
          <thead>
            <tr>
              <th scope="col">This text</th>
              <th scope="col">The one that is here</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((place, index) => (
              <tr key={index}>
                <td className="a">
                  <span className="muted">{place.before} </span>
                  <Words words={place.incoming} />
                </td>
                <td className="b">
                  <Words words={place.kept} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="muted">
        {[
          ...(more > 0 ? [`${countInWords(more, 'further place')} where words differ`] : []),
          ...alone(one),
        ].join(' · ')}
      </p>
    </div>
  )
}

function Words({ words }: { words: string }) {
  return words === '' ? <span className="muted">nothing</span> : <mark className="rd">{words}</mark>
}

function alone({ onlyIncoming, onlyKept }: LookAlikeView): string[] {
  return [
    ...(onlyIncoming ? [`${countInWords(onlyIncoming, 'sentence')} only in this text`] : []),
    ...(onlyKept ? [`${countInWords(onlyKept, 'sentence')} only in the one that is here`] : []),
  ]
}
