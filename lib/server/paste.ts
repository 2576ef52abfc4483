import { passingArticle } from '@/lib/ingest/passing-article'
import { formatCount } from '@/lib/format/counts'
import type { Side } from '@/lib/schema/comparison-view'
import { LARGEST_PASTE, readPasteForm, type GivenText, type PasteView } from '@/lib/schema/paste'
import type { ArticleRecord } from '@/lib/schema/records'
import { compareTexts } from './compare-texts'

/** More sentences make a page that browsers labour over, and hold up other readers while it is made (about 4 s for 2 × 2,000). */
const MOST_SENTENCES = 2000

/** What a text is called whose name was not given. */
const UNNAMED = { left: 'First text', right: 'Second text' } as const satisfies Record<Side, string>

/** The answer to a form with two texts: their comparison, or what is wrong with which. Nothing of it is stored or logged. */
export function answerPaste(form: FormData): PasteView {
  const given = readPasteForm(form)
  const problems: PasteView['problems'] = {}
  const articles: Partial<Record<Side, ArticleRecord>> = {}
  for (const side of ['left', 'right'] as const) {
    const problem = whyNotCompared(given[side])
    if (problem !== null) problems[side] = problem
  }
  for (const [side, siglum] of [
    ['left', 'A'],
    ['right', 'B'],
  ] as const) {
    if (problems.left ?? problems.right) break
    const { text, name } = given[side]
    const article = passingArticle({ text, name: name === '' ? UNNAMED[side] : name, siglum })
    const problem = whyTooMuch(article)
    if (problem === null) articles[side] = article
    else problems[side] = problem
  }
  const { left, right } = articles
  return { given, problems, comparison: left && right ? compareTexts(left, right) : null }
}

function whyNotCompared({ text }: GivenText): string | null {
  if (!/[\p{L}\p{N}]/u.test(text))
    return text.trim() === '' ? 'Put a text in here.' : 'There are no words in this text.'
  const bytes = Buffer.byteLength(text)
  if (bytes <= LARGEST_PASTE) return null
  return `This text is too long: ${formatCount(bytes)} bytes, and at most ${formatCount(LARGEST_PASTE)} (1 MB) can be compared. Leave a part of it out.`
}

function whyTooMuch({ segments }: ArticleRecord): string | null {
  if (segments === 0) return 'No sentence of an article was found in this text.'
  if (segments <= MOST_SENTENCES) return null
  return `This text has ${formatCount(segments)} sentences, and at most ${formatCount(MOST_SENTENCES)} can be shown on a page. Leave a part of it out, or compare the two on the command line.`
}
