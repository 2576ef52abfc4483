import type { OperationView } from '@/lib/schema/api/api-view'
import { FieldTable } from './field-table'

/** One thing that can be asked: its address, its parameters, what is answered, and a request to try. */
export function OperationPart({ operation }: { operation: OperationView }) {
  const { id, title, method, path, description, parameters, sent, answered, problems } = operation
  return (
    <section className="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      <div className="prose">
        <p className="address">
          <b>{method}</b> <code>{path}</code>
        </p>
        <p>{description}</p>
        {parameters.length > 0 && (
          <FieldTable caption={`Parameters: ${title}`} head="Parameter" fields={parameters} isMarked />
        )}
        <p className="answer">
          {sent !== null && (
            <>
              Sent: <SchemaLink id={sent} />.{' '}
            </>
          )}
          Answered: <SchemaLink id={answered} />. What can be wrong:{' '}
          {problems.map((kind, place) => (
            <span key={kind}>
              {place > 0 && ', '}
              <a href={`#${kind}`}>{kind}</a>
            </span>
          ))}
          .
        </p>
        <Example operation={operation} />
      </div>
    </section>
  )
}

function Example({ operation: { title, example, link } }: { operation: OperationView }) {
  return (
    <div className="example">
      {/* A box that scrolls has to be reachable by key. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre role="region" aria-label={`A request: ${title}`} tabIndex={0}>
        <code>{example}</code>
      </pre>
      {link !== null && <a href={link}>Open the answer</a>}
    </div>
  )
}

const SchemaLink = ({ id }: { id: string }) => <a href={`#schema-${id}`}>{id}</a>
