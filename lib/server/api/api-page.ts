import { listArticlePage } from '@/lib/data/article-pages'
import { listQuotations } from '@/lib/data/quotations'
import type { ApiView, OperationView } from '@/lib/schema/api/api-view'
import { LARGEST_BODY, MOST_SENTENCES } from '@/lib/schema/api/collate'
import { apiSchemas } from '@/lib/schema/api/named'
import type { Operation } from '@/lib/schema/api/operation'
import { API_PATH, OPERATIONS } from '@/lib/schema/api/operations'
import { MOST_LISTED } from '@/lib/schema/api/parameters'
import { PROBLEMS, type ProblemKind } from '@/lib/schema/api/problem'
import { LARGEST_PASTE } from '@/lib/schema/paste'
import { currentVisit } from '../visit'
import { componentSchemas } from './open-api'
import { parameterDescriptions } from './parameter-descriptions'
import { fieldsOf, fieldView, type JsonSchema } from './schema-fields'

/** What the page of the API shows: the description that requests are read with, with requests for what is kept here. */
export async function loadApiPage(): Promise<ApiView> {
  const [{ origin }, names] = await Promise.all([currentVisit(), keptNames()])
  const base = origin + API_PATH
  return {
    base,
    operations: Object.entries(OPERATIONS).map(([id, operation]) =>
      operationView(id, operation, base, names),
    ),
    schemas: Object.entries(componentSchemas()).map(([id, schema]) => ({
      id,
      description: schema.description ?? '',
      fields: fieldsOf(schema),
    })),
    problems: (Object.keys(PROBLEMS) as ProblemKind[]).map(kind => ({ kind, ...PROBLEMS[kind] })),
    limits: {
      listed: MOST_LISTED,
      text: LARGEST_PASTE,
      sentences: MOST_SENTENCES,
      body: LARGEST_BODY,
    },
  }
}

type Names = Partial<Record<'article' | 'other' | 'story' | 'speaker', string>>

/** Slugs of things that are here, for requests that find something. */
async function keptNames(): Promise<Names> {
  const [{ articles = [] } = {}, quotations] = await Promise.all([
    listArticlePage({}, { limit: 2 }).then(page => page ?? undefined),
    listQuotations({ certainty: 'sure' }, { limit: 1 }),
  ])
  const [article, other] = articles
  const names = {
    article: article?.slug,
    other: other?.slug,
    story: article?.story?.slug,
    speaker: quotations?.quotations[0]?.speaker?.slug,
  }
  return Object.fromEntries(Object.entries(names).filter(([, slug]) => slug !== undefined))
}

function operationView(id: string, operation: Operation, base: string, names: Names): OperationView {
  const { title, description, body, response, problems, method, path, example } = operation
  const asked = withNames(path, example, names)
  const isRead = method === 'get'
  return {
    id,
    title,
    method: method.toUpperCase(),
    path: API_PATH + path,
    description,
    parameters: parameterDescriptions(operation).map(({ name, required, description, schema }) => ({
      ...fieldView(name, schema as JsonSchema, required),
      description,
    })),
    sent: body === null ? null : schemaName(body),
    answered: schemaName(response),
    problems: [...problems],
    example: request(method, base, { path: withNames(path, path, names), asked, body: body && example }),
    link: isRead && !operation.isWriting && !asked.includes('{') ? API_PATH + asked : null,
  }
}

/** What to type in a terminal; `body` is null where nothing is sent. */
function request(
  method: Operation['method'],
  base: string,
  { path, asked, body }: { path: string; asked: string; body: string | null },
): string {
  if (method === 'get') return `curl '${base}${asked}'`
  const how = method === 'delete' ? '-X DELETE ' : body === null ? '-X POST ' : ''
  const sent = body === null ? '' : ` \\\n  -H 'content-type: application/json' \\\n  -d '${body}'`
  return `curl ${how}'${base}${path}'${sent}`
}

/** The parameters of a path stand for what its first word names. */
function withNames(path: string, example: string, { article, other, story, speaker }: Names): string {
  const [, kind] = path.split('/')
  const slug = { articles: article, stories: story, speakers: speaker }[kind ?? '']
  return example
    .replace('{slug}', slug ?? '{slug}')
    .replace('{left}', article ?? '{left}')
    .replace('{right}', other ?? '{right}')
}

const schemaName = (schema: Operation['response']): string => apiSchemas.get(schema)?.id ?? ''
