import {
  AS_DECIDED,
  AS_OWN,
  itemField,
  MATCHED_STORY,
  NEW_STORY,
  NO_STORY,
  type ProposalView,
  type ReadItem,
} from '@/lib/schema/add-view'
import { listInWords } from '@/lib/format/counts'
import type { StoryRef } from '@/lib/schema/records'

interface Props {
  item: ReadItem
  place: number
  stories: readonly StoryRef[]
}

/** The story that the article is put into, and what its text is saved as. */
export function PlaceItem({ item, place, stories }: Props) {
  const id = `item-${place}`
  const { problems, lookAlikes, proposal } = item
  const likeStory = lookAlikes.find(one => one.story !== null)?.story ?? null
  const known = [...new Map(lookAlikes.map(one => [one.slug, one])).values()]
  return (
    <div className="details">
      <div>
        <label htmlFor={`${id}-story`}>Story</label>
        <select
          id={`${id}-story`}
          name={itemField(place, 'story')}
          defaultValue={item.story}
          aria-invalid={problems.story === undefined ? undefined : true}
          aria-describedby={problems.story === undefined ? undefined : `${id}-story-problem`}
        >
          <option value={MATCHED_STORY}>the one that tells the same, if there is one</option>
          <option value={NO_STORY}>none</option>
          <option value={NEW_STORY}>a new story, named below</option>
          {stories.length > 0 && (
            <optgroup label="One that is here">
              {stories.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        {likeStory !== null && (
          <p className="muted">The text that is like it stands in “{likeStory.title}”.</p>
        )}
        {likeStory === null && proposal !== null && <Proposed proposal={proposal} />}
        {problems.story !== undefined && (
          <p className="problem" id={`${id}-story-problem`}>
            {problems.story}
          </p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-story-title`}>Title of a new story</label>
        <input
          id={`${id}-story-title`}
          type="text"
          name={itemField(place, 'story-title')}
          defaultValue={item.storyTitle}
          aria-invalid={problems.storyTitle === undefined ? undefined : true}
          aria-describedby={problems.storyTitle === undefined ? undefined : `${id}-title-problem`}
          autoComplete="off"
        />
        {problems.storyTitle !== undefined && (
          <p className="problem" id={`${id}-title-problem`}>
            {problems.storyTitle}
          </p>
        )}
      </div>
      {known.length > 0 && (
        <div>
          <label htmlFor={`${id}-as`}>Save as</label>
          <select id={`${id}-as`} name={itemField(place, 'as')} defaultValue={item.saveAs}>
            <option value={AS_DECIDED}>as address and headline decide</option>
            <option value={AS_OWN}>an article of its own</option>
            {known.map(({ slug, title, outlet }) => (
              <option key={slug} value={slug}>
                the next revision of {title} ({outlet})
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}

/** What tells the same here, and what saving it would do. */
function Proposed({ proposal: { isSure, isStory, title, href, names } }: { proposal: ProposalView }) {
  const place = <a href={href}>{title}</a>
  const why = names.length > 0 && <> Both name {listInWords(names)}.</>
  return (
    <p className="muted">
      {isSure && isStory && <>It tells the same event as the story {place}, and is put there.</>}
      {isSure && !isStory && <>It tells the same event as {place}: the two become a story.</>}
      {!isSure && <>It may tell the same event as {place}: when it is saved, you are asked.</>}
      {why}
    </p>
  )
}
