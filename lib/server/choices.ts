import { z } from 'zod'
import { findChoice, haveNone, listChoices } from '@/lib/data/choices'
import { OUTLET_NOT_NAMED } from '@/lib/format/articles'
import { speakerWords } from '@/lib/format/speaker-names'
import { CHOICE_NAMES, NONE, type Choice, type ChoiceName, type Choices } from '@/lib/schema/choices'

/** A list in which the eye finds a name; a longer one is searched by typing. */
const MOST_LISTED = 200
/** What is offered while a name is typed. */
const MOST_SUGGESTED = 30

const WORDS: Record<ChoiceName, { label: string; any: string; none: string }> = {
  outlet: { label: 'Outlet', any: 'any', none: OUTLET_NOT_NAMED },
  credit: { label: 'Credit', any: 'any', none: 'none named' },
  story: { label: 'Story', any: 'any', none: 'in no story' },
  speaker: { label: 'Speaker', any: 'anyone', none: '' },
}

/** What an address says of each filter: a value, a name that was typed, or null for none. */
export type Said = Partial<Record<ChoiceName, string | null>>

export interface ReadChoices {
  /** Values in place of names that were typed. */
  filter: Said
  /** What is called as nothing here is. */
  unknown: { name: ChoiceName; said: string }[]
  /** Those that leave a choice. */
  choices: Choices[]
}

/**
 * The filters with all that the library offers for each, and what an address says of them: a name that was typed stands for
 * what is called so.
 */
export async function readChoices(names: readonly ChoiceName[], said: Said): Promise<ReadChoices> {
  const read = await Promise.all(names.map(name => readOne(name, said[name])))
  const filter: Said = {}
  for (const { name, value } of read) if (value !== undefined) filter[name] = value
  return {
    filter,
    unknown: read.flatMap(({ name, unknown }) => (unknown === null ? [] : [{ name, said: unknown }])),
    choices: read
      .map(({ choices }) => choices)
      .filter(({ options, chosen }) => options.length > 1 || chosen !== ''),
  }
}

async function readOne(name: ChoiceName, said: string | null | undefined) {
  const { label, any, none } = WORDS[name]
  const [listed, found, hasNone] = await Promise.all([
    listChoices(name, { limit: MOST_LISTED + 1 }),
    typeof said === 'string' ? findChoice(name, said) : null,
    name !== 'speaker' && haveNone(name),
  ])
  const hasMore = listed.length > MOST_LISTED
  const options = listed.slice(0, MOST_LISTED).map(named(name))
  if (hasNone || said === null) options.push({ value: NONE, label: none })
  const unknown = typeof said === 'string' && found === null ? said : null
  const chosen = said === null ? NONE : (found?.value ?? said ?? '')
  const chosenLabel = said === null ? none : found !== null ? named(name)(found).label : (said ?? '')
  if (found !== null && !options.some(({ value }) => value === chosen))
    options.unshift({ value: chosen, label: chosenLabel })
  const choices: Choices = { name, label, any, chosen, chosenLabel, options, hasMore }
  return { name, value: said === null ? null : (found?.value ?? said), unknown, choices }
}

const named =
  (name: ChoiceName) =>
  ({ value, label }: Choice): Choice => ({ value, label: name === 'speaker' ? speakerWords(label) : label })

const asked = z.object({ of: z.enum(CHOICE_NAMES), like: z.string().trim().min(1).max(200) })

/** Names that have what was typed, as a list in JSON, to be offered while a person types; 400 for what no page asks. */
export async function answerSuggestions(request: Request): Promise<Response> {
  const { of, like } = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams)).data ?? {}
  if (of === undefined || like === undefined || like.includes('\0'))
    return Response.json(
      { error: 'Say what to look for: of=outlet, credit, story or speaker, and like=…' },
      { status: 400 },
    )
  const found = (await listChoices(of, { limit: MOST_SUGGESTED, like })).map(named(of))
  return Response.json(
    found.map(({ label }) => label),
    { headers: { 'cache-control': 'private, max-age=60' } },
  )
}
