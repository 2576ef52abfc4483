import { speakerPath } from '@/lib/format/addresses'
import { countOf } from '@/lib/format/counts'
import type { DecidedForm, SpeakerDecision, SpeakerView } from '@/lib/schema/speaker-view'

/** Where writing is open: joining and taking apart by hand, and taking decisions back. Outlives every new analysis. */
export function Decide({ view }: { view: SpeakerView }) {
  const { deciding, speaker, articles } = view
  if (deciding === null) return null
  const action = `${speakerPath(speaker.slug)}/decisions`
  const forms = articles.flatMap(({ article, forms: [first] }) =>
    first === undefined ? [] : [{ article: article.slug, form: first.form }],
  )
  const named = ({ article, form }: DecidedForm): string => `${form} (${deciding.sigla[article] ?? article})`
  return (
    <section aria-labelledby="decide" className="decide no-print">
      <h2 id="decide">Put right by hand</h2>
      <p>What you decide here wins over what the analysis found, also when it runs again.</p>
      {deciding.others.length > 0 && (
        <form action={action} method="post">
          <input type="hidden" name="decision" value="join" />
          <label>
            <span>Is the same as</span>
            <select name="other" required defaultValue="">
              <option value="" disabled>
                choose a speaker
              </option>
              {deciding.others.map(other => (
                <option key={other.slug} value={other.slug}>
                  {other.name} ({countOf(other.quotations, 'quotation')})
                </option>
              ))}
            </select>
          </label>
          <button className="button">Join</button>
        </form>
      )}
      {forms.length > 1 && (
        <ul>
          {forms.map(form => (
            <li key={`${form.article} ${form.form}`}>
              <form action={action} method="post">
                <input type="hidden" name="decision" value="apart" />
                <input type="hidden" name="article" value={form.article} />
                <input type="hidden" name="form" value={form.form} />
                <span>{named(form)}</span>
                <button className="button">
                  Is someone else<span className="sr">: {named(form)}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {deciding.decisions.length > 0 && (
        <>
          <h3>Decided by hand</h3>
          <ul>
            {deciding.decisions.map(decision => (
              <Undo key={JSON.stringify(decision)} decision={decision} action={action} named={named} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface UndoProps {
  decision: SpeakerDecision
  action: string
  named: (form: DecidedForm) => string
}

function Undo({ decision: { decision, left, right }, action, named }: UndoProps) {
  const words = `${named(left)} ${decision === 'join' ? 'is' : 'is not'} ${named(right)}`
  return (
    <li>
      <form action={action} method="post">
        <input type="hidden" name="decision" value="undo" />
        <input type="hidden" name="leftArticle" value={left.article} />
        <input type="hidden" name="leftForm" value={left.form} />
        <input type="hidden" name="rightArticle" value={right.article} />
        <input type="hidden" name="rightForm" value={right.form} />
        <span>{words}</span>
        <button className="button">
          Undo<span className="sr">: {words}</span>
        </button>
      </form>
    </li>
  )
}
