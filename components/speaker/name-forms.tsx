import { articlePath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import { speakerWords } from '@/lib/format/speaker-names'
import type { FormsOfArticle, SpeakerView } from '@/lib/schema/speaker-view'
import { languageOfWords } from '../quotation/wording'
import { Sigil } from '../ui/sigil'

/** What each article calls the speaker, and why these are taken for one. */
export function NameForms({ view: { articles } }: { view: SpeakerView }) {
  return (
    <section aria-labelledby="names" className="names">
      <h2 id="names">What each article calls them</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Name</th>
              <th scope="col">Role, as given</th>
              <th scope="col">Why it is the same speaker</th>
              <th scope="col" className="count">
                Quoted
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map(ofArticle => (
              <FormsRow key={ofArticle.article.slug} ofArticle={ofArticle} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function FormsRow({ ofArticle: { article, forms } }: { ofArticle: FormsOfArticle }) {
  const roles = [...new Set(forms.flatMap(form => form.roles))]
  const evidence = [...new Set(forms.map(form => form.evidence))]
  const language = languageOfWords(article)
  return (
    <tr>
      <th scope="row">
        <Sigil letter={article.siglum} />{' '}
        <a href={articlePath(article.slug)}>{sentenceStart(outletLine(article))}</a>{' '}
        <span className="muted">{formatDay(article.day)}</span>
      </th>
      <td className="said" data-label="Name" {...language}>
        {forms.map(({ form }) => (
          <div key={form}>{speakerWords(form)}</div>
        ))}
      </td>
      {roles.length === 0 ? (
        <td className="none" data-label="Role">
          none given
        </td>
      ) : (
        <td className="said" data-label="Role" {...language}>
          {roles.map(role => (
            <div key={role}>{role}</div>
          ))}
        </td>
      )}
      <td className="why" data-label="Why the same">
        {evidence.map(reason => (
          <div key={reason}>{sentenceStart(reason)}</div>
        ))}
      </td>
      <td className="count num" data-label="Quoted">
        {formatCount(forms.reduce((sum, { count }) => sum + count, 0))}
      </td>
    </tr>
  )
}
