import type { OperationId } from '@/lib/schema/api/operations'
import { listArticles, listRevisionsOf, readArticle, readRevision } from './article-answers'
import * as changes from './change-answers'
import { collateTexts } from './collate-answer'
import { readComparison } from './comparison-answers'
import * as deletions from './deletion-answers'
import * as feeds from './feed-answers'
import type { Handler } from './handler'
import { importAddress, importMany, importOne, previewImport } from './import-answers'
import * as jobs from './job-answers'
import { countQuotationsOf, listQuotationsOf, listStatementsOf, readSpeaker } from './quotation-answers'
import { searchTexts } from './search-answer'
import { listStories, readCoverage, readStory } from './story-answers'

/** What answers each operation of the API. */
export const HANDLERS: { [Id in OperationId]: Handler<Id> } = {
  listArticles,
  readArticle,
  listRevisions: listRevisionsOf,
  readRevision,
  listStories,
  readStory,
  readCoverage,
  readComparison,
  listQuotations: listQuotationsOf,
  countQuotations: countQuotationsOf,
  listStatements: listStatementsOf,
  readSpeaker,
  search: searchTexts,
  collate: collateTexts,
  importArticle: importOne,
  importAddress,
  importMany,
  previewImport,
  ...changes,
  ...deletions,
  ...feeds,
  ...jobs,
}
