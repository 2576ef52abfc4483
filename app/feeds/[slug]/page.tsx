import type { Metadata } from 'next'
import { EntryList } from '@/components/feeds/entry-list'
import { FeedDecisions } from '@/components/feeds/feed-decisions'
import { FeedState } from '@/components/feeds/feed-state'
import { loadFeed } from '@/lib/server/feeds'
import '../../styles/feeds.css'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function load({ params, searchParams }: Props) {
  const [{ slug }, { done }] = await Promise.all([params, searchParams])
  return loadFeed(slug, typeof done === 'string' ? done : '')
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { feed } = await load(props)
  return {
    title: `${feed.title ?? feed.address}: a followed feed`,
    description: 'What came of a followed feed, entry by entry.',
    alternates: { canonical: `/feeds/${feed.slug}` },
    robots: { index: false },
  }
}

const DONE: Readonly<Record<string, string>> = {
  followed: 'It is followed now.',
  again: 'It was followed already; how often it is checked is as you said now.',
  checked: 'It is checked now.',
}

export default async function FeedPage(props: Props) {
  const { feed, items, open, done } = await load(props)
  const name = feed.title ?? feed.address
  return (
    <div className="feeds wrap page">
      <p className="kicker">
        <a href="/feeds">Followed feeds</a>
      </p>
      <h1>{name}</h1>
      <p className="where muted">
        <a href={feed.address} rel="nofollow noreferrer">
          {feed.address}
        </a>
      </p>
      {done !== null && DONE[done] !== undefined && (
        <p className="done" role="status">
          {DONE[done]}
        </p>
      )}
      <FeedState feed={feed} />
      {open && <FeedDecisions slug={feed.slug} name={name} />}
      <h2>Its entries</h2>
      {items.length === 0 ? <p className="muted">None was seen yet.</p> : <EntryList items={items} />}
    </div>
  )
}
