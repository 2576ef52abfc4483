import type { ArticleView, ParagraphView } from '@/lib/schema/article-view'
import { languageOf } from '../compare/witness'
import { InlineParts } from './inline-parts'
import { QuotedMargin } from './quoted-margin'
import { RenditionsHere } from './renditions-here'
import { ToldElsewhere } from './told-elsewhere'

/** A paragraph with its margins: where else it is told on one side, who is quoted on the other. */
export function Paragraph({ paragraph, view }: { paragraph: ParagraphView; view: ArticleView }) {
  return (
    <div className="para">
      <p className="text" {...languageOf(view)}>
        <InlineParts parts={paragraph.parts} />
      </p>
      {view.others.length > 0 && <ToldElsewhere paragraph={paragraph} article={view.article} />}
      <QuotedMargin paragraph={paragraph} view={view} />
      <Statements paragraph={paragraph} />
    </div>
  )
}

export function Statements({ paragraph }: { paragraph: ParagraphView }) {
  if (paragraph.statements.length === 0) return null
  return (
    <div className="statements">
      {paragraph.statements.map(statement => (
        <RenditionsHere key={statement.id} statement={statement} />
      ))}
    </div>
  )
}
