import { countInWords, countOf, sentenceStart } from '@/lib/format/counts'
import { ADD_FIELDS, type AddItem, type AddView, type ReadItem } from '@/lib/schema/add-view'
import { PreviewItem } from './preview-item'

type Read = AddItem & ReadItem

/** Everything that came in, before it is saved. */
export function Preview({ view, actionField }: { view: AddView; actionField: string }) {
  const read = view.items.filter((item): item is Read => item.state === 'read')
  const refused = view.items.filter(item => item.state === 'refused')
  const several = view.items.length > 1
  return (
    <>
      <p className="kicker">
        <a href="/add">Add articles</a>
        <span>preview: nothing is saved yet</span>
      </p>
      <h1>{finding(read)}</h1>
      <p className="lede">{facts(read)}</p>
      {refused.length > 0 && (
        <div className="refused">
          <h2>Not taken in</h2>
          <ul>
            {refused.map((item, index) => (
              <li key={index}>
                <b>{item.name}</b> {item.reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      {read.length > 0 && (
        <form className="preview" method="post" action="/add" encType="multipart/form-data">
          <input type="hidden" name={actionField} />
          <input type="hidden" name={ADD_FIELDS.way} value="items" />
          <input type="hidden" name={ADD_FIELDS.count} value={read.length} />
          {/* What the Enter key does: look again rather than save. */}
          <button className="sr" tabIndex={-1} aria-hidden="true" name={ADD_FIELDS.step} value="preview" />
          {read.map((item, place) => (
            <PreviewItem key={place} item={item} place={place} several={several} stories={view.stories} />
          ))}
          <p className="do">
            <button className="button main" name={ADD_FIELDS.step} value="save">
              {read.length === 1 ? 'Save this article' : `Save ${countOf(read.length, 'article')}`}
            </button>
            <button className="button" name={ADD_FIELDS.step} value="preview">
              Read again with these changes
            </button>
            <button className="as-link" name={ADD_FIELDS.step} value="input" formNoValidate>
              Back, without saving
            </button>
          </p>
        </form>
      )}
    </>
  )
}

function finding(read: readonly Read[]): string {
  const [only] = read
  if (only === undefined) return 'None of these can be taken in'
  if (read.length > 1) return `${sentenceStart(countInWords(read.length, 'article'))} to look over`
  return `An article of ${countOf(only.words, 'word')} with ${countInWords(only.quotationCount, 'quotation')}`
}

function facts(read: readonly Read[]): string {
  if (read.length === 0) return 'The reason is said at each. Nothing was saved.'
  const aside = read.reduce((sum, { runs }) => sum + setAside(runs), 0)
  return [
    aside === 0
      ? 'Nothing had to be set aside.'
      : `${sentenceStart(countInWords(aside, 'line'))} of what stood around ${read.length === 1 ? 'it' : 'them'} ${aside === 1 ? 'was' : 'were'} set aside.`,
    'Put right what is wrong, then save.',
  ].join(' ')
}

const setAside = (runs: Read['runs']): number =>
  runs.reduce((sum, { kind, pieces }) => sum + (kind === 'aside' ? pieces.length : 0), 0)
