import { LARGEST_MANY } from '@/lib/schema/add-view'

/** A file of many articles: read as it comes in, and taken in by the workers while one watches. */
export function ManyForm() {
  return (
    <form
      className="way many"
      method="post"
      action="/add/many"
      encType="multipart/form-data"
      aria-labelledby="many"
    >
      <h2 id="many">Many at once</h2>
      <label htmlFor="add-many">A file with an article a line or a row: .jsonl or .csv</label>
      <input
        id="add-many"
        type="file"
        name="file"
        required
        accept=".jsonl,.ndjson,.csv,.tsv,text/csv,application/jsonl"
      />
      <p className="do">
        <button className="button">Take them all in</button>
        <a href="/jobs">Work in the background</a>
      </p>
      <p className="muted">
        Up to {LARGEST_MANY / 1_000_000_000} GB, without a preview. Each has a <code>text</code>,{' '}
        <code>html</code> or <code>markdown</code>, and what is known of it: <code>headline</code>,{' '}
        <code>outlet</code>, <code>day</code>, <code>url</code> … The same file again goes on where it
        stopped.
      </p>
    </form>
  )
}
