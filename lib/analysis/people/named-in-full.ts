import type { StoryOfPeople } from './join-full-names'
import { namesInText } from './names-in-text'
import { fullKey } from './parse-name'

/** Someone whom the story names in full, and how the name is first written. */
export interface Candidate {
  key: string
  written: string
  /** One of its speakers; null when only named in a text. */
  speaker: number | null
}

export interface NamedInFull {
  /** For each article, by surname. */
  ofArticle: Map<string, Candidate[]>[]
  /** By surname, each name once. */
  ofStory: Map<string, Candidate[]>
  /** A speaker of each full name. */
  byKey: Map<string, number>
  /** For each article, the titles that stand right before a surname. */
  titles: Map<string, string[]>[]
}

/** Whom each article, and the story, names in full: speakers, and people that the texts only mention. */
export function namedInFull({ articles, speakers }: StoryOfPeople): NamedInFull {
  const surnames = new Set(speakers.map(({ parsed }) => parsed.surname))
  const byKey = new Map<string, number>()
  for (const { parsed, index } of speakers) {
    const key = fullKey(parsed)
    if (key !== null && !byKey.has(key)) byKey.set(key, index)
  }
  const named: NamedInFull = {
    ofArticle: articles.map(() => new Map()),
    ofStory: new Map(),
    byKey,
    titles: articles.map(() => new Map()),
  }
  const seen = new Set<string>()
  const add = (article: number, surname: string, key: string, written: string) => {
    const candidate = { key, written, speaker: byKey.get(key) ?? null }
    const here = named.ofArticle[article]
    if (here !== undefined && !seen.has(`${article} ${key}`)) push(here, surname, candidate)
    if (!seen.has(key)) push(named.ofStory, surname, candidate)
    seen.add(`${article} ${key}`).add(key)
  }
  for (const { article, parsed } of speakers) {
    const key = fullKey(parsed)
    if (key !== null) add(article, parsed.surname, key, parsed.display)
  }
  const known = new Set(byKey.keys())
  for (const [article, { text }] of articles.entries()) {
    for (const [surname, { full, titles }] of namesInText(text, surnames, known)) {
      for (const [given, written] of full) add(article, surname, `${given} ${surname}`, written)
      named.titles[article]?.set(surname, [...titles])
    }
  }
  return named
}

function push(lists: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [candidate])
  else list.push(candidate)
}
