import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import type { StoryOfPeople } from './join-full-names'
import type { LocalSpeaker } from './local-speakers'
import { fullNamesInText } from './names-in-text'
import { fullKey } from './parse-name'
import { compareRoles } from './roles'
import { soundKey } from './sound-key'

/** Someone whom the story names in full: the clusters of that name, and how it is written. */
interface Candidate {
  key: string
  written: string
  /** One of its speakers; null when only named in a text. */
  speaker: number | null
}

/**
 * Joins bare surnames ("Biden", "Mr. Biden") with full names: the one that the same article gives in full; else the one
 * whose role or gender fits alone; else the only person of that surname in the whole story. With two Bidens about and
 * nothing to tell them by, a bare "Biden" stays apart.
 */
export function joinBareSurnames(story: StoryOfPeople): void {
  const bare = story.speakers.filter(({ parsed }) => parsed.given === null && parsed.surname !== '')
  if (bare.length === 0) return
  const traits = traitsOfClusters(story)
  const { ofArticle, ofStory, byKey } = namedInFull(story)
  const unresolved: LocalSpeaker[] = []
  for (const speaker of bare) {
    const { surname } = speaker.parsed
    const own = ofArticle[speaker.article]?.get(surname) ?? []
    if (own.length > 0) {
      const fits = own.length === 1 ? own[0] : onlyFitting(speaker, own, traits, story)
      if (fits !== undefined) attachToName(speaker, fits, byKey, story)
      continue
    }
    const all = mergeCandidates(ofStory.get(surname) ?? [], story)
    const [only] = all
    if (
      all.length === 1 &&
      only !== undefined &&
      only.speaker !== null &&
      contradicts(speaker, only, traits, story) === false
    ) {
      join(speaker, only.speaker, `same surname, and no other ${lastWord(only.written)} in the story`, story)
    } else if (all.length > 1) {
      const fits = onlyFitting(speaker, all, traits, story)
      if (fits !== undefined && fits.speaker !== null)
        join(speaker, fits.speaker, 'same surname and role', story)
    } else if (all.length === 0) unresolved.push(speaker)
  }
  joinSpellings(unresolved, story)
  joinAmongThemselves(unresolved, story)
}

interface Traits {
  roles: Set<string>
  gender: LocalSpeaker['gender']
}

function traitsOfClusters({ speakers, clusters }: StoryOfPeople): Map<number, Traits> {
  const traits = new Map<number, Traits>()
  for (const speaker of speakers) {
    const root = clusters.find(speaker.index)
    const known = traits.get(root) ?? { roles: new Set(), gender: null }
    for (const role of speaker.roles) known.roles.add(role)
    known.gender ??= speaker.gender
    traits.set(root, known)
  }
  return traits
}

/** Whom each article, and the story, names in full: speakers and people that the texts only mention. */
function namedInFull({ articles, speakers }: StoryOfPeople) {
  const surnames = new Set(speakers.map(({ parsed }) => parsed.surname))
  const byKey = new Map<string, number>()
  for (const { parsed, index } of speakers) {
    const key = fullKey(parsed)
    if (key !== null && !byKey.has(key)) byKey.set(key, index)
  }
  const ofArticle = articles.map(() => new Map<string, Candidate[]>())
  const ofStory = new Map<string, Candidate[]>()
  const seen = new Set<string>()
  const add = (article: number, surname: string, candidate: Candidate) => {
    if (seen.has(`${article} ${candidate.key}`)) return
    seen.add(`${article} ${candidate.key}`)
    const here = ofArticle[article]
    const named = here?.get(surname)
    if (named === undefined) here?.set(surname, [candidate])
    else named.push(candidate)
    if (seen.has(candidate.key)) return
    seen.add(candidate.key)
    const everywhere = ofStory.get(surname)
    if (everywhere === undefined) ofStory.set(surname, [candidate])
    else everywhere.push(candidate)
  }
  for (const { article, parsed, index } of speakers) {
    const key = fullKey(parsed)
    if (key !== null)
      add(article, parsed.surname, { key, written: parsed.display, speaker: byKey.get(key) ?? index })
  }
  for (const [article, { text }] of articles.entries()) {
    for (const [surname, names] of fullNamesInText(text, surnames, new Set(byKey.keys()))) {
      for (const [given, written] of names) {
        const key = `${given} ${surname}`
        add(article, surname, { key, written, speaker: byKey.get(key) ?? null })
      }
    }
  }
  return { ofArticle, ofStory, byKey }
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

/** The one candidate whose gender and role fit, when all others' do not fit as well. */
function onlyFitting(
  speaker: LocalSpeaker,
  candidates: readonly Candidate[],
  traits: ReadonlyMap<number, Traits>,
  story: StoryOfPeople,
): Candidate | undefined {
  const possible = mergeCandidates(candidates, story).filter(
    candidate => contradicts(speaker, candidate, traits, story) !== 'gender',
  )
  const genderKnown = possible.filter(candidate => {
    const gender = traitsOf(candidate, traits, story)?.gender
    return speaker.gender !== null && gender === speaker.gender
  })
  if (genderKnown.length === 1 && possible.length === 1) return genderKnown[0]
  const fitting = possible.filter(candidate => {
    const roles = traitsOf(candidate, traits, story)?.roles ?? []
    return compareRoles(speaker.roles, roles) === 'agree'
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function traitsOf(
  candidate: Candidate,
  traits: ReadonlyMap<number, Traits>,
  { clusters }: StoryOfPeople,
): Traits | undefined {
  return candidate.speaker === null ? undefined : traits.get(clusters.find(candidate.speaker))
}

function contradicts(
  speaker: LocalSpeaker,
  candidate: Candidate,
  traits: ReadonlyMap<number, Traits>,
  story: StoryOfPeople,
): 'gender' | 'role' | false {
  const known = traitsOf(candidate, traits, story)
  if (known === undefined) return false
  if (speaker.gender !== null && known.gender !== null && speaker.gender !== known.gender) return 'gender'
  return compareRoles(speaker.roles, known.roles) === 'differ' ? 'role' : false
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
function joinSpellings(unresolved: readonly LocalSpeaker[], story: StoryOfPeople): void {
  const bySound = new Map<string, LocalSpeaker[]>()
  const byIndex = new Map(story.speakers.map(speaker => [speaker.index, speaker]))
  for (const speaker of story.speakers) {
    const key = soundKey(speaker.parsed.surname)
    const bucket = bySound.get(key)
    if (bucket === undefined) bySound.set(key, [speaker])
    else bucket.push(speaker)
  }
  for (const speaker of unresolved) {
    const { surname } = speaker.parsed
    const fits = new Set<number>()
    for (const index of story.sameWords.get(speaker.index) ?? []) {
      const other = byIndex.get(index)
      if (other !== undefined && sharesAName(other, surname)) fits.add(story.clusters.find(index))
    }
    let reason = 'same quotation'
    if (fits.size === 0) {
      reason = 'same role'
      for (const other of (bySound.get(soundKey(surname)) ?? []).slice(0, MOST_COMPARED)) {
        if (other.parsed.surname === surname || other.article === speaker.article) continue
        if (nameSpelling(other.parsed.surname, surname) === 0) continue
        if (compareRoles(speaker.roles, other.roles) === 'agree') fits.add(story.clusters.find(other.index))
      }
    }
    const [only] = fits
    if (fits.size === 1 && only !== undefined) join(speaker, only, reason, story)
  }
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
    if (fits !== undefined) join(speaker, fits.index, 'same surname', story)
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
