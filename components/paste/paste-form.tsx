import type { Side } from '@/lib/schema/comparison-view'
import { LARGEST_PASTE, LONGEST_NAME, PASTE_FIELDS, type PasteView } from '@/lib/schema/paste'
import { Sigil } from '../ui/sigil'
import { FileChoice } from './file-choice.client'

/** The form's id, for buttons that stand elsewhere on the page. */
export const PASTE_FORM = 'paste'

interface Props {
  answer: Pick<PasteView, 'given' | 'problems'> | null
  /** Name of the hidden field that says what answers the form. */
  actionField: string
}

/** Two texts and what they are called. Sent as a plain form; what was typed stays in it. */
export function PasteForm({ answer, actionField }: Props) {
  return (
    <form
      className="paste-form"
      id={PASTE_FORM}
      method="post"
      action="/compare/paste"
      encType="multipart/form-data"
    >
      <input type="hidden" name={actionField} />
      <div className="sides">
        <SideFields side="left" letter="A" label="First text" answer={answer} />
        <SideFields side="right" letter="B" label="Second text" answer={answer} />
      </div>
      <p>
        <button type="submit" className="button">
          Compare
        </button>
      </p>
    </form>
  )
}

interface SideProps {
  side: Side
  letter: string
  label: string
  answer: Props['answer']
}

function SideFields({ side, letter, label, answer }: SideProps) {
  const fields = PASTE_FIELDS[side]
  const problem = answer?.problems[side]
  const problemId = `${fields.text}-problem`
  return (
    <fieldset>
      <legend>
        <Sigil letter={letter} side={side} /> {label}
      </legend>
      <label htmlFor={fields.name}>
        Who published it <span className="muted">(if you like)</span>
      </label>
      <input
        type="text"
        id={fields.name}
        name={fields.name}
        maxLength={LONGEST_NAME}
        defaultValue={answer?.given[side].name}
      />
      <label htmlFor={fields.text}>Its text</label>
      {problem !== undefined && (
        <p className="problem" id={problemId}>
          {problem}
        </p>
      )}
      <textarea
        id={fields.text}
        name={fields.text}
        rows={14}
        defaultValue={answer?.given[side].text}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : problemId}
        spellCheck={false}
      />
      <FileChoice text={fields.text} name={fields.name} label={label} largest={LARGEST_PASTE} />
    </fieldset>
  )
}
