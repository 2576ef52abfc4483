import type { Metadata } from 'next'
import { FeedList } from '@/components/feeds/feed-list'
import { FollowForm } from '@/components/feeds/follow-form'
import { countInWords, sentenceStart } from '@/lib/format/counts'
import type { FeedsView } from '@/lib/schema/feed-view'
import { loadFeeds } from '@/lib/server/feeds'
import '../styles/feeds.css'

export const metadata: Metadata = {
  title: 'Followed feeds',
  description: 'Feeds whose new articles are taken in by themselves, and how that goes.',
  alternates: { canonical: '/feeds' },
  robots: { index: false },
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function FeedsPage({ searchParams }: Props) {
  const view = await loadFeeds(await searchParams)
  const { feeds, open, done, problem, given } = view
  return (
    <div className="feeds wrap page">
      <p className="kicker">
        <a href="/add">Add articles</a>
        <a href="/jobs?kind=take-entry">Jobs</a>
      </p>
      <h1>{finding(view)}</h1>
      <p className="lede">{facts(view)}</p>
      {(done === 'stopped' || done === 'gone') && (
        <p className="done" role="status">
          {done === 'stopped'
            ? 'It is followed no more. The articles that came of it stay.'
            : 'That feed is not followed any more.'}
        </p>
      )}
      {feeds.length > 0 && <FeedList view={view} />}
      {open && <FollowForm feed={null} given={given} problem={problem} />}
    </div>
  )
}

function finding({ feeds }: FeedsView): string {
  if (feeds.length === 0) return 'No feed is followed'
  const wrong = feeds.filter(({ reason }) => reason !== null).length
  const all = `${sentenceStart(countInWords(feeds.length, 'feed'))} followed`
  return wrong === 0 ? all : `${all}, ${countInWords(wrong, 'fails', 'fail')}`
}

function facts({ open, feeds }: FeedsView): string {
  if (feeds.length > 0)
    return 'New articles are taken in by themselves, read as any other, and put into the stories that they surely belong to.'
  return open
    ? 'Follow one, and its new articles are taken in by themselves.'
    : 'Feeds can be followed where writing is open; on this site it is closed, as it is unless the person who runs it opens it.'
}
