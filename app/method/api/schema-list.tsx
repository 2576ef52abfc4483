import type { SchemaView } from '@/lib/schema/api/api-view'
import { FieldTable } from './field-table'

/** Everything that is sent and answered, by name; folded, since it is looked up and not read. */
export function SchemaList({ schemas }: { schemas: readonly SchemaView[] }) {
  return (
    <section className="part" id="schemas" aria-labelledby="schemas-title">
      <h2 id="schemas-title">
        <a href="#schemas">What the fields mean</a>
      </h2>
      <div className="prose">
        <p>
          A field of a list’s entries is written <code>passages[].number</code>. All fields are there unless
          they are marked.
        </p>
        {[...schemas]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(({ id, description, fields }) => (
            <article key={id} id={`schema-${id}`} aria-labelledby={`schema-${id}-title`} className="schema">
              <h3 id={`schema-${id}-title`}>{id}</h3>
              <p>{description}</p>
              <details>
                <summary>
                  {fields.length} {fields.length === 1 ? 'field' : 'fields'}
                </summary>
                <FieldTable caption={`Fields of ${id}`} head="Field" fields={fields} />
              </details>
            </article>
          ))}
      </div>
    </section>
  )
}
