import { findTexts } from '@/lib/data/article-texts'
import { listQuotations, MOST_QUOTATIONS } from '@/lib/data/quotations'
import { quotationCsvLine, quotationsCsvHeader } from '@/lib/format/quotations-csv'
import { quotationExporter } from '@/lib/format/quotations-json'
import type { ListedQuotation } from '@/lib/schema/records'
import { readQuotationQuery, type QuotationQuery } from './quotation-query'
import { currentVisit } from './visit'

/** Answers with all quotations that the filters leave, as CSV; with a byte order mark when the address says `bom=1`. */
export async function exportCsv(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const { origin } = await currentVisit()
  const bom = searchParams.get('bom') === '1'
  const lines = quotationsAsCsv(readQuotationQuery(searchParams), { origin, bom })
  return download(lines, 'quotations.csv', 'text/csv; charset=utf-8; header=present')
}

/** The same as JSON, each quotation with its place as a W3C Web Annotation. */
export async function exportJson(request: Request): Promise<Response> {
  const { origin } = await currentVisit()
  const text = quotationsAsJson(readQuotationQuery(new URL(request.url).searchParams), origin)
  return download(text, 'quotations.json', 'application/json; charset=utf-8')
}

/** The quotations of a query as the text of a CSV file, page by page. */
export async function* quotationsAsCsv(
  query: QuotationQuery,
  { origin, bom }: { origin: string; bom: boolean },
): AsyncGenerator<string> {
  yield quotationsCsvHeader({ bom })
  for await (const page of pagesOf(query)) {
    yield page.map(quotation => quotationCsvLine(quotation, origin)).join('')
  }
}

/** The quotations of a query as the text of a JSON file, one by one. */
export async function* quotationsAsJson(query: QuotationQuery, origin: string): AsyncGenerator<string> {
  yield '{\n  "quotations": ['
  let between = '\n'
  for await (const page of pagesOf(query)) {
    const texts = await findTexts([...new Set(page.map(({ article }) => article.slug))])
    // Made anew for each page: what it keeps of a text must not outlive it.
    const exported = quotationExporter(origin, slug => texts.get(slug) ?? null)
    for (const quotation of page) {
      yield between + JSON.stringify(exported(quotation), null, 2).replace(/^/gm, '    ')
      between = ',\n'
    }
  }
  yield between === '\n' ? ']\n}\n' : '\n  ]\n}\n'
}

/** Page by page, so that 100,000 quotations take the memory of 200. */
async function* pagesOf({ filter, sort }: QuotationQuery): AsyncGenerator<ListedQuotation[]> {
  let after: string | undefined
  do {
    const page = await listQuotations(filter, {
      order: sort,
      limit: MOST_QUOTATIONS,
      ...(after === undefined ? {} : { after }),
    })
    if (page === null) return
    if (page.quotations.length > 0) yield page.quotations
    after = page.next ?? undefined
  } while (after !== undefined)
}

/** Reads on only as the reader takes what was read. */
function download(parts: AsyncGenerator<string>, name: string, type: string): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
