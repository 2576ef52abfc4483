import { Introduction } from '@/components/home/introduction'
import { StoryList } from '@/components/home/story-list'
import { TellingComparison } from '@/components/home/telling-comparison'
import { loadHome } from '@/lib/server/home'

export default async function HomePage() {
  const { stories, moreStories, telling, example } = await loadHome()
  return (
    <div className="home">
      <Introduction />
      {telling && <TellingComparison view={telling} example={example} />}
      <StoryList stories={stories} more={moreStories} />
    </div>
  )
}
