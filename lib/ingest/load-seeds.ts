import { ANALYSIS_VERSION } from '@/lib/analysis/version'
import { wasDeleted } from '@/lib/data/deleted-articles'
import { saveArticle } from '@/lib/data/save-article'
import { compare, findStoredArticle, sha256 } from '@/lib/data/stored-article'
import { findDecidedStory } from '@/lib/data/story-decided'
import type { SaveOutcome } from '@/lib/schema/ingest'
import { analyseArticle } from './analyse-article'
import { analyseStaleStories } from './analyse-story'
import { readSeeds } from './read-seeds'

export interface SeedStep {
  file: string
  slug: string
  outcome: SaveOutcome
}

/**
 * Loads the articles of a folder of seeds into the database that `DATABASE_URL` names: each in one transaction, then the
 * people and statements of their stories. Can be repeated: what is stored already, made by this version of the analysis,
 * is left alone, and what a person deleted does not come back. Throws SeedError, with nothing stored, when manifest or files are not right.
 */
export async function loadSeeds(options: {
  directory: string
  onStep?: (step: SeedStep) => void
}): Promise<SeedStep[]> {
  const seeds = await readSeeds(options.directory)
  const steps: SeedStep[] = []
  // One after the other: the order of loading gives each article its letter.
  for (const { file, text, details } of seeds) {
    if (await wasDeleted(details.slug)) {
      steps.push({ file, slug: details.slug, outcome: 'unchanged' })
      continue
    }
    const stored = await findStoredArticle(details.slug)
    const decided = { ...details, story: await findDecidedStory(details) }
    const known = compare(stored, decided, sha256(text), ANALYSIS_VERSION)
    const outcome = known === 'unchanged' ? known : await saveArticle(details, text, analyseArticle(text))
    const step = { file, slug: details.slug, outcome }
    steps.push(step)
    options.onStep?.(step)
  }
  await analyseStaleStories()
  return steps
}
