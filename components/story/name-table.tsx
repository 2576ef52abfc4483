import type { ArticleSummary } from '@/lib/schema/records'
import type { NamingView } from '@/lib/schema/story-view'
import { Sigil } from '../ui/sigil'
import { wordsOf } from './article-words'

interface Props {
  namings: readonly NamingView[]
  compared: readonly ArticleSummary[]
}

/**
 * What each article calls the same person or group: the forms of the name, and how they are described. On a phone and on
 * paper each name is a block with a line an article, those that do not name it left out.
 */
export function NameTable({ namings, compared }: Props) {
  return (
    // Nothing in it takes the focus, so the box itself does: else the keyboard could not move a wide table.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll" role="region" aria-label="Names and descriptions" tabIndex={0}>
      <table className="names">
        <caption className="sr">What each article calls the same person or group</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            {compared.map(article => (
              <th key={article.slug} scope="col">
                <Sigil letter={article.siglum} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {namings.map(({ name, articles }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {articles.map((naming, index) => (
                <td
                  key={compared[index]!.slug}
                  className={naming.mentions === 0 ? 'silent' : undefined}
                  {...wordsOf(compared[index]!)}
                >
                  <span className="letter" aria-hidden="true">
                    <Sigil letter={compared[index]!.siglum} />
                  </span>
                  <Called name={name} naming={naming} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Called({ name, naming }: { name: string; naming: NamingView['articles'][number] }) {
  const { forms, descriptions, mentions } = naming
  if (mentions === 0)
    return (
      <span className="none" lang="en">
        not named
      </span>
    )
  // "Hochstein" for "Amos Hochstein" is no other spelling, and one of two lengths of another spelling is enough.
  const isWithin = (form: string, whole: string): boolean => ` ${whole} `.includes(` ${form} `)
  const spelt = forms.filter(
    form => !isWithin(form, name) && !forms.some(longer => longer !== form && isWithin(form, longer)),
  )
  if (spelt.length + descriptions.length === 0)
    return (
      <span className="none" lang="en">
        the name alone
      </span>
    )
  return (
    <>
      {spelt.map(form => (
        <div key={form} className="form">
          {form}
        </div>
      ))}
      {descriptions.map(description => (
        <div key={description}>{description}</div>
      ))}
    </>
  )
}
