/** What can be done with a followed feed. */
export function FeedDecisions({ slug, name }: { slug: string; name: string }) {
  return (
    <form className="do no-print" method="post" action="/add/followed">
      <input type="hidden" name="slug" value={slug} />
      <button className="button" name="decision" value="check">
        Check now<span className="sr">: {name}</span>
      </button>
      <button className="button" name="decision" value="stop">
        Stop following<span className="sr">: {name}</span>
      </button>
    </form>
  )
}
