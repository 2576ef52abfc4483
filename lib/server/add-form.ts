import {
  ADD_FIELDS,
  ADD_STEPS,
  ADD_WAYS,
  AS_DECIDED,
  AS_OWN,
  DETAILS,
  itemField,
  MATCHED_STORY,
  MOST_ITEMS,
  NEW_STORY,
  NO_STORY,
  type AddGiven,
  type AddStep,
  type AddWay,
  type Details,
} from '@/lib/schema/add-view'
import { overridesSchema, type ImportOverrides } from '@/lib/schema/import'
import { asReadableText } from '@/lib/schema/published-text'
import { SLUG } from '@/lib/schema/slug'
import { unpack, type Incoming } from './add-pack'

/** What a form of the page says. */
export interface AddForm {
  way: AddWay | 'items' | null
  step: AddStep
  given: AddGiven
  files: File[]
  chosen: string[]
  items: SentItem[]
}

/** An article that a preview showed, as it comes back. */
export interface SentItem {
  incoming: Incoming
  details: Details
  was: Details
  /** Pieces that the preview showed, by their start: where the reading had put them, and whether they are wanted. */
  pieces: { start: number; was: 'body' | 'furniture'; kept: boolean }[]
  story: string
  storyTitle: string
  saveAs: string
  leaveOut: boolean
}

/** Reads a form of the page. Never throws: what is missing or none of ours is as if it had not been sent. */
export function readAddForm(form: FormData): AddForm {
  const way = textOf(form, ADD_FIELDS.way)
  const step = textOf(form, ADD_FIELDS.step)
  const count = Math.min(MOST_ITEMS, Number.parseInt(textOf(form, ADD_FIELDS.count), 10) || 0)
  return {
    way: way === 'items' ? way : (ADD_WAYS.find(known => known === way) ?? null),
    step: ADD_STEPS.find(known => known === step) ?? 'preview',
    given: {
      text: textOf(form, ADD_FIELDS.text),
      address: textOf(form, ADD_FIELDS.address).trim(),
      feed: textOf(form, ADD_FIELDS.feed).trim(),
      story: textOf(form, ADD_FIELDS.story),
    },
    files: form
      .getAll(ADD_FIELDS.files)
      .filter(value => value instanceof File && value.name !== '') as File[],
    chosen: form.getAll(ADD_FIELDS.chosen).filter(value => typeof value === 'string'),
    items: Array.from({ length: count }, (_, item) => readItem(form, item)).filter(item => item !== null),
  }
}

function readItem(form: FormData, item: number): SentItem | null {
  const text = (name: string) => textOf(form, itemField(item, name))
  const incoming = unpack(text('packed'))
  if (incoming === null) return null
  const kept = new Set(form.getAll(itemField(item, 'keep')).map(Number))
  const pieces = text('pieces')
    .split(' ')
    .flatMap(piece => {
      const [, role, digits] = /^([bf])(\d{1,8})$/.exec(piece) ?? []
      if (role === undefined) return []
      const start = Number(digits)
      return [
        { start, was: role === 'b' ? ('body' as const) : ('furniture' as const), kept: kept.has(start) },
      ]
    })
  const details = (prefix: string) =>
    Object.fromEntries(DETAILS.map(name => [name, text(`${prefix}${name}`)])) as Details
  const saveAs = text('as')
  return {
    incoming,
    details: details(''),
    was: details('was-'),
    pieces,
    story: storyChoice(text('story')),
    storyTitle: text('story-title'),
    saveAs: SLUG.test(saveAs) || saveAs === AS_OWN ? saveAs : AS_DECIDED,
    leaveOut: form.has(itemField(item, 'leave-out')),
  }
}

export function storyChoice(value: string): string {
  return SLUG.test(value) || value === NEW_STORY || value === NO_STORY ? value : MATCHED_STORY
}

/** Forms send line ends as CR LF whatever was typed. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? asReadableText(value).replaceAll('\r\n', '\n') : ''
}

/** What a person said about an article, and what of it cannot be used, by field. A field left as it was read says nothing. */
export function saidOf(item: SentItem): {
  overrides: ImportOverrides
  problems: Partial<Record<string, string>>
} {
  const said: Record<string, unknown> = {}
  for (const name of DETAILS) {
    const value = item.details[name].trim()
    if (value === item.was[name].trim()) continue
    // Of a language nobody says that there is none.
    if (value !== '') said[name] = name === 'language' ? value.toLowerCase() : value
    else if (name !== 'language') said[name] = null
  }
  const problems: Partial<Record<string, string>> = {}
  const overrides: ImportOverrides = {}
  for (const [name, value] of Object.entries(said)) {
    const parsed = overridesSchema.safeParse({ [name]: value })
    if (parsed.success) Object.assign(overrides, parsed.data)
    else problems[name] = `This ${parsed.error.issues[0]?.message ?? 'cannot be used'}.`
  }
  const story = storyOf(item)
  if (typeof story === 'string') problems.storyTitle = story
  else if (story !== undefined) overrides.story = story
  const moved = (role: 'body' | 'furniture') =>
    item.pieces.filter(({ was, kept }) => was === role && kept !== (was === 'body')).map(({ start }) => start)
  const [putBack, takeOut] = [moved('furniture'), moved('body')]
  if (putBack.length > 0) overrides.putBack = putBack
  if (takeOut.length > 0) overrides.takeOut = takeOut
  return { overrides, problems }
}

/** The story chosen; words when it cannot be. */
function storyOf({ story, storyTitle }: SentItem): ImportOverrides['story'] | string {
  if (story === MATCHED_STORY) return undefined
  if (story === NO_STORY) return null
  if (story !== NEW_STORY) return { slug: story }
  const parsed = overridesSchema.safeParse({ story: { title: storyTitle } })
  if (parsed.success) return parsed.data.story
  return storyTitle.trim() === '' ? 'Give the new story a title.' : 'This title is too long.'
}
