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
    <table className="fields">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(field => (
          <FieldRow key={field.name} field={field} isMarked={isMarked} />
        ))}
      </tbody>
    </table>
  )
}

function FieldRow({ field, isMarked }: { field: FieldView; isMarked: boolean }) {
  const { name, required, otherwise, description } = field
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {isMarked && required && <span className="note">needed</span>}
        {!isMarked && !required && <span className="note">not always there</span>}
      </th>
      <td>
        <span className="note">
          <Type field={field} />
          {otherwise !== null && (
            <>
              ; when left out <code>{otherwise}</code>
            </>
          )}
        </span>
        {description}
      </td>
    </tr>
  )
}

const Type = ({ field: { type } }: { field: FieldView }) =>
  type.map(({ text, schema }, place) =>
    schema === undefined ? (
      text
    ) : (
      <a key={place} href={`#schema-${schema}`}>
        {text}
      </a>
    ),
  )
