import type { ReactNode } from 'react'
import { ADD_FIELDS, type AddView, type AddWay } from '@/lib/schema/add-view'

interface Props {
  way: AddWay
  title: string
  view: AddView
  /** Name of the hidden field that says what answers the form. */
  actionField: string
  children: ReactNode
}

/** One way in as a plain form, which is sent the same with and without script. */
export function WayForm({ way, title, view, actionField, children }: Props) {
  const problem = view.problems[way]
  return (
    <form
      className={`way ${way}`}
      method="post"
      action="/add"
      encType="multipart/form-data"
      aria-labelledby={way}
    >
      <input type="hidden" name={actionField} />
      <input type="hidden" name={ADD_FIELDS.way} value={way} />
      {view.given.story !== '' && <input type="hidden" name={ADD_FIELDS.story} value={view.given.story} />}
      <h2 id={way}>{title}</h2>
      {problem !== undefined && (
        <p className="problem" id={problemId(way)}>
          {problem}
        </p>
      )}
      {children}
    </form>
  )
}

/** What a field with a problem is told of it by. */
export function invalid(view: AddView, way: AddWay): { 'aria-invalid'?: true; 'aria-describedby'?: string } {
  return view.problems[way] === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': problemId(way) }
}

const problemId = (way: AddWay): string => `${way}-problem`
