import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { manifestSchema, OUTLET_NOT_NAMED, type Manifest, type ManifestArticle } from '@/lib/schema/manifest'
import type { ArticleDetails } from '@/lib/schema/ingest'
import { whyTextCannotBeKept } from '@/lib/schema/published-text'

/** Seeds that cannot be loaded. The message names file and field. */
export class SeedError extends Error {
  override name = 'SeedError'
}

export interface Seed {
  file: string
  text: string
  details: ArticleDetails
}

/**
 * Reads `manifest.json` of a folder of seeds and the files it names, in its order. Throws SeedError, before anything is
 * stored, when the manifest is not as `manifestSchema` says, a file is missing, changed or not UTF-8, or words that the
 * manifest reads something from do not stand in the text.
 */
export async function readSeeds(directory: string): Promise<Seed[]> {
  const manifest = await readManifest(directory)
  const titles = new Map(manifest.stories.map(story => [story.slug, story.title]))
  return Promise.all(
    manifest.articles.map(async entry => {
      const text = await readText(directory, entry)
      assertWordsStand(entry, text)
      const title = titles.get(entry.story) ?? ''
      return { file: entry.file, text, details: toDetails(entry, title) }
    }),
  )
}

async function readManifest(directory: string): Promise<Manifest> {
  const where = path.join(path.basename(directory), 'manifest.json')
  const bytes = await readFile(path.join(directory, 'manifest.json')).catch((cause: unknown) => {
    throw new SeedError(`${where}: cannot be read`, { cause })
  })
  let content: unknown
  try {
    content = JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    throw new SeedError(`${where}: is not JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, {
      cause,
    })
  }
  const parsed = manifestSchema.safeParse(content)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new SeedError(
    issue === undefined ? `${where}: is not a manifest` : `${where}: ${describe(issue, content)}`,
  )
}

/** "article 3 (002.txt), day.words: must not be empty". */
function describe(
  issue: { path: PropertyKey[]; message: string; code?: string; keys?: string[] },
  content: unknown,
): string {
  const [list, index, ...rest] = issue.path
  const message =
    issue.code === 'unrecognized_keys' ? `unknown field ${(issue.keys ?? []).join(', ')}` : issue.message
  if ((list !== 'articles' && list !== 'stories') || typeof index !== 'number') {
    return [issue.path.join('.'), message].filter(part => part !== '').join(': ')
  }
  const entry = (content as Record<string, unknown[]>)[list]?.[index]
  const name =
    typeof entry === 'object' && entry !== null
      ? Object.values(entry as { file?: unknown; slug?: unknown }).find(value => typeof value === 'string')
      : undefined
  const which = `${list === 'articles' ? 'article' : 'story'} ${index + 1}${name === undefined ? '' : ` (${name})`}`
  return `${[which, rest.join('.')].filter(part => part !== '').join(', ')}: ${message}`
}

async function readText(directory: string, entry: ManifestArticle): Promise<string> {
  const bytes = await readFile(path.join(directory, entry.file)).catch((cause: unknown) => {
    throw new SeedError(`${entry.file}: the manifest names this file, and it cannot be read`, { cause })
  })
  let text: string
  try {
    // A byte order mark is a character of the text as any other: the bytes are kept.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new SeedError(`${entry.file}: is not UTF-8 text`, { cause })
  }
  const reason = whyTextCannotBeKept(text)
  if (reason !== null) throw new SeedError(`${entry.file}: ${reason}`)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== entry.sha256) {
    throw new SeedError(`${entry.file}, sha256: the manifest says ${entry.sha256}, the file has ${found}`)
  }
  return text
}

/** What the manifest reads out of the text must stand there letter for letter. */
function assertWordsStand(entry: ManifestArticle, text: string): void {
  const claims = {
    headline: entry.headline,
    'credit.words': entry.credit?.words,
    'day.words': entry.day?.basis === 'inferred' ? entry.day.words : null,
  }
  for (const [field, words] of Object.entries(claims)) {
    if (words !== null && words !== undefined && !text.includes(words)) {
      throw new SeedError(`${entry.file}, ${field}: “${words}” does not stand in the text`)
    }
  }
}

function toDetails(entry: ManifestArticle, storyTitle: string): ArticleDetails {
  const { slug, day, language } = entry
  return {
    slug,
    outlet: entry.outlet === OUTLET_NOT_NAMED ? null : entry.outlet,
    credit: entry.credit?.name ?? null,
    headline: { text: entry.headline, basis: 'stated' },
    day:
      day === null
        ? null
        : {
            from: day.from,
            to: day.to,
            basis: day.basis,
            words: day.basis === 'inferred' ? day.words : null,
          },
    language,
    story: { slug: entry.story, title: storyTitle },
  }
}
