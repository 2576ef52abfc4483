import { z } from 'zod'
import { article, articlePage, articleRevision, revisionList } from './article'
import { CHANGES } from './change-operations'
import { collateBody } from './collate'
import { collation, comparison } from './comparison'
import { addressBody, imported, importBody, manyBody, preview } from './import'
import { batch } from './job'
import { operation } from './operation'
import {
  articleFilter,
  comparedArticles,
  coverageChoice,
  coverageFrom,
  keyset,
  quotationFilter,
  quotationSort,
  revisionNumber,
  searchParameters,
  slugInPath,
  statementFilter,
} from './parameters'
import { quotationCounts, quotationPage, statementPage } from './quotation'
import { searchPage } from './search'
import { speaker } from './speaker'
import { coverage, story, storyPage } from './story'
import { WORK } from './work-operations'

export const API_PATH = '/api/v1'

const nothing = z.strictObject({})
const bySlug = z.strictObject({ slug: slugInPath.describe('As lists give it.') })

const listing = { method: 'get', parameters: nothing, body: null } as const
const reading = { method: 'get', query: nothing, body: null } as const

const writing = {
  method: 'post',
  isWriting: true,
  parameters: nothing,
  query: nothing,
  body: importBody,
  problems: [
    'wrong-parameter',
    'wrong-body',
    'writing-closed',
    'too-large',
    'wrong-media-type',
    'cannot-be-read',
  ],
  example: '{"content": "The text of the article.", "outlet": "The Harbour Post"}',
} as const

/** All that the API can be asked. Handlers, the OpenAPI document and the readable page are made from this list. */
export const OPERATIONS = {
  listArticles: operation({
    ...listing,
    path: '/articles',
    title: 'Articles',
    description: 'The articles, without their texts, in the order in which they came in, page by page.',
    query: z.strictObject({ ...articleFilter, ...keyset }),
    response: articlePage,
    problems: ['wrong-parameter'],
    example: '/articles?limit=10',
  }),
  readArticle: operation({
    ...reading,
    path: '/articles/{slug}',
    title: 'An article',
    description: 'The current text with its sentences, furniture and quotations.',
    parameters: bySlug,
    response: article,
    problems: ['wrong-parameter', 'not-found'],
    example: '/articles/{slug}',
  }),
  listRevisions: operation({
    ...reading,
    path: '/articles/{slug}/revisions',
    title: 'The revisions of an article',
    description: 'Every captured text of the article, the newest first, without the texts.',
    parameters: bySlug,
    response: revisionList,
    problems: ['wrong-parameter', 'not-found'],
    example: '/articles/{slug}/revisions',
  }),
  readRevision: operation({
    ...reading,
    path: '/articles/{slug}/revisions/{number}',
    title: 'A revision',
    description: 'The article as it stood in one of its captured texts.',
    parameters: bySlug.extend({ number: revisionNumber.describe('1 for the first captured text.') }),
    response: articleRevision,
    problems: ['wrong-parameter', 'not-found'],
    example: '/articles/{slug}/revisions/1',
  }),
  listStories: operation({
    ...listing,
    path: '/stories',
    title: 'Stories',
    description: 'The stories with their articles, in the order in which they came in, page by page.',
    query: z.strictObject(keyset),
    response: storyPage,
    problems: ['wrong-parameter'],
    example: '/stories',
  }),
  readStory: operation({
    ...reading,
    path: '/stories/{slug}',
    title: 'A story',
    description:
      'How its articles overlap, pair by pair, what they tell, and the statements that several carry.',
    parameters: bySlug,
    query: z.strictObject({ articles: comparedArticles }),
    response: story,
    problems: ['wrong-parameter', 'not-found'],
    example: '/stories/{slug}',
  }),
  readCoverage: operation({
    ...reading,
    path: '/stories/{slug}/coverage',
    title: 'The coverage of a story',
    description:
      'The passages over all compared articles, with the words that each has for them, page by page.',
    parameters: bySlug,
    query: z.strictObject({ show: coverageChoice, from: coverageFrom, articles: comparedArticles }),
    response: coverage,
    problems: ['wrong-parameter', 'not-found'],
    example: '/stories/{slug}/coverage?show=all',
  }),
  readComparison: operation({
    ...reading,
    path: '/comparisons/{left}/{right}',
    title: 'A comparison',
    description:
      'The passages of two articles side by side, with the pieces of their words, the links between sentences and why, figures, variants, namings and counts.',
    parameters: z.strictObject({
      left: slugInPath.describe('Slug of an article.'),
      right: slugInPath.describe('Slug of the other one, or of the same to compare its revisions.'),
    }),
    query: z.strictObject({
      leftRevision: revisionNumber.optional().describe('Number of a revision; the current text otherwise.'),
      rightRevision: revisionNumber.optional().describe('The same for the right article.'),
    }),
    response: comparison,
    problems: ['wrong-parameter', 'not-found'],
    example: '/comparisons/{left}/{right}',
  }),
  listQuotations: operation({
    ...listing,
    path: '/quotations',
    title: 'Quotations',
    description: 'The quotations of the current texts that the filters leave, page by page.',
    query: z.strictObject({ ...quotationFilter, sort: quotationSort, ...keyset }),
    response: quotationPage,
    problems: ['wrong-parameter'],
    example: '/quotations?kind=direct&certainty=sure',
  }),
  countQuotations: operation({
    ...listing,
    path: '/quotations/counts',
    title: 'Counts of quotations',
    description: 'How many quotations the filters leave, and how many each further choice would.',
    query: z.strictObject(quotationFilter),
    response: quotationCounts,
    problems: ['wrong-parameter'],
    example: '/quotations/counts?kind=direct',
  }),
  listStatements: operation({
    ...listing,
    path: '/statements',
    title: 'Statements',
    description: 'Statements that several articles carry, with their renditions, the most different first.',
    query: z.strictObject({ ...statementFilter, ...keyset }),
    response: statementPage,
    problems: ['wrong-parameter'],
    example: '/statements?limit=5',
  }),
  readSpeaker: operation({
    ...reading,
    path: '/speakers/{slug}',
    title: 'A speaker',
    description: 'What each article calls the speaker, and the statements that several articles carry.',
    parameters: bySlug,
    response: speaker,
    problems: ['wrong-parameter', 'not-found'],
    example: '/speakers/{slug}',
  }),
  search: operation({
    ...listing,
    path: '/search',
    title: 'Search',
    description:
      'Looks for words in current texts, with other endings, with and without accents, and with names a letter or two off.',
    query: z.strictObject(searchParameters),
    response: searchPage,
    problems: ['wrong-parameter'],
    example: '/search?text=talks&kind=passages',
  }),
  collate: operation({
    method: 'post',
    path: '/collate',
    title: 'Compare two texts',
    description:
      'Compares two texts of your own as two articles are compared. Nothing of them is stored or logged.',
    parameters: nothing,
    query: nothing,
    body: collateBody,
    response: collation,
    problems: ['wrong-parameter', 'wrong-body', 'too-large', 'wrong-media-type'],
    example: '{"left": {"text": "One told it so."}, "right": {"text": "Another told it otherwise."}}',
  }),
  importArticle: operation({
    ...writing,
    path: '/imports',
    title: 'Take an article in',
    description:
      'Stores an article with its analysis. Another text of an article that is here becomes its next revision, and the same again changes nothing. Only where writing is open.',
    response: imported,
  }),
  importAddress: operation({
    ...writing,
    path: '/imports/address',
    title: 'Fetch an article and take it in',
    description:
      'Fetches the page at an address, safely, and takes it in as the content of one that you send. Only where writing is open.',
    body: addressBody,
    response: imported,
    example: '{"address": "https://example.org/news/article"}',
  }),
  importMany: operation({
    ...writing,
    path: '/imports/many',
    title: 'Take many articles in',
    description:
      'Queues up to 1,000 articles for the workers. Those that are in already are skipped, so that what broke off can be sent again. Only where writing is open.',
    body: manyBody,
    response: batch,
    example: '{"name": "archive.jsonl", "records": [{"content": "The text of the article."}]}',
  }),
  previewImport: operation({
    ...writing,
    path: '/imports/preview',
    title: 'See how an article would be taken in',
    description:
      'Reads an article as taking it in would, and says which articles here it is like. Nothing is stored. Only where writing is open.',
    response: preview,
  }),
  ...CHANGES,
  ...WORK,
}

export type OperationId = keyof typeof OPERATIONS
