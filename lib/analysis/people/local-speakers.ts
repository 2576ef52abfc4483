import type { SpeakerMention } from '@/lib/analysis/quotation/model'
import { isFirstName } from '@/lib/analysis/quotation/first-names'
import { FUNCTION_WORDS } from '@/lib/analysis/quotation/function-words'
import { BODY_NAME_WORDS, GROUP_NAMES, isPersonNoun } from '@/lib/analysis/quotation/titles'
import { fold } from '@/lib/analysis/text/normalise'
import { groupKey } from './group-names'
import type { QuotedArticle } from './model'
import { fullKey, parseName, type Gender, type ParsedName } from './parse-name'

export type SpeakerKind = 'person' | 'group' | 'nominal' | 'joint'

/** One speaker as one article has it: what is joined across articles. */
export interface LocalSpeaker {
  /** Position among all local speakers of the story. */
  index: number
  /** Position of its article. */
  article: number
  kind: SpeakerKind
  /** As resolved within the article. */
  name: string
  parsed: ParsedName
  /** Same key in one article, same speaker: `fullKey`, a bare surname, a group's key or a description's words. */
  key: string
  /** Positions in the article's `quotations`. */
  quotations: number[]
  /** Every form of the name that the article writes beside a quotation, with its count. */
  forms: Map<string, number>
  roles: Set<string>
  /** From titles and from the pronouns that stand for the name. */
  gender: Gender | null
  /** Joint speakers: indexes of the members in this article. */
  members: number[]
}

/** Between the names of joint speakers. */
const JOINT = /\s*;\s+/u
const POSSESSIVE = /['’ʼ]s$/iu
const LEADING_SMALL = /^(?:the|a|an) /iu
const PARTISAN = /^(?:republican|democrat|conservative|liberal|independent|progressive)s?$/i
const INDEFINITE = /^(?:an?|one|two|three|four|five|six|some|several|many|both|another|other|\p{N}+)\s/iu
const MALE: ReadonlySet<string> = new Set(['he', 'him', 'il', 'er', 'ele', 'lui', 'egli'])
const FEMALE: ReadonlySet<string> = new Set(['she', 'her', 'elle', 'ella', 'ela', 'lei'])
const CASED = /[\p{Lu}\p{Ll}]/u
const CAPITAL = /[\p{Lu}\p{Lt}]/u

/** The speakers of each article with their quotations, in order of article and of first quotation. */
export function localSpeakers(articles: readonly QuotedArticle[]): LocalSpeaker[] {
  const all: LocalSpeaker[] = []
  const settled = settledKinds(articles)
  const kindInStory = (mention: Pick<SpeakerMention, 'name' | 'type'>): SpeakerKind => {
    const kind = kindOf(mention)
    return isNamed(kind) ? (settled.get(storyKey(mention.name)) ?? kind) : kind
  }
  for (const [article, { quotations }] of articles.entries()) {
    const byKey = new Map<string, LocalSpeaker>()
    const speakerOf = (name: string, kind: SpeakerKind): LocalSpeaker => {
      const parsed = parseName(kind === 'person' ? name : '')
      const key = `${kind} ${keyOf(name, kind, parsed)}`
      const known = byKey.get(key)
      if (known !== undefined) return known
      const speaker: LocalSpeaker = {
        index: all.length,
        article,
        kind,
        name,
        parsed,
        key,
        quotations: [],
        forms: new Map([[formOf(name, parsed, kind), 0]]),
        roles: new Set(),
        gender: parsed.gender,
        members: [],
      }
      all.push(speaker)
      byKey.set(key, speaker)
      return speaker
    }
    for (const [position, quotation] of quotations.entries()) {
      const mention = quotation.speaker
      if (mention === null || mention.name.trim() === '') continue
      const kind = kindInStory(mention)
      const speaker = speakerOf(mention.name.trim(), kind)
      speaker.quotations.push(position)
      if (mention.role !== null && mention.role.trim() !== '') speaker.roles.add(mention.role.trim())
      if (kind === 'joint' && speaker.members.length === 0) {
        const members = mention.name.split(JOINT).filter(name => name.trim() !== '')
        speaker.members = members.map(
          name => speakerOf(name.trim(), kindInStory({ name, type: 'person' })).index,
        )
      }
      countForm(speaker, mention)
    }
  }
  return all
}

/**
 * Each name of the story → whether it is a person's or a body's, where articles may differ: what one article tells of it (“the news website
 * Axios”) holds in all. A body told in one article is a body in all, unless a “he”, “she”, a title or a first name says otherwise.
 */
function settledKinds(articles: readonly QuotedArticle[]): Map<string, SpeakerKind> {
  const kinds = new Map<string, Set<SpeakerKind>>()
  const personal = new Set<string>()
  for (const { quotations } of articles) {
    for (const { speaker } of quotations) {
      if (speaker === null || speaker.name.trim() === '') continue
      const kind = kindOf(speaker)
      if (!isNamed(kind)) continue
      const key = storyKey(speaker.name)
      const known = kinds.get(key)
      if (known === undefined) kinds.set(key, new Set([kind]))
      else known.add(kind)
      if (kind === 'person' && isPersonal(speaker)) personal.add(key)
    }
  }
  const settled = new Map<string, SpeakerKind>()
  for (const [key, found] of kinds)
    settled.set(key, found.has('group') && !(found.has('person') && personal.has(key)) ? 'group' : 'person')
  return settled
}

const isNamed = (kind: SpeakerKind): boolean => kind === 'person' || kind === 'group'

/** One name in all articles of a story, as bodies are compared: “the U.S.” and “US”. */
const storyKey = (name: string): string => groupKey(name.trim())

/** Whether what is written beside the cue can only be a human's. */
function isPersonal(speaker: SpeakerMention): boolean {
  const written = fold(speaker.text.trim())
  if (MALE.has(written) || FEMALE.has(written)) return true
  const words = speaker.name.trim().split(/\s+/u)
  return (
    parseName(speaker.text).gender !== null ||
    (words.length > 1 && isFirstName(fold(words[0] ?? ''))) ||
    isPersonNoun(
      (speaker.role ?? '')
        .toLowerCase()
        .split(/\s+(?:of|for|at|in|to|from)\s+/u)[0]
        ?.split(/\s+/u)
        .at(-1) ?? '',
    )
  )
}

/**
 * What a speaker is for joining. Stricter than `SpeakerMention.type`: people described by what they are ("two officials",
 * "residents of the town") stay descriptions although they are several.
 */
export function kindOf(mention: Pick<SpeakerMention, 'name' | 'type'>): SpeakerKind {
  const name = mention.name.trim()
  if (JOINT.test(name)) return 'joint'
  // The article's own reading found that it names nobody: “Israeli tallies”, “both sides”.
  if (mention.type === 'nominal') return 'nominal'
  if (!CASED.test(name)) return mention.type
  // "Another", "All", "We": nobody by name, whatever they were taken for.
  const isShortForm = name.length > 1 && name === name.toUpperCase()
  if (FUNCTION_WORDS.has(name.toLowerCase()) && !isShortForm) return 'nominal'
  const words = name.replace(LEADING_SMALL, '').split(/\s+/u)
  // “Republicans say”, “Democrat”: a member of something, and nobody by name.
  if (words.length === 1 && PARTISAN.test(name)) return 'nominal'
  const described = words.some(
    word => !CAPITAL.test(word.charAt(0)) && isPersonNoun(word.replace(/[^\p{L}-]/gu, '')),
  )
  if (described || INDEFINITE.test(name)) return 'nominal'
  if (mention.type === 'person' && !namesBody(words)) return CAPITAL.test(name) ? 'person' : 'nominal'
  const single = words.length === 1 ? (words[0] ?? '').toLowerCase() : null
  // "Police", "Officials" at the start of a sentence are as unnamed as in its middle.
  if (single !== null && isPersonNoun(single)) return 'nominal'
  return words.some(word => CAPITAL.test(word.charAt(0))) ? 'group' : 'nominal'
}

/** "Iran", "U.S.", "Maritime Museum": named like a person, and none. A first name before it makes it one ("Paris Hale"). */
function namesBody(words: readonly string[]): boolean {
  const folded = words.map(word => fold(word).replace(/[^\p{L}\p{N}.]/gu, ''))
  const [only = ''] = words
  if (words.length === 1)
    return GROUP_NAMES.has(folded[0] ?? '') || /^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,4}$/u.test(only)
  return !isFirstName(folded[0] ?? '') && folded.some(word => BODY_NAME_WORDS.has(word))
}

/** A key under which a reader's decision about one article's form of a name is kept, also after a new analysis. */
export function formKey(article: string, form: string): string {
  return `${article}#${fold(form).trim()}`
}

function keyOf(name: string, kind: SpeakerKind, parsed: ParsedName): string {
  if (kind === 'person') return fullKey(parsed) ?? parsed.surname
  if (kind === 'group') return groupKey(name)
  return fold(name).replace(LEADING_SMALL, '').trim()
}

function countForm(speaker: LocalSpeaker, mention: SpeakerMention): void {
  const written = mention.text.trim()
  const pronoun = fold(written)
  if (speaker.kind === 'person') {
    if (MALE.has(pronoun)) speaker.gender ??= 'male'
    if (FEMALE.has(pronoun)) speaker.gender ??= 'female'
    speaker.gender ??= parseName(written).gender
  }
  const form = namesSpeaker(written, speaker)
    ? written.replace(POSSESSIVE, '')
    : formOf(speaker.name, speaker.parsed, speaker.kind)
  speaker.forms.set(form, (speaker.forms.get(form) ?? 0) + 1)
}

/** Whether the words beside the cue are a form of the name, not a pronoun or a description that was resolved to it. */
function namesSpeaker(written: string, speaker: LocalSpeaker): boolean {
  if (speaker.kind === 'group') return groupKey(written) === groupKey(speaker.name)
  if (speaker.kind !== 'person' || (CASED.test(written) && !CAPITAL.test(written))) return false
  const parsed = parseName(written)
  const own = speaker.parsed
  const short = written.split(/\s+/u).length <= speaker.name.split(/\s+/u).length + 2
  return short && (parsed.surname === own.surname || parsed.surname === own.givenWritten)
}

function formOf(name: string, parsed: ParsedName, kind: SpeakerKind): string {
  return kind === 'person' ? parsed.display || name : name
}
