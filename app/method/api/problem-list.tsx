import type { ProblemView } from '@/lib/schema/api/api-view'

/** The problems that requests are answered with; each is the address that its `type` names. */
export function ProblemList({ problems }: { problems: readonly ProblemView[] }) {
  return (
    <section className="part" id="problems" aria-labelledby="problems-title">
      <h2 id="problems-title">
        <a href="#problems">When something is wrong</a>
      </h2>
      <div className="prose">
        <p>
          Every refusal is problem details (RFC 9457) with the media type{' '}
          <code>application/problem+json</code>: <code>type</code> leads to the entry below,{' '}
          <code>detail</code> says what is wrong this time, and <code>errors</code> names each parameter or
          field with what is expected.
        </p>
        <dl className="problems">
          {problems.map(({ kind, status, title, meaning }) => (
            <div key={kind} id={kind}>
              <dt>
                <span className="num">{status}</span> {title}
                <code>{kind}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}
