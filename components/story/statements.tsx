import { articlePath, quotationPath, speakerPath } from '@/lib/format/addresses'
import { listInWords } from '@/lib/format/counts'
import type { RenditionView, StatementView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { wordsOf } from './article-words'

/** Statements with their renditions beside each other; words that differ are marked in ink, for there are no two sides. */
export function Statements({ statements }: { statements: readonly StatementView[] }) {
  return (
    <ol className="statements">
      {statements.map(({ id, renditions }) => (
        <li key={id}>
          <ul className="renditions">
            {renditions.map(rendition => (
              <Rendition key={rendition.id} rendition={rendition} first={renditions[0]!.article.siglum} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function Rendition({ rendition, first }: { rendition: RenditionView; first: string }) {
  const { article, ordinal, pieces, speaker, certainty, candidates, cue, compared } = rendition
  return (
    <li>
      <p className="from">
        <a href={articlePath(article.slug)} aria-label={`Article ${article.siglum}`}>
          <Sigil letter={article.siglum} />
        </a>{' '}
        {speaker === null ? (
          <span className="unsure">Speaker not attributed</span>
        ) : (
          <a className={certainty === 'sure' ? 'speaker' : 'speaker unsure'} href={speakerPath(speaker.slug)}>
            {speaker.resolved}
          </a>
        )}
        {speaker !== null && certainty !== 'sure' && (
          <span className="muted">
            {' '}
            not certain{candidates.length > 0 && `: or ${listInWords(candidates, 'or')}`}
          </span>
        )}
        {cue !== null && (
          <i className="muted" {...wordsOf(article)}>
            {' '}
            {cue.text}
          </i>
        )}
      </p>
      <blockquote {...wordsOf(article)}>
        <a href={quotationPath(article.slug, ordinal)}>
          {pieces.map(({ text, differs }, index) =>
            differs ? <Differing key={index} words={text} /> : text,
          )}
        </a>
      </blockquote>
      <p className="relation">{relationWords(compared, first)}</p>
    </li>
  )
}

/** A mark never stands under the spaces around words. */
function Differing({ words }: { words: string }) {
  const core = words.trim()
  if (core === '') return words
  const start = words.indexOf(core)
  return (
    <>
      {words.slice(0, start)}
      <mark className="rn">{core}</mark>
      {words.slice(start + core.length)}
    </>
  )
}

/** How a rendition differs from the first, in words. */
function relationWords(relation: string, first: string): string {
  switch (relation) {
    case 'first':
      return ''
    case 'verbatim':
      return `the same words as ${first}’s`
    case 'typography':
      return `the same words as ${first}’s; marks or spellings differ`
    case 'trimmed':
      return `words left out or added, else as ${first}’s`
    case 'reworded':
      return `some words differ from ${first}’s`
    case 'paraphrase':
      return `few words in common with ${first}’s`
    case 'direct-indirect':
      return `quoted in one, reported in the other; compared with ${first}’s`
    case 'other-speaker':
      return `given to another speaker than in ${first}`
    default:
      return ''
  }
}
