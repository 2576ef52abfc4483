import type { DayRecord, ListedQuotation, SpeakerRef } from '@/lib/schema/records'
import { articlePath, permanent, quotationPath } from './addresses'

/** A quotation as it leaves: plain, with its place as a W3C Web Annotation. Nothing is left out, unknown is null. */
export interface ExportedQuotation {
  id: string
  kind: ListedQuotation['kind']
  content: string
  context: string
  cue: string | null
  speaker: {
    written: string
    inArticle: string
    name: string
    type: SpeakerRef['type']
    role: string | null
  } | null
  certainty: ListedQuotation['certainty']
  confidence: number
  candidates: string[]
  article: {
    address: string
    outlet: string | null
    credit: string | null
    headline: string | null
    opening: string
    day: DayRecord | null
    language: string
    story: string | null
  }
  /** UTF-16 units into the published text, as `String.prototype.slice` takes them. */
  offsets: { unit: 'utf-16'; start: number; end: number }
  annotation: Annotation
}

/** The place as a W3C Web Annotation, complete by itself. */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'Annotation'
  motivation: 'identifying'
  target: { source: string; selector: (TextQuoteSelector | TextPositionSelector)[] }
}

export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Unlike `offsets`, in Unicode code points, as the Web Annotation Data Model wants it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** Characters before and after, as the annotation clients in use take them. */
const CONTEXT_UNITS = 32

/**
 * The exported form of quotations. `textOf` gives an article's published text by its slug; where it gives null the position
 * selector is left out and the words around come from `context`. `origin` is what addresses begin with.
 */
export function quotationExporter(
  origin: string,
  textOf: (article: string) => string | null,
): (quotation: ListedQuotation) => ExportedQuotation {
  const counters = new Map<string, (offset: number) => number>()
  return quotation => {
    const { article, speaker, start, end } = quotation
    const text = textOf(article.slug)
    let counter = counters.get(article.slug)
    if (counter === undefined && text !== null) {
      counter = codePointCounter(text)
      counters.set(article.slug, counter)
    }
    const quote = text === null ? quoteInContext(quotation) : quoteInText(text, start, end)
    const source = origin + articlePath(permanent(article))
    const address = origin + quotationPath(permanent(article), quotation.ordinal)
    return {
      id: address,
      kind: quotation.kind,
      content: quotation.content,
      context: quotation.context,
      cue: quotation.cue?.text ?? null,
      speaker:
        speaker === null
          ? null
          : {
              written: speaker.written,
              inArticle: speaker.resolved,
              name: speaker.name,
              type: speaker.type,
              role: speaker.role,
            },
      certainty: quotation.certainty,
      confidence: quotation.confidence,
      candidates: quotation.candidates,
      article: {
        address: source,
        outlet: article.outlet?.name ?? null,
        credit: article.credit,
        headline: article.headline,
        opening: article.opening,
        day: article.day,
        language: article.language,
        story: article.story?.title ?? null,
      },
      offsets: { unit: 'utf-16', start, end },
      annotation: {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: address,
        type: 'Annotation',
        motivation: 'identifying',
        target: {
          source,
          selector:
            counter === undefined
              ? [quote]
              : [quote, { type: 'TextPositionSelector', start: counter(start), end: counter(end) }],
        },
      },
    }
  }
}

/** JSON text of quotations, two spaces deep. */
export function quotationsJson(
  quotations: Iterable<ListedQuotation>,
  origin: string,
  textOf: (article: string) => string | null,
): string {
  const exported = quotationExporter(origin, textOf)
  const list = [...quotations].map(exported)
  return `${JSON.stringify({ quotations: list }, null, 2)}\n`
}

function quoteInText(text: string, start: number, end: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT_UNITS), start)),
    suffix: wholeCharacters(text.slice(end, end + CONTEXT_UNITS)),
  }
}

function quoteInContext({ content, context }: ListedQuotation): TextQuoteSelector {
  const at = context.indexOf(content)
  return at < 0
    ? { type: 'TextQuoteSelector', exact: content, prefix: '', suffix: '' }
    : quoteInText(context, at, at + content.length)
}

/** A cut may have split a surrogate pair at either end; its half goes. */
const wholeCharacters = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')

/** Turns UTF-16 offsets into code points. One pass over the text, then a binary search an offset. */
function codePointCounter(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index)
  return offset => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
