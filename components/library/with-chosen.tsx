import type { LibraryView } from '@/lib/schema/library-view'

/** What can be done with the chosen articles: comparing two, and where writing is open deleting them or putting them into a story. */
export function WithChosen({ view: { stories, here, open } }: { view: LibraryView }) {
  return (
    <div className="with-chosen no-print">
      <input type="hidden" name="here" value={here} />
      <p>
        <button className="button" name="compare" value="two">
          Compare the two that are marked
        </button>
        {open && (
          <button className="button" formAction="/deleted/confirm">
            Delete those that are marked …
          </button>
        )}
      </p>
      {open && (
        <fieldset>
          <legend>Put those that are marked into a story</legend>
          <label>
            <span>One that is here</span>
            <select name="story" defaultValue="">
              <option value="">choose a story</option>
              {stories.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>or a new one, by its title</span>
            <input type="text" name="title" maxLength={300} autoComplete="off" />
          </label>
          <button className="button" formMethod="post" formAction="/add/move">
            Put them there
          </button>
        </fieldset>
      )}
    </div>
  )
}
