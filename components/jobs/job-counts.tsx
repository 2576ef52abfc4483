import { formatCount } from '@/lib/format/counts'
import { JOB_STATE_WORDS, JOB_WORDS, jobsAddress } from '@/lib/format/jobs'
import { JOB_STATES, type JobState } from '@/lib/schema/jobs'
import type { JobsView } from '@/lib/schema/jobs-view'

/** How many jobs of each kind are in each state, each a link to them. */
export function JobCounts({ view }: { view: JobsView }) {
  return (
    <div className="scroll">
      <table className="counts">
        <thead>
          <tr>
            <th scope="col">Kind of job</th>
            {JOB_STATES.map(state => (
              <th scope="col" key={state} className="num">
                {JOB_STATE_WORDS[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.counts.map(counts => (
            <tr key={counts.kind}>
              <th scope="row">{JOB_WORDS[counts.kind]}</th>
              {JOB_STATES.map(state => (
                <td key={state} className="num">
                  <Count
                    count={counts[state]}
                    state={state}
                    href={jobsAddress({ state, kind: counts.kind })}
                    kind={JOB_WORDS[counts.kind]}
                    chosen={view.state === state && view.kind === counts.kind}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CountProps {
  count: number
  state: JobState
  kind: string
  href: string
  chosen: boolean
}

function Count({ count, state, kind, href, chosen }: CountProps) {
  if (count === 0) return <span className="muted">0</span>
  return (
    <a href={href} aria-current={chosen ? 'page' : undefined}>
      {formatCount(count)}
      <span className="sr">
        {' '}
        {JOB_STATE_WORDS[state]}: {kind}
      </span>
    </a>
  )
}
