import { articlePath } from '@/lib/format/addresses'
import { formatMoment } from '@/lib/format/days'

interface Props {
  slug: string
  number: number
  capturedAt: string
}

/** Above a text that the article has no more: says so, and leads to the one it has now and to what changed. */
export function OldText({ slug, number, capturedAt }: Props) {
  return (
    <div className="article-head">
      <p className="old-text" role="note">
        <b>This is revision {number}</b>, captured{' '}
        <time dateTime={capturedAt}>{formatMoment(capturedAt)}</time> and since replaced.{' '}
        <a href={articlePath(slug)}>Read the current text</a> or{' '}
        <a href={`${articlePath(slug)}/revisions`}>see what changed</a>.
      </p>
    </div>
  )
}
