import { countOf } from '@/lib/format/counts'
import { itemField, type AddItem, type ReadItem } from '@/lib/schema/add-view'
import type { StoryRef } from '@/lib/schema/records'
import { DetailFields } from './detail-fields'
import { LookAlikes } from './look-alikes'
import { PlaceItem } from './place-item'
import { ReadText } from './read-text'

interface Props {
  item: ReadItem & Pick<AddItem, 'name'>
  place: number
  /** One of several: it gets a heading, and can be left out. */
  several: boolean
  stories: readonly StoryRef[]
}

/** An article before it is saved: what was taken for what, the text as it will be read, and where it goes. */
export function PreviewItem({ item, place, several, stories }: Props) {
  const title = item.details.headline || item.name || 'Without a headline'
  return (
    <section className="item" aria-labelledby={`item-${place}`}>
      <input type="hidden" name={itemField(place, 'packed')} value={item.packed} />
      <h2 id={`item-${place}`} className={several ? undefined : 'sr'}>
        {title}
      </h2>
      {several && (
        <p className="about">
          <span className="muted">
            {item.name} · {countOf(item.words, 'word')} · {countOf(item.quotationCount, 'quotation')}
          </span>
          <label>
            <input type="checkbox" name={itemField(place, 'leave-out')} defaultChecked={item.leaveOut} />{' '}
            leave this one out
          </label>
        </p>
      )}
      <LookAlikes found={item.lookAlikes} />
      <div className="sheet">
        <div className="taken">
          <h3>Taken as</h3>
          <DetailFields item={item} place={place} />
          <h3>Put into</h3>
          <PlaceItem item={item} place={place} stories={stories} />
        </div>
        <div className="text">
          <h3>
            The text{' '}
            <span className="muted">without a mark: set aside, as what the page said around the article</span>
          </h3>
          {item.replaced > 0 && (
            <p className="problem">
              {countOf(item.replaced, 'place')} could not be read as {item.encoding}.
            </p>
          )}
          <ReadText item={item} place={place} />
          <Quotations item={item} />
        </div>
      </div>
    </section>
  )
}

function Quotations({ item: { quotations, quotationCount, language, direction } }: { item: ReadItem }) {
  if (quotationCount === 0) return <p className="muted found">No quotations were found in it.</p>
  return (
    <div className="found">
      <h3>
        {countOf(quotationCount, 'quotation')} found
        {quotationCount > quotations.length && <span className="muted"> the first {quotations.length}</span>}
      </h3>
      <ul>
        {quotations.map(({ content, speaker, sure }, index) => (
          <li key={index}>
            <b>{speaker ?? 'not attributed'}</b>
            {speaker !== null && !sure && <span className="muted"> (not certain)</span>}{' '}
            <q dir={direction} {...(language === 'und' ? {} : { lang: language })}>
              {content}
            </q>
          </li>
        ))}
      </ul>
    </div>
  )
}
