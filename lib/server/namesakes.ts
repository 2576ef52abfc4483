import { speakerArticles } from '@/lib/data/speakers'
import { listInWords } from '@/lib/format/counts'
import { speakerWords } from '@/lib/format/speaker-names'

interface Speaker {
  slug: string | null
  name: string | null
}

/**
 * What a choice of speakers calls those that share a name, by their address: "the union, in B". A description that two
 * articles use is not joined, as nobody knows whether it is one union; the article's letter tells them apart, and the story
 * where letters are the same too. Speakers whose name is their own are not in it.
 */
export async function namesakes(speakers: readonly Speaker[]): Promise<Map<string, string>> {
  const bearers = new Map<string, string[]>()
  for (const { slug, name } of speakers) {
    if (slug === null || name === null) continue
    const words = speakerWords(name)
    const key = words.toLowerCase()
    bearers.set(key, [...(bearers.get(key) ?? []), slug])
  }
  const shared = [...bearers.values()].filter(slugs => slugs.length > 1)
  if (shared.length === 0) return new Map()

  const places = await speakerArticles(shared.flat())
  const labels = new Map<string, string>()
  for (const slugs of shared) {
    const lettersOf = (slug: string): string => listInWords(places.get(slug)?.sigla ?? [])
    for (const slug of slugs) {
      const place = places.get(slug)
      const name = speakers.find(speaker => speaker.slug === slug)?.name
      if (place === undefined || name === undefined || name === null) continue
      const isAlone = slugs.filter(other => lettersOf(other) === lettersOf(slug)).length === 1
      const story = isAlone ? '' : ` of ${place.story}`
      labels.set(slug, `${speakerWords(name)}, in ${lettersOf(slug)}${story}`)
    }
  }
  return labels
}
