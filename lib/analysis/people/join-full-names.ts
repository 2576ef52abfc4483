import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import type { Clusters } from './clusters'
import type { LocalSpeaker } from './local-speakers'
import type { QuotedArticle } from './model'
import { mayStandFor } from './nicknames'
import { fullKey, type ParsedName } from './parse-name'
import { compareRoles } from './roles'
import { isSameName } from './same-sound'
import { soundKeys } from './sound-key'

/** What the steps of joining people share. They change `clusters` and `reasons`. */
export interface StoryOfPeople {
  articles: readonly QuotedArticle[]
  /** The local speakers that are persons. */
  speakers: readonly LocalSpeaker[]
  clusters: Clusters
  /** Speakers who are quoted with the same statement. */
  sameWords: ReadonlyMap<number, ReadonlySet<number>>
  /** Why a speaker was joined, where its name alone does not tell. */
  reasons: Map<number, string>
}

/** A bucket's earlier names are compared with, so many of them: spellings of one name are few. */
const MOST_SPELLINGS = 24

/** Joins full names: the same, the same with an initial or a short form, the same in another spelling. */
export function joinFullNames(story: StoryOfPeople): void {
  const full = story.speakers.filter(speaker => speaker.parsed.given !== null)
  joinEqual(full, story)
  joinSpellings(full, story)
  joinShortForms(full, story)
  joinInitials(full, story)
  joinLongerNames(full, story)
  joinSuffixes(full, story)
}

function joinEqual(full: readonly LocalSpeaker[], { clusters }: StoryOfPeople): void {
  const byKey = new Map<string, number[]>()
  for (const { parsed, index } of full) {
    const key = fullKey(parsed) ?? ''
    const first = byKey.get(key)
    if (first === undefined) byKey.set(key, [index])
    else if (!first.some(other => clusters.join(other, index))) first.push(index)
  }
}

/**
 * "Sami Abu Zohri" and "Sami Abu Zuhri", "Antony" and "Anthony Blinken": one of the two names the same and the other a
 * spelling of it; or both spelt differently, and the same role or the same statement beside them.
 */
function joinSpellings(full: readonly LocalSpeaker[], { clusters, sameWords }: StoryOfPeople): void {
  const buckets = new Map<string, LocalSpeaker[]>()
  for (const speaker of full) {
    const { given, givenWritten, surname, suffix, initial } = speaker.parsed
    if (given === null || initial) continue
    const firsts = new Set([given, ...(givenWritten === null ? [] : [givenWritten])].flatMap(soundKeys))
    const keys = [...firsts].flatMap(first =>
      soundKeys(surname).map(last => `${first} ${last} ${suffix ?? ''}`),
    )
    const found = keys.map(key => bucketOf(buckets, key))
    const fits = [...new Set(found.flat())].find(other => {
      const sameGiven = isSameName(other.parsed.given ?? '', given)
      const sameSurname = isSameName(other.parsed.surname, surname)
      if (!sameGiven && givenSound(other.parsed, speaker.parsed, sameSurname) === 0) return false
      if (!sameSurname && nameSpelling(other.parsed.surname, surname, sameGiven) === 0) return false
      if (sameGiven || sameSurname) return true
      return (
        sameWords.get(speaker.index)?.has(other.index) === true ||
        compareRoles(speaker.roles, other.roles) === 'agree'
      )
    })
    if (fits !== undefined) clusters.join(fits.index, speaker.index)
    for (const bucket of found) {
      const spelling = bucket.find(({ parsed }) => parsed.given === given && parsed.surname === surname)
      if (spelling === undefined && bucket.length < MOST_SPELLINGS) bucket.push(speaker)
    }
  }
}

/** How near the first names are: in their formal forms, or as written ("Frank" is near to "Franck", and "Francis" is not). */
function givenSound(one: ParsedName, other: ParsedName, sameSurname: boolean): number {
  return Math.max(
    nameSpelling(one.given ?? '', other.given ?? '', sameSurname),
    nameSpelling(one.givenWritten ?? '', other.givenWritten ?? '', sameSurname),
  )
}

function bucketOf(buckets: Map<string, LocalSpeaker[]>, key: string): LocalSpeaker[] {
  const known = buckets.get(key)
  if (known !== undefined) return known
  const bucket: LocalSpeaker[] = []
  buckets.set(key, bucket)
  return bucket
}

/** "Frank Marsh" is the only Marsh of the story whose first name Frank is short for, Francis or Franklin. */
function joinShortForms(full: readonly LocalSpeaker[], { clusters, reasons }: StoryOfPeople): void {
  const short = full.filter(({ parsed }) => mayStandFor(parsed.givenWritten ?? '').length > 0)
  if (short.length === 0) return
  const keyOf = (given: string, { surname, suffix }: ParsedName) => `${given} ${surname} ${suffix ?? ''}`
  const byName = new Map<string, LocalSpeaker[]>()
  for (const speaker of full) {
    const key = keyOf(speaker.parsed.given ?? '', speaker.parsed)
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [speaker])
    else if (known.length < MOST_SPELLINGS) known.push(speaker)
  }
  for (const { parsed, index, gender } of short) {
    const bearers = mayStandFor(parsed.givenWritten ?? '')
      .flatMap(given => byName.get(keyOf(given, parsed)) ?? [])
      .filter(other => gender === null || other.gender === null || other.gender === gender)
    const roots = new Set(bearers.map(other => clusters.find(other.index)))
    const [only] = roots
    if (roots.size === 1 && only !== undefined && clusters.join(only, index))
      reasons.set(index, 'same surname, another form of the first name')
  }
}

/** "J. Biden" is the only Biden of the story whose first name begins with J. */
function joinInitials(full: readonly LocalSpeaker[], { clusters }: StoryOfPeople): void {
  const byInitial = new Map<string, Set<number>>()
  const keyOf = ({ parsed }: LocalSpeaker) =>
    `${(parsed.givenWritten ?? '').charAt(0)} ${parsed.surname} ${parsed.suffix ?? ''}`
  for (const speaker of full) {
    if (speaker.parsed.initial) continue
    const roots = byInitial.get(keyOf(speaker)) ?? new Set()
    byInitial.set(keyOf(speaker), roots.add(clusters.find(speaker.index)))
  }
  for (const speaker of full) {
    if (!speaker.parsed.initial) continue
    const roots = new Set([...(byInitial.get(keyOf(speaker)) ?? [])].map(root => clusters.find(root)))
    const [only] = roots
    if (roots.size === 1 && only !== undefined) clusters.join(only, speaker.index)
  }
}

/** "López Obrador" has the last two names of "Andrés Manuel López Obrador", and nobody else in the story has. */
function joinLongerNames(full: readonly LocalSpeaker[], { clusters, reasons }: StoryOfPeople): void {
  const byLastTwo = new Map<string, Set<number>>()
  for (const { parsed, index } of full) {
    const before = parsed.middle.at(-1)
    if (before === undefined) continue
    const key = `${before} ${parsed.surname}`
    byLastTwo.set(key, (byLastTwo.get(key) ?? new Set()).add(clusters.find(index)))
  }
  for (const { parsed, index } of full) {
    if (parsed.middle.length > 0) continue
    const roots = byLastTwo.get(`${parsed.givenWritten} ${parsed.surname}`) ?? new Set()
    const [only] = roots
    if (roots.size === 1 && only !== undefined && clusters.join(only, index))
      reasons.set(index, 'same last names')
  }
}

/**
 * "Joseph Hale Jr." is Joseph Hale where both have the same office or the same statement, and no article names both. The
 * name alone does not say it: Donald Crane and Donald Crane Jr. are father and son.
 */
function joinSuffixes(full: readonly LocalSpeaker[], { clusters, sameWords, reasons }: StoryOfPeople): void {
  const plain = new Map<string, LocalSpeaker[]>()
  for (const speaker of full) {
    if (speaker.parsed.suffix !== null) continue
    const key = fullKey(speaker.parsed) ?? ''
    const known = plain.get(key)
    if (known === undefined) plain.set(key, [speaker])
    else if (known.length < MOST_SPELLINGS) known.push(speaker)
  }
  for (const { parsed, index, roles } of full) {
    if (parsed.suffix === null) continue
    const proven = (plain.get(`${parsed.given} ${parsed.surname}`) ?? []).find(
      other =>
        sameWords.get(index)?.has(other.index) === true || compareRoles(roles, other.roles) === 'agree',
    )
    if (proven !== undefined && clusters.join(proven.index, index)) reasons.set(index, 'same name and role')
  }
}
