import type { Metadata } from 'next'
import { formatCount } from '@/lib/format/counts'
import { loadApiPage } from '@/lib/server/api/api-page'
import { OperationPart } from './operation-part'
import { ProblemList } from './problem-list'
import { SchemaList } from './schema-list'
import '../../styles/method.css'
import './api.css'

export const metadata: Metadata = {
  title: 'For programs',
  description:
    'The JSON API of Variorum: articles, revisions, stories, comparisons, quotations, statements and speakers, and comparing two texts.',
  alternates: { canonical: '/method/api' },
}

export default async function ApiPage() {
  const { base, operations, schemas, problems, limits } = await loadApiPage()
  return (
    <div className="method api wrap page">
      <p className="kicker">
        <a href="/method">Method</a>
        <span>For programs</span>
      </p>
      <h1>What programs can ask</h1>
      <p className="lede">
        What the pages show, programs can read as JSON at <code>{base}</code>, without a key.{' '}
        <a href="/api/v1/openapi.json">The same description for machines</a> is an OpenAPI 3.1 document.
      </p>
      <nav aria-label="On this page" className="contents">
        <ol>
          <li>
            <a href="#rules">What holds everywhere</a>
          </li>
          {operations.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="#problems">When something is wrong</a>
          </li>
          <li>
            <a href="#schemas">What the fields mean</a>
          </li>
        </ol>
      </nav>
      <section className="part" id="rules" aria-labelledby="rules-title">
        <h2 id="rules-title">
          <a href="#rules">What holds everywhere</a>
        </h2>
        <div className="prose">
          <p>
            Places in a text are offsets in UTF-16 units, with an exclusive end, as JavaScript and Java count
            them. What is not known is <code>null</code>. Probabilities and shares are numbers from 0 to 1.
            Within this version fields may be added; none is taken away or gets another meaning.
          </p>
          <p>
            Lists come in pages of at most {limits.listed}. A page’s <code>next</code> is the{' '}
            <code>after</code> of the following one; the header <code>Link</code> has its whole address.
            Answers to GET carry an <code>ETag</code>: send it back as <code>If-None-Match</code>, and what
            has not changed is answered with 304 and no body.
          </p>
          <p>
            Texts that are sent to be compared are forgotten at once: at most {formatCount(limits.text)} bytes
            and {formatCount(limits.sentences)} sentences each, in a body of at most{' '}
            {formatCount(limits.body)} bytes. Pages of other sites cannot read the answers in a browser unless
            whoever runs this site names them in <code>VARIORUM_API_ORIGINS</code>.
          </p>
        </div>
      </section>
      {operations.map(operation => (
        <OperationPart key={operation.id} operation={operation} />
      ))}
      <ProblemList problems={problems} />
      <SchemaList schemas={schemas} />
    </div>
  )
}
