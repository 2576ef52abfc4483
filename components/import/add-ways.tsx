import { LARGEST_PAGE, LARGEST_TEXT } from '@/lib/schema/import'
import { ADD_FIELDS, LARGEST_FORM, MOST_ITEMS, type AddView } from '@/lib/schema/add-view'
import { FollowForm } from '../feeds/follow-form'
import { DropFiles } from './drop-files.client'
import { FeedChoices } from './feed-choices'
import { ManyForm } from './many-form'
import { invalid, WayForm } from './way-form'

/** The field that files can be dropped around. */
const FILES = 'add-files'
const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** The ways in, beside each other: paste, files, an address, a feed. */
export function AddWays({ view, actionField }: { view: AddView; actionField: string }) {
  const { given } = view
  const common = { view, actionField }
  return (
    <div className="ways-in">
      <WayForm way="paste" title="Paste a text" {...common}>
        <label htmlFor="add-text">
          As it was copied from a page, with all that stood around it: that is set aside
        </label>
        <textarea
          id="add-text"
          name={ADD_FIELDS.text}
          rows={16}
          defaultValue={given.text}
          spellCheck={false}
          {...invalid(view, 'paste')}
        />
        <p className="do">
          <button className="button">Read this text</button>
          <span className="muted">up to {megabytes(LARGEST_TEXT)}, some 160,000 words</span>
        </p>
      </WayForm>
      <div className="others">
        <WayForm way="file" title="Choose files" {...common}>
          <label htmlFor={FILES}>Text, web pages or Markdown: .txt, .html, .md</label>
          <input
            id={FILES}
            type="file"
            name={ADD_FIELDS.files}
            multiple
            accept=".txt,.text,.html,.htm,.xhtml,.md,.markdown,.jsonl,.ndjson,.csv,.tsv,text/plain,text/html,text/markdown"
            {...invalid(view, 'file')}
          />
          <p className="do">
            <button className="button">Read these files</button>
            <DropFiles field={FILES} />
          </p>
          <p className="muted">
            Up to {MOST_ITEMS} at a time; a text up to {megabytes(LARGEST_TEXT)}, a page up to{' '}
            {megabytes(LARGEST_PAGE)}, all together up to {megabytes(LARGEST_FORM)}.
          </p>
        </WayForm>
        <ManyForm />
        <WayForm way="address" title="An address" {...common}>
          <label htmlFor="add-address">Of an article on the open web</label>
          <input
            id="add-address"
            type="url"
            name={ADD_FIELDS.address}
            defaultValue={given.address}
            placeholder="https://"
            autoComplete="off"
            {...invalid(view, 'address')}
          />
          <p className="do">
            <button className="button">Fetch this page</button>
            <span className="muted">its scripts are not run</span>
          </p>
        </WayForm>
        <WayForm way="feed" title="A feed" {...common}>
          <label htmlFor="add-feed">The address of a feed (RSS, Atom, JSON), or of its site</label>
          <input
            id="add-feed"
            type="url"
            name={ADD_FIELDS.feed}
            defaultValue={view.feed?.address ?? given.feed}
            placeholder="https://"
            autoComplete="off"
            {...invalid(view, 'feed')}
          />
          {view.namedFeeds.length > 0 && (
            <ul className="named-feeds">
              {view.namedFeeds.map(({ address, title }) => (
                <li key={address}>
                  <button name={ADD_FIELDS.feed} value={address} className="as-link">
                    {title ?? address}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p className="do">
            <button className="button">Look at this feed</button>
            <a href="/feeds">Followed feeds</a>
          </p>
        </WayForm>
      </div>
      {view.feed !== null && (
        <>
          <FeedChoices feed={view.feed} actionField={actionField} />
          <FollowForm feed={view.feed} />
        </>
      )}
    </div>
  )
}
