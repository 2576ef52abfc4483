import { z } from 'zod'
import type { ImportOverrides, InputKind } from './import'
import { whyTextCannotBeKept } from './published-text'

/** A record of a file of articles: what came, and what it says about it. */
export interface BulkRecord {
  kind: InputKind
  content: string
  url: string | null
  overrides: ImportOverrides
}

/** The names that people give to the fields of such files, in small letters without marks between words. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'body', 'content', 'articletext', 'maintext', 'fulltext', 'articlebody'],
  html: ['html', 'rawhtml', 'page'],
  markdown: ['markdown', 'md'],
  headline: ['headline', 'title'],
  byline: ['byline', 'author', 'authors'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site', 'sitename', 'newspaper'],
  credit: ['credit', 'agency'],
  day: ['day', 'date', 'published', 'publishedat', 'datepublished', 'publicationdate', 'pubdate'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'address', 'canonicalurl', 'permalink'],
  story: ['story', 'event', 'cluster'],
}

const FIELD_OF = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map(name => [name, field] as const)),
)

const LONGEST = { headline: 1000, byline: 300, outlet: 300, credit: 300, story: 300, url: 2000 }

const valueSchema = z.union([
  z.string(),
  z.number().transform(String),
  z.array(z.string()).transform(values => values.join(', ')),
  z.object({ name: z.string() }).transform(({ name }) => name),
])

/**
 * Reads a record of JSON or CSV under the names that such files use: one of text, html or markdown, and what is known of
 * headline, byline, outlet, credit, day, language, url and story. Empty and null fields say nothing, other fields are
 * passed over. Throws an Error whose message says what is missing or wrong.
 */
export function readBulkRecord(value: unknown): BulkRecord {
  const fields = fieldsOf(value)
  const kind = (['text', 'html', 'markdown'] as const).find(name => fields[name] !== undefined)
  if (kind === undefined) throw new Error('it has no "text", "html" or "markdown"')
  const { url = null, story, day, language } = fields
  if (url !== null && !/^https?:\/\//i.test(url)) throw new Error('its "url" is not a web address')
  const tag = language?.toLowerCase().split(/[-_]/)[0] ?? ''
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(day ?? '')?.[0]
  return {
    kind,
    content: fields[kind] ?? '',
    url,
    overrides: {
      ...pick(fields, 'headline'),
      ...pick(fields, 'byline'),
      ...pick(fields, 'outlet'),
      ...pick(fields, 'credit'),
      ...(iso !== undefined && z.iso.date().safeParse(iso).success ? { day: iso } : {}),
      ...(/^[a-z]{2,3}$/.test(tag) ? { language: tag } : {}),
      ...(story === undefined ? {} : { story: { title: story } }),
    },
  }
}

type Fields = Partial<Record<string, string>>

function fieldsOf(value: unknown): Fields {
  const record = z.record(z.string(), z.unknown()).safeParse(value)
  if (!record.success || Array.isArray(value)) throw new Error('it is not an object with fields')
  const fields: Fields = {}
  for (const [name, given] of Object.entries(record.data)) {
    const field = FIELD_OF.get(name.toLowerCase().replace(/[\s_-]/g, ''))
    if (field === undefined || given === null || given === undefined) continue
    const parsed = valueSchema.safeParse(given)
    if (!parsed.success) throw new Error(`its "${name}" is not a text`)
    const isContent = field === 'text' || field === 'html' || field === 'markdown'
    const words = isContent ? parsed.data : parsed.data.replace(/\s+/gu, ' ').trim()
    const most = LONGEST[field as keyof typeof LONGEST] ?? Infinity
    if (!isContent && whyTextCannotBeKept(words) !== null) throw new Error(`its "${name}" is not a text`)
    if (words.length > most) throw new Error(`its "${name}" is longer than ${most} characters`)
    if (words.trim() !== '') fields[field] ??= words
  }
  return fields
}

function pick<Name extends string>(fields: Fields, name: Name): Partial<Record<Name, string>> {
  const value = fields[name]
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>)
}
