import { z } from 'zod'
import { findArticle } from '@/lib/data/articles'
import { deleteDecision, listDecisions, saveDecision } from '@/lib/data/speaker-decisions'
import { findSpeaker } from '@/lib/data/speakers'
import { speakerPath } from '@/lib/format/addresses'
import { analyseStory } from '@/lib/ingest/analyse-story'
import type { DecidedForm } from '@/lib/schema/ingest'
import type { SpeakerRecord } from '@/lib/schema/records'
import { SLUG, slugSchema } from '@/lib/schema/slug'
import type { SpeakerMessage } from '@/lib/schema/speaker-view'
import { readOwnForm, refusal } from './writing'

const formSchema = z.string().min(1).max(500)

const decisionSchema = z.discriminatedUnion('decision', [
  /** The speaker of the page and another of the story are one. */
  z.object({ decision: z.literal('join'), other: slugSchema }),
  /** Whom an article calls by this form is someone else. */
  z.object({ decision: z.literal('apart'), article: slugSchema, form: formSchema }),
  /** What was decided about two forms is taken back. */
  z.object({
    decision: z.literal('undo'),
    leftArticle: slugSchema,
    leftForm: formSchema,
    rightArticle: slugSchema,
    rightForm: formSchema,
  }),
])

type Decision = z.infer<typeof decisionSchema>

/**
 * Takes a reader's decision about a speaker, joins the story's people anew, and leads back to the speaker with what was
 * done. Refuses with 4xx and words what no page of ours sends.
 */
export async function decideOnSpeaker(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params
  const fields = await readOwnForm(request)
  if (fields instanceof Response) return fields
  const speaker = SLUG.test(slug) ? await findSpeaker(slug) : null
  if (speaker === null) return refusal(404, 'There is no such speaker. The names may have been joined anew.')
  const decision = decisionSchema.safeParse(fields)
  if (!decision.success) return refusal(400, 'This form does not say what to join, take apart or undo.')
  const { message, about } = await decide(speaker, decision.data)
  const address = await addressAfter(speaker, about)
  return new Response(null, { status: 303, headers: { location: `${address}?decided=${message}#names` } })
}

interface Decided {
  message: SpeakerMessage
  /** The form whose speaker to show afterwards. */
  about: DecidedForm | null
}

async function decide(speaker: SpeakerRecord, decision: Decision): Promise<Decided> {
  if (decision.decision === 'join') return join(speaker, decision.other)
  if (decision.decision === 'apart') return takeApart(speaker, decision)
  return undo(speaker, decision)
}

const formOf = ({ article, form }: SpeakerRecord['forms'][number]): DecidedForm => ({
  article: article.slug,
  form,
})

/** One form of each holds the two together; earlier decisions that kept any of their forms apart no longer stand. */
async function join(speaker: SpeakerRecord, otherSlug: string): Promise<Decided> {
  const other = await findSpeaker(otherSlug)
  const [left, right] = [speaker.forms[0], other?.forms[0]]
  if (left === undefined || right === undefined || other === null || other.story.slug !== speaker.story.slug)
    return { message: 'gone', about: null }
  if (other.slug === speaker.slug) return { message: 'same', about: formOf(left) }
  const isOf = ({ forms }: SpeakerRecord, decided: DecidedForm): boolean =>
    forms.some(({ article, form }) => article.slug === decided.article && form === decided.form)
  for (const decided of await listDecisions(speaker.story.slug)) {
    const between =
      (isOf(speaker, decided.left) && isOf(other, decided.right)) ||
      (isOf(other, decided.left) && isOf(speaker, decided.right))
    if (decided.decision === 'apart' && between)
      await deleteDecision(speaker.story.slug, decided.left, decided.right)
  }
  await saveDecision(speaker.story.slug, { decision: 'join', left: formOf(left), right: formOf(right) })
  await analyseStory(speaker.story.slug)
  return { message: 'joined', about: formOf(left) }
}

/**
 * Apart from every form that other articles have: from one alone it would stay joined through another. The forms of one
 * article are one speaker there, as its own text says, and come along.
 */
async function takeApart(speaker: SpeakerRecord, form: DecidedForm): Promise<Decided> {
  const forms = speaker.forms.map(formOf)
  const left = forms.find(one => one.article === form.article && one.form === form.form)
  const others = forms.filter(one => one.article !== form.article)
  if (left === undefined || others.length === 0) return { message: 'gone', about: null }
  for (const right of others) await saveDecision(speaker.story.slug, { decision: 'apart', left, right })
  await analyseStory(speaker.story.slug)
  return { message: 'apart', about: others[0] ?? null }
}

async function undo(
  speaker: SpeakerRecord,
  { leftArticle, leftForm, rightArticle, rightForm }: Extract<Decision, { decision: 'undo' }>,
): Promise<Decided> {
  const left = { article: leftArticle, form: leftForm }
  const deleted = await deleteDecision(speaker.story.slug, left, { article: rightArticle, form: rightForm })
  if (!deleted) return { message: 'gone', about: null }
  await analyseStory(speaker.story.slug)
  return { message: 'undone', about: left }
}

/** Joining gives people new addresses; where the form went tells which is the speaker's now. */
async function addressAfter(speaker: SpeakerRecord, about: DecidedForm | null): Promise<string> {
  if (about === null) return speakerPath(speaker.slug)
  const quotations = (await findArticle(about.article))?.revision.quotations ?? []
  const now = quotations.find(
    ({ speaker: one }) => one?.resolved === about.form || one?.written === about.form,
  )?.speaker
  return speakerPath(now?.slug ?? speaker.slug)
}
