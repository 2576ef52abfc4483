import { countOf } from '@/lib/format/counts'
import { ADD_FIELDS, type FeedView } from '@/lib/schema/add-view'

/** A feed's entries, each to be chosen. */
export function FeedChoices({ feed, actionField }: { feed: FeedView; actionField: string }) {
  return (
    <form
      className="feed-choices"
      method="post"
      action="/add"
      encType="multipart/form-data"
      aria-labelledby="feed-choices"
    >
      <input type="hidden" name={actionField} />
      <input type="hidden" name={ADD_FIELDS.way} value="feed" />
      <input type="hidden" name={ADD_FIELDS.feed} value={feed.address} />
      <h2 id="feed-choices">{feed.outlet ?? 'What this feed has'}</h2>
      <p className="muted">
        Choose up to five; their pages are fetched and shown before anything is saved.
        {feed.omitted > 0 && ` ${countOf(feed.omitted, 'older entry', 'older entries')} not listed.`}
      </p>
      <ul>
        {feed.choices.map(({ address, title, day, summary }) => (
          <li key={address}>
            <label>
              <input type="checkbox" name={ADD_FIELDS.chosen} value={address} />
              <span>
                <b>{title}</b>
                {day !== null && <span className="muted"> {day}</span>}
                {summary !== null && <span className="summary">{summary}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="do">
        <button className="button">Fetch what is chosen</button>
      </p>
    </form>
  )
}
