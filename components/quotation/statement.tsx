import { comparisonPath, quotationPath, storyPath } from '@/lib/format/addresses'
import { outletShort } from '@/lib/format/articles'
import { sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { speakerWords } from '@/lib/format/speaker-names'
import type { RenditionView, StatementView } from '@/lib/schema/quotation-view'
import { Reading } from '../compare/reading'
import { Sigil } from '../ui/sigil'
import { FirstWords, OtherWords } from './rendition-words'
import { SpeakerName } from './speaker-name'
import { languageOfWords, relationWords } from './wording'

/** One statement, its renditions beside each other: two with the marks of a comparison, more in ink. */
export function Statement({ statement, story = false }: { statement: StatementView; story?: boolean }) {
  const [first, ...others] = statement.renditions
  if (first === undefined) return null
  const pieces = others.length === 1 ? others[0]?.comparison?.pieces : undefined
  const place = `s${statement.id}`
  return (
    <article className="statement" id={place} aria-label={titleOf(statement)}>
      <h3>
        {sentenceStart(titleOf(statement))} <span className="muted">{relationsOf(statement)}</span>
      </h3>
      <div className={pieces === undefined ? 'many' : 'pair'}>
        <Rendition rendition={first} {...(pieces === undefined ? {} : { side: 'left' as const })}>
          {pieces === undefined ? (
            <FirstWords words={statement.words} />
          ) : (
            <Reading pieces={pieces} side="left" place={place} />
          )}
        </Rendition>
        {others.map(other => (
          <Rendition
            key={other.quotation.id}
            rendition={other}
            first={first}
            {...(pieces === undefined ? {} : { side: 'right' as const })}
          >
            {pieces === undefined ? (
              <OtherWords pieces={other.comparison?.pieces ?? []} />
            ) : (
              <Reading pieces={pieces} side="right" place={place} />
            )}
          </Rendition>
        ))}
      </div>
      {story && (
        <p className="muted of-story">
          <a href={storyPath(statement.story.slug)}>{statement.story.title}</a>
        </p>
      )}
    </article>
  )
}

interface RenditionProps {
  rendition: RenditionView
  first?: RenditionView
  side?: 'left' | 'right'
  children: React.ReactNode
}

function Rendition({ rendition, first, side, children }: RenditionProps) {
  const { quotation } = rendition
  const { article, ordinal, cue } = quotation
  const mark = side === undefined ? {} : { side }
  return (
    <div className="rendition">
      <blockquote
        className={`words ${side === undefined ? '' : side === 'left' ? 'a' : 'b'}`}
        {...languageOfWords(article)}
      >
        {children}
      </blockquote>
      <p className="source">
        <Sigil letter={article.siglum} {...mark} /> <SpeakerName quotation={quotation} />{' '}
        {cue && <i lang={languageOfWords(article).lang}>{cue.text}</i>}
      </p>
      <p className="source muted">
        {sentenceStart(outletShort(article))} · {formatDay(article.day)} ·{' '}
        <a href={quotationPath(article.slug, ordinal)}>read it in {article.siglum}</a>
        {first !== undefined && (
          <>
            {' · '}
            <a href={comparisonPath(first.quotation.article.slug, article.slug)}>
              compare {first.quotation.article.siglum} and {article.siglum}
            </a>
          </>
        )}
      </p>
    </div>
  )
}

/** Whose statement it is: all to whom it is given. */
function titleOf({ renditions }: StatementView): string {
  const names = new Set(
    renditions.map(({ quotation: { speaker, certainty } }) =>
      speaker === null || certainty === 'none' ? 'not attributed' : speakerWords(speaker.name),
    ),
  )
  return [...names].join(' / ')
}

function relationsOf({ renditions: [first, ...others] }: StatementView): string {
  if (first === undefined) return ''
  const relations = others.map(other => relationWords(other, first.quotation.kind))
  return [...new Set(relations)].join(', ')
}
