import { countOf, plural } from '@/lib/format/counts'
import type { DeletedNow as Deleted } from '@/lib/schema/deletion-view'

/** What was deleted just now, and the way to have it back. */
export function DeletedNow({ deleted: { act, count, title } }: { deleted: Deleted }) {
  const quoted = title === null || title.startsWith('“') ? title : `“${title}”`
  return (
    <form method="post" action="/deleted/decisions" className="done deleted-now">
      <p role="status">
        {quoted ?? countOf(count, 'article')} {plural(count, 'was', 'were')} deleted.
      </p>
      <input type="hidden" name="act" value={act} />
      <button className="button" name="decision" value="undo">
        Undo
      </button>
      <a href="/deleted">All that is deleted</a>
    </form>
  )
}
