import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { findQuotations } from '@/lib/analysis/quotation/find-quotations'
import type { Quotation } from '@/lib/analysis/quotation/model'
import type { AnnotatedArticle } from '../annotated-quotations'
import { learn } from './leave-out'
import { random } from './random'
import { REPORTED_SETTINGS, reportedExamples } from './reported-examples'
import { groupsOf, learnSpeaker } from './speaker-groups'
import { SPEECH_SETTINGS, speechExamples } from './speech-examples'

const FOLDS = 5

/**
 * The quotations of each article, by id, as the program finds them with weights that were learnt on the other articles: a
 * fifth of the articles is left out at a time, a copy of the analysis is given the weights of the rest, and reads that fifth.
 * `direct` and `all` are the same articles with their marked quotations and with reported speech too.
 */
export async function leftOutQuotations(
  direct: readonly AnnotatedArticle[],
  all: readonly AnnotatedArticle[],
): Promise<Map<string, Quotation[]>> {
  const next = random(3)
  const folds = direct.map(() => Math.floor(next() * FOLDS))
  const foldOf = new Map(direct.map((article, i) => [article.id, folds[i]]))
  const marked = direct.map(article => ({
    id: article.id,
    groups: groupsOf(article),
    speech: speechExamples(article),
  }))
  const reported = all.map(article => ({ id: article.id, examples: reportedExamples(article).examples }))
  const found = new Map<string, Quotation[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = marked.filter(article => foldOf.get(article.id) !== fold)
    const find = await withWeights({
      SPEAKER_TREES: learnSpeaker(seen.flatMap(article => article.groups)),
      SPEECH_TREES: learn(
        seen.flatMap(article => article.speech),
        SPEECH_SETTINGS,
      ),
      REPORTED_TREES: learn(
        reported.filter(article => foldOf.get(article.id) !== fold).flatMap(article => article.examples),
        REPORTED_SETTINGS,
      ),
    })
    for (const article of direct)
      if (foldOf.get(article.id) === fold) found.set(article.id, find(article.text))
  }
  return found
}

/** The finder of quotations with other weights than the committed ones. */
async function withWeights(weights: Record<string, string>): Promise<typeof findQuotations> {
  const analysis = fileURLToPath(new URL('../../../lib/analysis/', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'variorum-left-out-'))
  try {
    for (const part of ['quotation', 'text'])
      cpSync(join(analysis, part), join(folder, part), { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    for (const [name, model] of Object.entries(weights)) {
      const file = `${name.split('_')[0]!.toLowerCase()}-weights.ts`
      writeFileSync(join(folder, 'quotation', file), `export const ${name} = '${model}'\n`)
    }
    const copy = (await import(pathToFileURL(join(folder, 'quotation/find-quotations.ts')).href)) as {
      findQuotations: typeof findQuotations
    }
    return copy.findQuotations
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
