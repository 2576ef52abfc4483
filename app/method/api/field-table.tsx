import type { FieldView } from '@/lib/schema/api/api-view'

/** Fields or parameters with their types and what they mean. `isMarked`: says which must be there. */
export function FieldTable({
  caption,
  head,
  fields,
  isMarked = false,
}: {
  caption: string
  head: string
  fields: readonly FieldView[]
  isMarked?: boolean
}) {
  return (
    // A box that scrolls has to be reachable by key.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="fields" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <FieldRow key={field.name} field={field} isMarked={isMarked} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function FieldRow({
  field: { name, type, required, otherwise, description },
  isMarked,
}: {
  field: FieldView
  isMarked: boolean
}) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {isMarked && required && <span className="note">needed</span>}
        {!isMarked && !required && <span className="note">not always there</span>}
      </th>
      <td>
        {type.map(({ text, schema }, place) =>
          schema === undefined ? (
            text
          ) : (
            <a key={place} href={`#schema-${schema}`}>
              {text}
            </a>
          ),
        )}
      </td>
      <td>
        {description}
        {otherwise !== null && (
          <span className="note">
            when left out: <code>{otherwise}</code>
          </span>
        )}
      </td>
    </tr>
  )
}
