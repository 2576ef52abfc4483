import type { ComponentProps } from 'react'
import { DETAILS, itemField, type Detail, type ReadItem } from '@/lib/schema/add-view'

const LABELS: Record<Detail, { label: string; note: string; type: 'text' | 'date' | 'url' | 'lines' }> = {
  headline: { label: 'Headline', note: 'none was found', type: 'lines' },
  outlet: { label: 'Outlet', note: 'who published it: not named', type: 'text' },
  byline: { label: 'Byline', note: 'who wrote it: not named', type: 'text' },
  credit: { label: 'Credit', note: 'an agency or another paper whose copy it is: none named', type: 'text' },
  day: { label: 'Day', note: 'when it was published: not stated', type: 'date' },
  address: { label: 'Address', note: 'where it stands: not known', type: 'url' },
  language: { label: 'Language', note: 'as two letters, like en: not known', type: 'text' },
}

/** What was taken as headline, outlet, byline and so on, each in a field to correct it. */
export function DetailFields({ item, place }: { item: ReadItem; place: number }) {
  return (
    <div className="details">
      {DETAILS.map(name => {
        const { label, note, type } = LABELS[name]
        const id = `item-${place}-${name}`
        const problem = item.problems[name]
        const described = problem !== undefined || item.details[name] === ''
        return (
          <div key={name} className={name}>
            <label htmlFor={id}>{label}</label>
            <Field
              id={id}
              type={type}
              name={itemField(place, name)}
              defaultValue={item.details[name]}
              aria-invalid={problem === undefined ? undefined : true}
              aria-describedby={described ? `${id}-note` : undefined}
              autoComplete="off"
            />
            <input type="hidden" name={itemField(place, `was-${name}`)} value={item.was[name]} />
            {described && (
              <p className={problem === undefined ? 'muted' : 'problem'} id={`${id}-note`}>
                {problem ?? note}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** A headline takes two or three lines; it is one all the same. */
function Field({ type, ...props }: ComponentProps<'input'> & ComponentProps<'textarea'> & { type: string }) {
  return type === 'lines' ? <textarea rows={3} {...props} /> : <input type={type} {...props} />
}
