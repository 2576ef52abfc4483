import { nameSpelling } from '@/lib/analysis/collation/variants/name-spelling'
import type { Clusters } from './clusters'
import { formKey, type LocalSpeaker } from './local-speakers'
import type { NameForm, Person, QuotedArticle } from './model'
import { fullKey, nameWord, parseName } from './parse-name'

interface Grounds {
  sameWords: ReadonlyMap<number, ReadonlySet<number>>
  reasons: ReadonlyMap<number, string>
}

const KINDS = ['person', 'joint', 'group', 'nominal'] as const

/** The joined speakers as people, each with its forms, in order of their first quotation. */
export function describePeople(
  articles: readonly QuotedArticle[],
  speakers: readonly LocalSpeaker[],
  clusters: Clusters,
  grounds: Grounds,
): Person[] {
  const members = new Map<number, LocalSpeaker[]>()
  for (const speaker of speakers) {
    const root = clusters.find(speaker.index)
    const known = members.get(root)
    if (known === undefined) members.set(root, [speaker])
    else known.push(speaker)
  }
  const position = new Map([...members.keys()].map((root, index) => [root, index]))
  const spread = spellingSpread([...members.values()], articles)
  return [...members.values()].map(joined => {
    // By hand also a description can be joined with a name: the name says who it is.
    const kind = KINDS.find(one => joined.some(speaker => speaker.kind === one)) ?? 'nominal'
    const named = representative(
      joined.filter(speaker => speaker.kind === kind),
      spread,
    )
    const together = new Set(joined.map(speaker => speaker.index))
    const person: Person = {
      name: kind === 'person' ? named.parsed.display || named.name : asInSentence(named.name),
      type: kind === 'joint' ? 'group' : kind,
      forms: joined.flatMap(speaker => formsOf(speaker, named, together, articles, grounds)),
      quotations: joined.flatMap(speaker =>
        speaker.quotations.map(quotation => ({ article: articles[speaker.article]?.id ?? '', quotation })),
      ),
    }
    if (kind !== 'joint') return person
    const roots = new Set(joined.flatMap(speaker => speaker.members.map(member => clusters.find(member))))
    return { ...person, members: [...roots].map(root => position.get(root) ?? 0) }
  })
}

/** The fullest name; of several the spelling in most articles, then the one with most quotations, then the first. */
function representative(joined: readonly LocalSpeaker[], spread: ReadonlyMap<string, number>): LocalSpeaker {
  const byName = new Map<string, { speaker: LocalSpeaker; articles: number; quotations: number }>()
  for (const speaker of joined) {
    const entry = byName.get(speaker.name) ?? { speaker, articles: 0, quotations: 0 }
    entry.articles++
    entry.quotations += speaker.quotations.length
    byName.set(speaker.name, entry)
  }
  const rank = ({
    speaker,
    articles,
    quotations,
  }: {
    speaker: LocalSpeaker
    articles: number
    quotations: number
  }) => [fullness(speaker), spread.get(lastWord(speaker.name)) ?? 0, articles, quotations]
  const best = [...byName.values()].reduce((a, b) => {
    const [one, other] = [rank(a), rank(b)]
    const decisive = one.findIndex((value, index) => value !== other[index])
    return decisive >= 0 && (other[decisive] ?? 0) > (one[decisive] ?? 0) ? b : a
  })
  return best.speaker
}

const WORD = /[\p{L}\p{M}]+(?:['’ʼ‐‑-][\p{L}\p{M}]+)*/gu
const POSSESSIVE = /['’ʼ]s$/iu

/** Where a person's surname is spelt in several ways: how many articles write each of them, quoted or not. */
function spellingSpread(
  people: readonly (readonly LocalSpeaker[])[],
  articles: readonly QuotedArticle[],
): Map<string, number> {
  const spread = new Map<string, number>()
  for (const joined of people) {
    const spellings = new Set(
      joined.filter(({ kind }) => kind === 'person').map(({ name }) => lastWord(name)),
    )
    if (spellings.size > 1) for (const spelling of spellings) spread.set(spelling, 0)
  }
  if (spread.size === 0) return spread
  for (const { text } of articles) {
    const here = new Set<string>()
    for (const [word] of text.matchAll(WORD)) {
      const bare = word.replace(POSSESSIVE, '')
      if (spread.has(bare)) here.add(bare)
    }
    for (const spelling of here) spread.set(spelling, (spread.get(spelling) ?? 0) + 1)
  }
  return spread
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** A description or body as it stands in a sentence: "The Israeli government" → "the …"; "The Courier" keeps its article. */
function asInSentence(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  if (!SMALL_WORDS.has(first.toLowerCase()) || rest.length === 0) return name
  const isTitle = first === 'The' && rest.every(word => /^[^\p{Ll}]/u.test(word))
  return isTitle ? name : `${first.toLowerCase()} ${rest.join(' ')}`
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the a an one two three four five six seven eight nine ten some several many both another all his her their its'.split(
    ' ',
  ),
)

/** A bare surname, an initial with it, a full name. Middle names make a name no fuller: most articles leave them out. */
function fullness({ parsed, kind }: LocalSpeaker): number {
  if (kind !== 'person' || parsed.given === null) return 0
  return parsed.initial ? 1 : 2
}

function formsOf(
  speaker: LocalSpeaker,
  named: LocalSpeaker,
  together: ReadonlySet<number>,
  articles: readonly QuotedArticle[],
  grounds: Grounds,
): NameForm[] {
  const article = articles[speaker.article]?.id ?? ''
  const forms = new Map<string, NameForm>()
  for (const [form, count] of speaker.forms) {
    const key = formKey(article, form)
    const known = forms.get(key)
    if (known !== undefined) known.count += count
    else {
      const evidence = evidenceFor(form, speaker, named, together, grounds)
      forms.set(key, { article, form, roles: [...speaker.roles], evidence, count })
    }
  }
  return [...forms.values()]
}

/** Why this form of one article was given to the person, in words. */
function evidenceFor(
  form: string,
  speaker: LocalSpeaker,
  named: LocalSpeaker,
  together: ReadonlySet<number>,
  { sameWords, reasons }: Grounds,
): string {
  const reason = reasons.get(speaker.index)
  if (reason === 'joined by hand') return reason
  if (speaker.kind !== 'person') {
    if (speaker === named) return 'as this article writes it'
    return speaker.kind === 'nominal' ? 'same words, same quotation' : 'same name'
  }
  const quoted = [...(sameWords.get(speaker.index) ?? [])].some(other => together.has(other))
  const also = quoted ? ', same quotation' : ''
  const own = fullKey(speaker.parsed)
  if (own !== null && own === fullKey(named.parsed)) {
    const parsed = parseName(form)
    if (parsed.given === null) return `surname of ${speaker.parsed.display} in this article${also}`
    if (parsed.givenWritten !== named.parsed.givenWritten)
      return `same surname, another form of the first name${also}`
    return speaker === named && !quoted ? 'as this article writes it' : `same name${also}`
  }
  const spelling = spellingDifference(speaker, named)
  if (spelling !== null) return `spelling: ${spelling}${reason === undefined ? also : `, ${reason}`}`
  if (reason !== undefined) return reason
  if (own === null) return speaker === named ? 'as this article writes it' : `same surname${also}`
  if (speaker.parsed.initial || named.parsed.initial) return `same surname and initial${also}`
  return `same last names${also}`
}

/** "Zohri ~ Zuhri": the words of two names that are spelt differently; null when there are none. */
function spellingDifference(speaker: LocalSpeaker, named: LocalSpeaker): string | null {
  const parts = (['surname', 'givenWritten'] as const).filter(part => {
    const [one, other] = [speaker.parsed[part], named.parsed[part]]
    return one !== null && other !== null && one !== other && nameSpelling(one, other, true) > 0
  })
  return parts.length === 0 ? null : parts.map(part => pair(speaker, named, part)).join(', ')
}

function pair(speaker: LocalSpeaker, named: LocalSpeaker, part: 'surname' | 'givenWritten'): string {
  return `${asWritten(speaker, speaker.parsed[part])} ~ ${asWritten(named, named.parsed[part])}`
}

/** The word of the name that a folded part came from. */
function asWritten({ parsed }: LocalSpeaker, part: string | null): string {
  return parsed.display.split(/\s+/u).find(word => nameWord(word) === part) ?? part ?? ''
}
