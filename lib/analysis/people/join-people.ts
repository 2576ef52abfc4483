import { Clusters } from './clusters'
import { describePeople } from './describe-people'
import { explainedShortForms } from './group-names'
import { joinBareSurnames } from './join-bare-surnames'
import { joinFullNames } from './join-full-names'
import { formKey, localSpeakers, type LocalSpeaker } from './local-speakers'
import type { PeopleDecisions, Person, QuotedArticle } from './model'
import { parseName } from './parse-name'
import { quotedWithSameWords } from './quoted-with-same-words'

export { formKey } from './local-speakers'

/**
 * The speakers of a story's articles, joined: one person for all forms of a name that the evidence puts together, with
 * that evidence in words. Two people who share a surname stay apart, a description ("two officials") is never a name, and
 * what cannot be decided stays apart. Every quotation that has a speaker stands in exactly one person's list. Readers'
 * decisions win over all other evidence; of two that contradict each other, the one that keeps apart. In order of first quotation; near-linear.
 */
export function joinPeople(
  articles: readonly QuotedArticle[],
  decisions: PeopleDecisions = { join: [], apart: [] },
): Person[] {
  const speakers = localSpeakers(articles)
  const clusters = new Clusters(speakers)
  const reasons = new Map<number, string>()
  applyDecisions(articles, speakers, decisions, clusters, reasons)
  const sameWords = quotedWithSameWords(articles, speakers)
  const persons = speakers.filter(speaker => speaker.kind === 'person')
  const story = { articles, speakers: persons, clusters, sameWords, reasons }
  joinFullNames(story)
  joinBareSurnames(story)
  joinGroups(articles, speakers, clusters)
  joinDescriptions(speakers, clusters, sameWords)
  joinJointSpeakers(speakers, clusters)
  return describePeople(articles, speakers, clusters, { sameWords, reasons })
}

function applyDecisions(
  articles: readonly QuotedArticle[],
  speakers: readonly LocalSpeaker[],
  decisions: PeopleDecisions,
  clusters: Clusters,
  reasons: Map<number, string>,
): void {
  const find = decisionFinder(articles, speakers)
  for (const [one, other] of decisions.apart) {
    const [a, b] = [find(one), find(other)]
    if (a !== null && b !== null) clusters.keepApart(a, b)
  }
  for (const [one, other] of decisions.join) {
    const [a, b] = [find(one), find(other)]
    if (a === null || b === null || a === b || !clusters.join(a, b, true)) continue
    for (const speaker of [a, b]) reasons.set(speaker, 'joined by hand')
  }
}

/**
 * Finds the speaker a decision was about: by the form it was made on, or, where a new analysis writes that form
 * differently, by the surname if the article has only one such speaker.
 */
function decisionFinder(
  articles: readonly QuotedArticle[],
  speakers: readonly LocalSpeaker[],
): (key: string) => number | null {
  const exact = new Map<string, number>()
  const bySurname = new Map<string, number | null>()
  for (const speaker of speakers) {
    const article = articles[speaker.article]?.id ?? ''
    exact.set(formKey(article, speaker.name), speaker.index)
    const surname = formKey(article, speaker.parsed.surname)
    if (speaker.kind === 'person') bySurname.set(surname, bySurname.has(surname) ? null : speaker.index)
  }
  for (const speaker of speakers) {
    for (const form of speaker.forms.keys()) {
      const key = formKey(articles[speaker.article]?.id ?? '', form)
      if (!exact.has(key)) exact.set(key, speaker.index)
    }
  }
  return key => {
    const known = exact.get(key)
    if (known !== undefined) return known
    const split = key.lastIndexOf('#')
    const surname = parseName(key.slice(split + 1)).surname
    return bySurname.get(formKey(key.slice(0, split), surname)) ?? null
  }
}

/** Groups meet by normalised name, and by short forms that one of the texts explains. */
function joinGroups(
  articles: readonly QuotedArticle[],
  speakers: readonly LocalSpeaker[],
  clusters: Clusters,
): void {
  const groups = speakers.filter(speaker => speaker.kind === 'group')
  if (groups.length === 0) return
  const shortForms = new Map<string, string>()
  for (const { text } of articles) {
    for (const [short, long] of explainedShortForms(text))
      if (!shortForms.has(short)) shortForms.set(short, long)
  }
  firstFit(groups, clusters, speaker => {
    const key = speaker.key.slice('group '.length)
    return shortForms.get(key) ?? key
  })
}

/** The same description in two articles is one speaker only where both quote it with the same words. */
function joinDescriptions(
  speakers: readonly LocalSpeaker[],
  clusters: Clusters,
  sameWords: ReadonlyMap<number, ReadonlySet<number>>,
): void {
  for (const speaker of speakers) {
    if (speaker.kind !== 'nominal') continue
    for (const other of sameWords.get(speaker.index) ?? []) {
      if (speakers[other]?.key === speaker.key) clusters.join(speaker.index, other)
    }
  }
}

/** Joint speakers are one where they are the same people. */
function joinJointSpeakers(speakers: readonly LocalSpeaker[], clusters: Clusters): void {
  const joint = speakers.filter(speaker => speaker.kind === 'joint')
  firstFit(joint, clusters, speaker =>
    [...new Set(speaker.members.map(member => clusters.find(member)))].sort((a, b) => a - b).join(' '),
  )
}

/** Joins speakers of one key, each with the first cluster of that key that nothing keeps it apart from. */
export function firstFit(
  speakers: readonly LocalSpeaker[],
  clusters: Clusters,
  keyOf: (speaker: LocalSpeaker) => string,
): void {
  const byKey = new Map<string, number[]>()
  for (const speaker of speakers) {
    const key = keyOf(speaker)
    const first = byKey.get(key)
    if (first === undefined) byKey.set(key, [speaker.index])
    else if (!first.some(other => clusters.join(other, speaker.index))) first.push(speaker.index)
  }
}
