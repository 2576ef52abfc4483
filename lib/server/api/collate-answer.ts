import type { z } from 'zod'
import { collate } from '@/lib/analysis/collation/collate'
import { passingArticle } from '@/lib/ingest/passing-article'
import { MOST_SENTENCES, type CollateBody } from '@/lib/schema/api/collate'
import type { collation } from '@/lib/schema/api/comparison'
import type { Side } from '@/lib/schema/comparison-view'
import { LARGEST_PASTE } from '@/lib/schema/paste'
import type { ArticleRecord, QuotationRecord } from '@/lib/schema/records'
import { witnessOf } from '../collations'
import { compareArticles } from '../compare-articles'
import { ApiProblem } from './api-problem'
import type { Handler } from './handler'
import { sentCollation } from './sent-collation'
import { sentQuotation } from './shapes'

/** Compares two texts as stored articles are compared; they are forgotten with the request. */
export const collateTexts: Handler<'collate'> = async ({ body }) => {
  const tooLarge = (['left', 'right'] as const).filter(
    side => Buffer.byteLength(body[side].text) > LARGEST_PASTE,
  )
  if (tooLarge.length > 0)
    throw tooMuch(tooLarge, `must be at most ${LARGEST_PASTE.toLocaleString('en')} bytes of UTF-8`)
  const left = articleOf(body.left, 'left', 'A')
  const right = articleOf(body.right, 'right', 'B')
  const compared = collate(witnessOf(left), witnessOf(right))
  const view = compareArticles(left, right, compared, { others: [], statements: [], origin: '', today: '' })
  return {
    left: sentWitness(left, body.left.name),
    right: sentWitness(right, body.right.name),
    ...sentCollation(view, compared),
  }
}

function articleOf({ text, name = '' }: CollateBody['left'], side: Side, siglum: string): ArticleRecord {
  const article = passingArticle({ text, name, siglum })
  if (article.segments > MOST_SENTENCES) {
    const found = article.segments.toLocaleString('en')
    throw tooMuch(
      [side],
      `must have at most ${MOST_SENTENCES.toLocaleString('en')} sentences; it has ${found}`,
    )
  }
  return article
}

const tooMuch = (sides: readonly Side[], expected: string): ApiProblem =>
  new ApiProblem(
    'too-large',
    `There is too much in ${sides.map(side => `“${side}.text”`).join(' and ')}: it ${expected}.`,
    sides.map(side => ({ in: 'body', name: `${side}.text`, expected })),
  )

function sentWitness(article: ArticleRecord, name: string | undefined): z.input<typeof collation>['left'] {
  const { siglum, language, words, revision } = article
  const { headline, credit, furniture, body, segments, quotations } = revision
  return {
    siglum,
    name: name ?? null,
    headline,
    credit,
    furniture,
    body,
    segments,
    language,
    words,
    quotations: quotations.map(sentUnkept),
  }
}

/** Speakers of texts that are not kept have no address. */
function sentUnkept(record: QuotationRecord): ReturnType<typeof sentQuotation> {
  const { speaker, ...rest } = sentQuotation(record)
  return { ...rest, speaker: speaker === null ? null : { ...speaker, slug: null } }
}
