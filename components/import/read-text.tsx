import { countOf } from '@/lib/format/counts'
import { itemField, type PieceRun, type PieceView, type ReadItem } from '@/lib/schema/add-view'
import { FURNITURE_WORDS } from '../article/furniture-words'

/** Lines set aside in a row that are shown at once; more are folded. */
const MOST_OPEN = 3

interface Props {
  item: ReadItem
  place: number
}

/**
 * The text in its order: paragraphs as they will be read, between them what was set aside, line by line. A mark before each
 * takes it out or puts it back.
 */
export function ReadText({ item, place }: Props) {
  const { runs, notShown, language, direction } = item
  const words = { dir: direction, ...(language === 'und' ? {} : { lang: language }) }
  return (
    <div className="read-text" role="group" aria-label="The text, piece by piece">
      <input
        type="hidden"
        name={itemField(place, 'pieces')}
        value={runs.flatMap(({ pieces }) => pieces.flatMap(sent)).join(' ')}
      />
      {runs.map(run =>
        run.kind === 'aside' ? (
          <Aside key={run.pieces[0]?.start} run={run} place={place} words={words} />
        ) : (
          run.pieces.map(piece =>
            piece.role === 'headline' ? (
              <p key={piece.start} className="headline" {...words}>
                {piece.text}
              </p>
            ) : (
              <Piece key={piece.start} piece={piece} place={place} words={words} />
            ),
          )
        ),
      )}
      {notShown > 0 && (
        <p className="muted">
          {countOf(notShown, 'further piece')} of the text not listed here; what was read of them stays.
        </p>
      )}
    </div>
  )
}

/** "b120": a paragraph, read so, that begins at 120. */
const sent = ({ start, was }: PieceView): string[] =>
  was === 'headline' ? [] : [`${was === 'body' ? 'b' : 'f'}${start}`]

type Words = { lang?: string; dir: 'ltr' | 'rtl' }

function Aside({ run, place, words }: { run: PieceRun; place: number; words: Words }) {
  const pieces = run.pieces.map(piece => (
    <Piece key={piece.start} piece={piece} place={place} words={words} />
  ))
  if (run.pieces.length <= MOST_OPEN) return <div className="aside">{pieces}</div>
  const kinds = [...new Set(run.pieces.map(({ kind }) => FURNITURE_WORDS[kind ?? 'other']))]
  return (
    <details className="aside">
      <summary>
        {countOf(run.pieces.length, 'line')} set aside: {kinds.slice(0, 3).join(', ')}
        {kinds.length > 3 && ' and more'}
      </summary>
      {pieces}
    </details>
  )
}

function Piece({ piece, place, words }: { piece: PieceView; place: number; words: Words }) {
  const { start, text, role, kind } = piece
  const isKept = role === 'body'
  return (
    <label className={`piece${isKept ? '' : ' off'}`}>
      <input type="checkbox" name={itemField(place, 'keep')} value={start} defaultChecked={isKept} />
      <span>
        {!isKept && <small>{FURNITURE_WORDS[kind ?? 'other']}</small>}
        <span {...words}>{text}</span>
      </span>
    </label>
  )
}
