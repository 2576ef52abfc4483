import { listStories } from '@/lib/data/stories'
import { FetchRefusal } from '@/lib/ingest/fetch/refusal'
import { MOST_ITEMS, type AddItem, type AddView, type AddWay } from '@/lib/schema/add-view'
import { addressSchema } from '@/lib/schema/import'
import { SLUG } from '@/lib/schema/slug'
import { readAddForm, type AddForm, type SentItem } from './add-form'
import { addressInput, fileInput, pastedInput } from './add-inputs'
import { chosenFromFeed, lookAtFeed } from './add-feed'
import { previewAgain, previewIncoming } from './add-preview'
import { canBeSaved, saveItems } from './add-save'
import { savedAddress } from './add-saved'
import { isBulkFile, queueFile } from './import-bulk'
import { writingAllowed } from './writing'

/** What a form of the page is answered with: the page again, or where to go. */
export type AddAnswer = { view: AddView; address: null } | { view: null; address: string }

const LONE_ADDRESS = /^\s*https?:\/\/\S+\s*$/i

/** The page before anything was sent. `search` may name a story to add to, and an address to fetch. */
export async function blankAddView(search: Record<string, string | string[] | undefined>): Promise<AddView> {
  const one = (name: string) => (typeof search[name] === 'string' ? search[name].slice(0, 2000) : '')
  const open = writingAllowed()
  const story = one('story')
  return {
    open,
    given: { text: '', address: one('address'), feed: one('feed'), story: SLUG.test(story) ? story : '' },
    problems: {},
    namedFeeds: [],
    feed: null,
    items: [],
    stories: open ? await storyRefs() : [],
  }
}

/**
 * The answer to a form of the page: what came in as it would be read, what is wrong with it at the field it came through,
 * or, after saving, where the articles are. Only saving stores anything.
 */
export async function answerAdd(data: FormData): Promise<AddAnswer> {
  const form = readAddForm(data)
  const blank: AddView = { ...(await blankAddView({})), given: form.given }
  if (form.way === 'items') return answerItems(form, blank)
  const [file] = form.files
  if (form.way === 'file' && form.files.length === 1 && file !== undefined && isBulkFile(file)) {
    const { address, problem: words } = await queueFile(file)
    if (address !== null) return { view: null, address }
    return { view: { ...blank, problems: { file: words } }, address: null }
  }
  return { view: { ...blank, ...(await readWay(form)) }, address: null }
}

type Read = Partial<AddView>

async function readWay({ way, given, files, chosen }: AddForm): Promise<Read> {
  switch (way) {
    case 'paste':
      return readPaste(given)
    case 'file':
      return readFiles(files, given.story)
    case 'address':
      return readAddress(given)
    case 'feed':
      return chosen.length > 0 ? chosenFromFeed(chosen, given) : lookAtFeed(given)
    default:
      return {}
  }
}

async function readPaste(given: AddForm['given']): Promise<Read> {
  if (given.text.trim() === '') return problem('paste', 'Put the text of an article in here.')
  if (LONE_ADDRESS.test(given.text)) {
    return {
      ...problem(
        'paste',
        'This is an address, not a text. It stands under “An address” now: fetch it there.',
      ),
      given: { ...given, text: '', address: given.text.trim() },
    }
  }
  return ifRead('paste', await previewIncoming(pastedInput(given.text), given.story))
}

async function readFiles(files: readonly File[], story: string): Promise<Read> {
  if (files.length === 0) return problem('file', 'Choose a file, or several.')
  if (files.length > MOST_ITEMS) {
    return problem(
      'file',
      `These are ${files.length} files, and at most ${MOST_ITEMS} are read at a time. Choose fewer.`,
    )
  }
  if (files.some(isBulkFile)) return problem('file', 'Send a file of many articles by itself.')
  const items: AddItem[] = []
  for (const file of files) items.push(await previewIncoming(await fileInput(file), story))
  const [only] = items
  if (files.length === 1 && only !== undefined) return ifRead('file', only)
  if (items.every(({ state }) => state === 'refused')) {
    const reasons = items.map(item => `${item.name}: ${item.state === 'refused' ? item.reason : ''}`)
    return problem('file', ['None of these files can be taken in.', ...reasons].join('\n'))
  }
  return { items }
}

async function readAddress(given: AddForm['given']): Promise<Read> {
  const parsed = addressSchema.safeParse(given.address)
  if (given.address === '') return problem('address', 'Put the address of an article in here.')
  if (!parsed.success)
    return problem('address', `An address ${parsed.error.issues[0]?.message ?? 'is needed'}.`)
  try {
    return ifRead('address', await previewIncoming(await addressInput(parsed.data), given.story))
  } catch (error) {
    if (error instanceof FetchRefusal) return problem('address', error.message)
    throw error
  }
}

/** An input that cannot be taken in is a problem of the field that it came through. */
function ifRead(way: AddWay, item: AddItem): Read {
  if (item.state === 'read') return { items: [item] }
  return problem(way, item.name === null || way === 'address' ? item.reason : `${item.name}: ${item.reason}`)
}

const problem = (way: AddWay, words: string): Read => ({ problems: { [way]: words } })

async function answerItems({ items, step, given }: AddForm, blank: AddView): Promise<AddAnswer> {
  if (items.length === 0 || step === 'input')
    return { view: { ...blank, given: givenBack(items, given) }, address: null }
  if (step === 'save' && canBeSaved(items)) {
    const { saved, failed } = await saveItems(items)
    if (failed.size === 0 && saved.length > 0) return { view: null, address: savedAddress(saved) }
    if (saved.length === 0 && failed.size === 0) return { view: { ...blank, given }, address: null }
    const rest = items.filter((_, place) => failed.has(place))
    const reasons = [...failed.values()]
    const shown = await Promise.all(rest.map(previewAgain))
    return {
      view: {
        ...blank,
        items: shown.map((item, i) =>
          item.state === 'read'
            ? { ...item, problems: { ...item.problems, story: reasons[i] ?? 'This was not saved.' } }
            : item,
        ),
      },
      address: null,
    }
  }
  const shown: AddItem[] = []
  for (const item of items) shown.push(await previewAgain(item))
  return { view: { ...blank, items: shown }, address: null }
}

/** What the fields of the first step held. A file must be chosen again: no page may put one into a field. */
function givenBack(items: readonly SentItem[], given: AddForm['given']): AddForm['given'] {
  const [incoming] = items.map(item => item.incoming)
  if (incoming?.origin === 'paste' && typeof incoming.input.content === 'string')
    return { ...given, text: incoming.input.content }
  return incoming?.origin === 'address' ? { ...given, address: incoming.input.url ?? '' } : given
}

async function storyRefs(): Promise<AddView['stories']> {
  return (await listStories()).map(({ slug, title }) => ({ slug, title }))
}
