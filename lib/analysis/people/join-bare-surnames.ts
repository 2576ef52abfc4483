import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import { FEMALE_TITLES, MALE_TITLES } from '@/lib/analysis/quotation/titles'
import type { StoryOfPeople } from './join-full-names'
import type { LocalSpeaker } from './local-speakers'
import { namedInFull, type Candidate } from './named-in-full'
import { compareRoles } from './roles'
import { soundKeys } from './sound-key'

/**
 * Joins bare surnames ("Biden", "Mr. Biden") with full names: the one that the same article gives in full; else the one
 * whose role or gender fits alone; else the only person of that surname in the whole story. With two Bidens about and
 * nothing to tell them by, a bare "Biden" stays apart.
 */
export function joinBareSurnames(story: StoryOfPeople): void {
  const bare = story.speakers.filter(({ parsed }) => parsed.given === null && parsed.surname !== '')
  if (bare.length === 0) return
  const traits = traitsOfClusters(story)
  const named = namedInFull(story)
  const byIndex = new Map(story.speakers.map(speaker => [speaker.index, speaker]))
  const unresolved: LocalSpeaker[] = []
  for (const speaker of bare) {
    const { surname } = speaker.parsed
    const titles = named.titles[speaker.article]?.get(surname) ?? []
    const described = {
      gender: speaker.gender ?? genderOf(titles),
      roles: new Set([...speaker.roles, ...titles]),
    }
    const own = named.ofArticle[speaker.article]?.get(surname) ?? []
    const all = mergeCandidates(named.ofStory.get(surname) ?? [], story)
    const fits = fitting(described, own, all, traits, story)
    if (fits === undefined) {
      if (all.length === 0) unresolved.push(speaker)
      else joinByQuotation(speaker, byIndex, story)
    } else if (own.includes(fits)) attachToName(speaker, fits, named.byKey, story)
    else if (fits.speaker !== null) {
      const reason =
        all.length === 1
          ? `same surname, and no other ${lastWord(fits.written)} in the story`
          : 'same surname and role'
      join(speaker, fits.speaker, reason, story)
    }
  }
  joinSpellings(unresolved, byIndex, story)
  joinAmongThemselves(unresolved, story)
}

/** Who of those that the article, or else the story, names in full a bare surname means; undefined when it is not clear. */
function fitting(
  described: Traits,
  own: readonly Candidate[],
  all: readonly Candidate[],
  traits: ReadonlyMap<number, Traits>,
  story: StoryOfPeople,
): Candidate | undefined {
  const ofArticle = mergeCandidates(own, story)
  const [only] = ofArticle.length > 0 ? ofArticle : all
  const single = (ofArticle.length > 0 ? ofArticle : all).length === 1 ? only : undefined
  if (single === undefined)
    return onlyFitting(described, ofArticle.length > 0 ? ofArticle : all, traits, story)
  const known = traitsOf(single, traits, story)
  if (known !== undefined && compareRoles(described.roles, known.roles) === 'agree') {
    if (contradicts(described, known) !== 'gender') return single
  }
  // "President Obama" in an article that names only Michelle Obama in full is someone else.
  const betterElsewhere = ofArticle.length > 0 ? onlyFitting(described, all, traits, story) : undefined
  if (betterElsewhere !== undefined) return betterElsewhere
  return contradicts(described, known) === false ? single : undefined
}

interface Traits {
  roles: ReadonlySet<string>
  gender: LocalSpeaker['gender']
}

function traitsOfClusters({ speakers, clusters }: StoryOfPeople): Map<number, Traits> {
  const traits = new Map<number, { roles: Set<string>; gender: LocalSpeaker['gender'] }>()
  for (const speaker of speakers) {
    const root = clusters.find(speaker.index)
    const known = traits.get(root) ?? { roles: new Set(), gender: null }
    for (const role of speaker.roles) known.roles.add(role)
    known.gender ??= speaker.gender
    traits.set(root, known)
  }
  return traits
}

/** Candidates that are one person by now (spellings, short forms) count once. */
function mergeCandidates(candidates: readonly Candidate[], { clusters }: StoryOfPeople): Candidate[] {
  const merged = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = candidate.speaker === null ? candidate.key : String(clusters.find(candidate.speaker))
    if (!merged.has(key)) merged.set(key, candidate)
  }
  return [...merged.values()]
}

/** The one candidate whose role fits, of those whose gender does; undefined when none or several do. */
function onlyFitting(
  described: Traits,
  candidates: readonly Candidate[],
  traits: ReadonlyMap<number, Traits>,
  story: StoryOfPeople,
): Candidate | undefined {
  const fits = candidates.filter(candidate => {
    const known = traitsOf(candidate, traits, story)
    if (known === undefined || contradicts(described, known) === 'gender') return false
    return compareRoles(described.roles, known.roles) === 'agree'
  })
  return fits.length === 1 ? fits[0] : undefined
}

function traitsOf(
  candidate: Candidate,
  traits: ReadonlyMap<number, Traits>,
  { clusters }: StoryOfPeople,
): Traits | undefined {
  return candidate.speaker === null ? undefined : traits.get(clusters.find(candidate.speaker))
}

function contradicts(described: Traits, known: Traits | undefined): 'gender' | 'role' | false {
  if (known === undefined) return false
  if (described.gender !== null && known.gender !== null && described.gender !== known.gender) return 'gender'
  return compareRoles(described.roles, known.roles) === 'differ' ? 'role' : false
}

function genderOf(titles: readonly string[]): LocalSpeaker['gender'] {
  const male = titles.some(title => MALE_TITLES.has(title))
  const female = titles.some(title => FEMALE_TITLES.has(title))
  return male === female ? null : male ? 'male' : 'female'
}

/** The article gives the full name: the speaker is whoever bears it, here or elsewhere. */
function attachToName(
  speaker: LocalSpeaker,
  candidate: Candidate,
  byKey: Map<string, number>,
  story: StoryOfPeople,
): void {
  const reason = `same surname; the article names ${candidate.written} in full`
  if (candidate.speaker !== null) join(speaker, candidate.speaker, reason, story)
  else {
    const first = byKey.get(candidate.key)
    if (first === undefined) byKey.set(candidate.key, speaker.index)
    else join(speaker, first, reason, story)
  }
}

/** A surname in another spelling, with the role or the statement to prove it: "Hockstein" quoted as Amos Hochstein is. */
function joinSpellings(
  unresolved: readonly LocalSpeaker[],
  byIndex: ReadonlyMap<number, LocalSpeaker>,
  story: StoryOfPeople,
): void {
  const bySound = new Map<string, LocalSpeaker[]>()
  for (const speaker of story.speakers) {
    for (const key of soundKeys(speaker.parsed.surname)) {
      const bucket = bySound.get(key)
      if (bucket === undefined) bySound.set(key, [speaker])
      else bucket.push(speaker)
    }
  }
  for (const speaker of unresolved) {
    const { surname } = speaker.parsed
    if (joinByQuotation(speaker, byIndex, story)) continue
    const fits = new Set<number>()
    const alike = soundKeys(surname).flatMap(key => (bySound.get(key) ?? []).slice(0, MOST_COMPARED))
    for (const other of new Set(alike)) {
      if (other.parsed.surname === surname || other.article === speaker.article) continue
      if (nameSpelling(other.parsed.surname, surname) === 0) continue
      if (compareRoles(speaker.roles, other.roles) === 'agree') fits.add(story.clusters.find(other.index))
    }
    const [only] = fits
    if (fits.size === 1 && only !== undefined) join(speaker, only, 'same role', story)
  }
}

/** Joins with the one person of a like name who is quoted with the same statement elsewhere; false when there is none. */
function joinByQuotation(
  speaker: LocalSpeaker,
  byIndex: ReadonlyMap<number, LocalSpeaker>,
  story: StoryOfPeople,
): boolean {
  const fits = new Set<number>()
  for (const index of story.sameWords.get(speaker.index) ?? []) {
    const other = byIndex.get(index)
    if (other !== undefined && sharesAName(other, speaker.parsed.surname))
      fits.add(story.clusters.find(index))
  }
  const [only] = fits
  if (fits.size !== 1 || only === undefined) return false
  join(speaker, only, 'same quotation', story)
  return true
}

/** "Zohri" and "Zuhri"; "Xi" and "Xi Jinping", whose family name comes first. */
function sharesAName({ parsed }: LocalSpeaker, surname: string): boolean {
  return nameSpelling(parsed.surname, surname) > 0 || parsed.givenWritten === surname
}

/** So many speakers of similar surnames are compared; a story has a handful. */
const MOST_COMPARED = 200

/** Bare surnames that nobody in the story has in full meet each other, unless their roles or genders differ. */
function joinAmongThemselves(unresolved: readonly LocalSpeaker[], story: StoryOfPeople): void {
  const bySurname = new Map<string, LocalSpeaker[]>()
  for (const speaker of unresolved) {
    const firsts = bySurname.get(speaker.parsed.surname) ?? []
    bySurname.set(speaker.parsed.surname, firsts)
    const fits = firsts.find(
      first =>
        compareRoles(first.roles, speaker.roles) !== 'differ' &&
        !(first.gender !== null && speaker.gender !== null && first.gender !== speaker.gender),
    )
    if (fits !== undefined) join(speaker, fits.index, 'same name', story)
    else if (firsts.length < MOST_COMPARED) firsts.push(speaker)
  }
}

function join(
  speaker: LocalSpeaker,
  other: number,
  reason: string,
  { clusters, reasons }: StoryOfPeople,
): void {
  if (clusters.join(other, speaker.index) && !reasons.has(speaker.index)) reasons.set(speaker.index, reason)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
