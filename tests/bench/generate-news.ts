import { random } from './learn/random'

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru sta tre pli'.split(' ')
const COMMON =
  'the of to and in a that for on is was with said by from at as it were not have he will has after been more who but they than this its would about over when'.split(
    ' ',
  )

/** Sentences with the word frequencies of news: Zipf's law over made-up words, names, figures and function words. */
export function generateNews(sentences: number, seed: number): string[] {
  const next = random(seed)
  const word = (rank: number): string => {
    const own = random(rank * 7919 + 13)
    const parts = 2 + Math.floor(own() * 2.5)
    return Array.from({ length: parts }, () => SYLLABLES[Math.floor(own() * SYLLABLES.length)]).join('')
  }
  // The vocabulary of a text grows with the root of its length (Heaps' law).
  const vocabulary = Math.ceil(60 * Math.sqrt(sentences * 20))
  const pick = (): string => {
    const chance = next()
    if (chance < 0.42) return COMMON[Math.floor(next() ** 2 * COMMON.length)]!
    if (chance < 0.47) return String(Math.floor(next() ** 3 * 5000) + 2)
    const rank = Math.floor(vocabulary ** next())
    const chosen = word(rank)
    return rank % 5 === 0 ? chosen[0]!.toUpperCase() + chosen.slice(1) : chosen
  }
  return Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 12 + Math.floor(next() * 18) }, pick)
    const first = words[0]!
    return `${first[0]!.toUpperCase()}${first.slice(1)} ${words.slice(1).join(' ')}.`
  })
}

/** As another outlet would tell it: half of the sentences, a third of their words other ones, some moved, some added. */
export function retellNews(sentences: readonly string[], seed: number): string[] {
  const next = random(seed)
  const fresh = generateNews(sentences.length, seed + 1000)
  const told = sentences.map((sentence, k) => {
    if (next() < 0.5) return fresh[k]!
    const others = fresh[k]!.slice(0, -1).split(' ')
    const words = sentence
      .slice(0, -1)
      .split(' ')
      .map(word => (next() < 0.35 ? others[Math.floor(next() * others.length)]!.toLowerCase() : word))
    return `${words[0]![0]!.toUpperCase()}${words[0]!.slice(1)} ${words.slice(1).join(' ')}.`
  })
  for (let k = 0; k + 8 < told.length; k++) {
    if (next() < 0.1) {
      const away = k + 1 + Math.floor(next() * 7)
      const moved = told[k]!
      told[k] = told[away]!
      told[away] = moved
    }
  }
  return told
}
