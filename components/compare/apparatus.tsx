import type { Naming, Variant } from '@/lib/analysis/collation/model'
import type { ComparisonView, Side, WeakView } from '@/lib/schema/comparison-view'
import { formatShare, listInWords } from '@/lib/format/counts'
import { Sigil } from '../ui/sigil'
import { languageOf } from './witness'

/** Below the rows: spellings listed once, what each calls the same, and pairs that came close. */
export function Apparatus({ view }: { view: ComparisonView }) {
  const { variants, namings, weak } = view
  if (variants.length + namings.length + weak.length === 0) return null
  return (
    <section className="apparatus wrap" aria-labelledby="apparatus">
      <h2 id="apparatus">Names and spellings</h2>
      <div className="cols">
        {(namings.length > 0 || weak.length > 0) && (
          <div className="wide-tables">
            {namings.length > 0 && <Namings namings={namings} view={view} />}
            {weak.length > 0 && <Weak weak={weak} view={view} />}
          </div>
        )}
        {variants.length > 0 && (
          <div className="small-tables">
            <Variants variants={variants} view={view} />
          </div>
        )}
      </div>
    </section>
  )
}

function Heads({ view, first, last }: { view: ComparisonView; first?: string; last: string }) {
  return (
    <thead>
      <tr>
        {first !== undefined && <th scope="col">{first}</th>}
        <th scope="col">
          <Sigil letter={view.left.siglum} side="left" />
        </th>
        <th scope="col">
          <Sigil letter={view.right.siglum} side="right" />
        </th>
        <th scope="col" className="p">
          {last}
        </th>
      </tr>
    </thead>
  )
}

function Places({ numbers }: { numbers: readonly number[] }) {
  return (
    <td className={numbers.length === 1 ? 'p one' : 'p'}>
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#p${number}`}>
            <span className="sr">passage </span>
            {number}
          </a>
        </span>
      ))}
    </td>
  )
}

const VARIANT_WORDS: Record<Variant['kind'], string> = {
  name: 'Names spelt differently',
  spelling: 'Words spelt differently',
  abbreviation: 'Long and short forms',
  typography: 'Marks, blanks and capitals',
}

function Variants({ variants, view }: { variants: Variant[]; view: ComparisonView }) {
  const kinds = (Object.keys(VARIANT_WORDS) as Variant['kind'][]).filter(kind =>
    variants.some(variant => variant.kind === kind),
  )
  return kinds.map(kind => (
    <div key={kind}>
      <h3>{VARIANT_WORDS[kind]}</h3>
      <table>
        <Heads view={view} last="passages" />
        <tbody>
          {variants
            .filter(variant => variant.kind === kind)
            .map(({ left, right, passages }) => (
              <tr key={`${left} ${right}`}>
                <td {...languageOf(view.left)}>{left}</td>
                <td {...languageOf(view.right)}>{right}</td>
                <Places numbers={passages} />
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  ))
}

/**
 * Names that the two describe in different words; those described alike are only named. On a phone and on paper each name is
 * a block with a line an article.
 */
function Namings({ namings, view }: { namings: Naming[]; view: ComparisonView }) {
  const different = namings.filter(naming => !isDescribedAlike(naming))
  const alike = namings.filter(isDescribedAlike).map(({ name }) => name)
  return (
    <div>
      <h3>What each calls them</h3>
      {different.length > 0 && (
        <table className="namings">
          <Heads view={view} first="Name" last="passages" />
          <tbody>
            {different.map(({ name, left, right, passages }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Descriptions words={left} side="left" view={view} />
                <Descriptions words={right} side="right" view={view} />
                <Places numbers={passages} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {alike.length > 0 && <p className="alike">Described alike by both: {listInWords(alike)}.</p>}
    </div>
  )
}

/** Letters and digits alone count: "the U.S. Secretary of State" is no other description than "US Secretary of State". */
function isDescribedAlike({ left, right }: Naming): boolean {
  const bare = (words: readonly string[]): string =>
    words
      .map(one =>
        one
          .replace(/[^\p{L}\p{N}\s]/gu, '')
          .toLowerCase()
          .replace(/^(?:the|an?|os?|as?|uma?) /, ''),
      )
      .join('\n')
  return bare(left) === bare(right)
}

function Descriptions({ words, side, view }: { words: readonly string[]; side: Side; view: ComparisonView }) {
  // Seen where the two stand below each other.
  const letter = (
    <span className="letter" aria-hidden="true">
      <Sigil letter={view[side].siglum} side={side} />
    </span>
  )
  if (words.length === 0)
    return (
      <td className="none">
        {letter}
        the name alone
      </td>
    )
  return (
    <td {...languageOf(view[side])}>
      {letter}
      {words.map(one => (
        <div key={one}>{one}</div>
      ))}
    </td>
  )
}

function Weak({ weak, view }: { weak: WeakView[]; view: ComparisonView }) {
  return (
    <div>
      <h3>May tell the same; too uncertain to count</h3>
      <table>
        <Heads view={view} last="likelihood" />
        <tbody>
          {weak.map(({ left, right, score }) => (
            <tr key={`${left.passage} ${right.passage} ${left.opening}`}>
              <td {...languageOf(view.left)}>
                <a href={`#p${left.passage}`}>{left.opening}</a>
              </td>
              <td {...languageOf(view.right)}>
                <a href={`#p${right.passage}`}>{right.opening}</a>
              </td>
              <td className="p">{formatShare(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
