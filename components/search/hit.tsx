import { articlePath, quotationPath, storyPath } from '@/lib/format/addresses'
import { articleTitle, outletLine } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { textFragment } from '@/lib/format/text-fragment'
import type { ArticleSummary } from '@/lib/schema/records'
import type { SearchHit } from '@/lib/schema/search'
import { SpeakerName } from '../quotation/speaker-name'
import { languageOfWords } from '../quotation/wording'
import { Marked } from './marked'

/** Something that was found, with the words that were looked for marked, leading to its place. */
export function Hit({ hit }: { hit: SearchHit }) {
  switch (hit.kind) {
    case 'article':
      return <ArticleHit hit={hit} />
    case 'passage':
      return (
        <li className="hit">
          <p className="words" {...languageOfWords(hit.article)}>
            <a href={placeOf(hit)}>
              <Marked text={hit.excerpt.text} marks={hit.excerpt.marks} />
            </a>
          </p>
          <Where article={hit.article} title />
        </li>
      )
    case 'quotation':
      return (
        <li className="hit">
          <p className="by">
            <SpeakerName quotation={hit.quotation} joined />
          </p>
          <p className="words" {...languageOfWords(hit.quotation.article)}>
            <a href={quotationPath(hit.quotation.article.slug, hit.quotation.ordinal)}>
              <Marked text={hit.quotation.content} marks={hit.marks} />
            </a>
          </p>
          <Where article={hit.quotation.article} title />
        </li>
      )
  }
}

function ArticleHit({ hit: { article, headlineMarks, excerpt } }: { hit: SearchHit & { kind: 'article' } }) {
  const title = articleTitle(article)
  return (
    <li className="hit">
      <p className={title.kind === 'opening' ? 'title untitled' : 'title'} {...languageOfWords(article)}>
        <a href={articlePath(article.slug)}>
          {title.kind === 'headline' ? (
            <Marked text={article.headline ?? ''} marks={headlineMarks} />
          ) : (
            title.text
          )}
        </a>
      </p>
      {excerpt !== null && (
        <p className="words" {...languageOfWords(article)}>
          <Marked text={excerpt.text} marks={excerpt.marks} />
        </p>
      )}
      <Where article={article} />
    </li>
  )
}

/** Where it stands: outlet, day, story; of a passage or a quotation its article too. */
function Where({ article, title = false }: { article: ArticleSummary; title?: boolean }) {
  const named = articleTitle(article)
  return (
    <p className="where">
      {title && (
        <>
          <a href={articlePath(article.slug)} {...languageOfWords(article)}>
            {named.kind === 'opening' ? `“${named.text}”` : named.text}
          </a>
          {' · '}
        </>
      )}
      {sentenceStart(outletLine(article))}, {formatDay(article.day)}
      {article.story !== null && (
        <>
          {' · '}
          <a href={storyPath(article.story.slug)}>{article.story.title}</a>
        </>
      )}
    </p>
  )
}

/** The article, at the words: a browser that knows text fragments scrolls to them and lights them. */
function placeOf({ article, excerpt }: SearchHit & { kind: 'passage' }): string {
  return `${articlePath(article.slug)}${textFragment(excerpt.text, { start: 0, end: excerpt.text.length })}`
}
