import { formatMoment } from '@/lib/format/days'
import type { BatchProgress } from '@/lib/schema/jobs'
import { countsOf } from './file-progress'

/** Files of many articles that came lately, each a link to how far it is. */
export function FileList({ files }: { files: readonly BatchProgress[] }) {
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files of many articles</h2>
      <ul className="job-list">
        {files.map(file => (
          <li key={file.id}>
            <p className="about">
              <b>
                <a href={`/jobs?batch=${file.id}`}>{file.name}</a>
              </b>
              <span className="muted">{formatMoment(file.createdAt)}</span>
            </p>
            <p>{countsOf(file)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
