import { notFound } from 'next/navigation'
import { comparisonAddress, comparisonCsv } from '@/lib/format/comparison-csv'
import { comparisonJson } from '@/lib/format/comparison-json'
import { comparisonMarkdown } from '@/lib/format/comparison-markdown'
import type { ComparisonView } from '@/lib/schema/comparison-view'
import { loadComparison } from './comparison'
import { CITATION_FILES, fileAnswer } from './file-answer'

interface Context {
  params: Promise<{ left: string; right: string; file: string }>
}

interface FileKind {
  write: (view: ComparisonView) => string
  type: string
}

const citation = (ending: keyof typeof CITATION_FILES): FileKind => ({
  type: CITATION_FILES[ending].type,
  write: view => {
    const cited = {
      kind: 'comparison',
      left: view.left.article,
      right: view.right.article,
      url: comparisonAddress(view),
    } as const
    return CITATION_FILES[ending].write(cited, view.today)
  },
})

/** What a comparison can be taken along as, by the last part of its address. */
const FILES: ReadonlyMap<string, FileKind> = new Map([
  ['export.csv', { write: comparisonCsv, type: 'text/csv; charset=utf-8' }],
  ['export.json', { write: comparisonJson, type: 'application/json; charset=utf-8' }],
  ['export.md', { write: comparisonMarkdown, type: 'text/markdown; charset=utf-8' }],
  ['cite.bib', citation('bib')],
  ['cite.ris', citation('ris')],
  ['cite.json', citation('json')],
])

/** Answers with the comparison as the file that the address names; 404 for other names and unknown articles. */
export async function comparisonFile(_request: Request, { params }: Context): Promise<Response> {
  const { left, right, file } = await params
  const kind = FILES.get(file)
  if (kind === undefined) notFound()
  const view = await loadComparison(left, right)
  const ending = file.slice(file.lastIndexOf('.'))
  return fileAnswer(
    kind.write(view),
    `${view.left.siglum}-${view.right.siglum}-${left.replace(/@|%40/i, '-')}${ending}`,
    kind.type,
  )
}
