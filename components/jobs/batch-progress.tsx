import { countOf, formatCount } from '@/lib/format/counts'
import type { BatchView } from '@/lib/schema/jobs-view'

/** How far a file of many articles has come. */
export function BatchProgress({ batch }: { batch: BatchView }) {
  const { done, failed, waiting, active, known, unread, here } = batch
  const all = done + failed + waiting + active
  const left = waiting + active
  return (
    <section className="batch" aria-labelledby="batch">
      <h2 id="batch">{left === 0 ? 'Your file is done' : 'Your file'}</h2>
      {all > 0 && (
        <progress max={all} value={done + failed} aria-label="Articles worked on">
          {formatCount(done + failed)} of {formatCount(all)}
        </progress>
      )}
      <p>
        {[
          `${countOf(done, 'article')} taken in`,
          ...(left > 0 ? [`${formatCount(left)} to go`] : []),
          ...(failed > 0 ? [`${formatCount(failed)} set aside, with the reason below`] : []),
          ...(known > 0 ? [`${formatCount(known)} here before`] : []),
          ...(unread > 0 ? [`${countOf(unread, 'record')} could not be read`] : []),
        ].join(' · ')}
      </p>
      {left > 0 && (
        <p>
          <a href={here}>Look again</a> <span className="muted">You can leave this page: it goes on.</span>
        </p>
      )}
    </section>
  )
}
