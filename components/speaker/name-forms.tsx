import { articlePath } from '@/lib/format/addresses'
import { outletLine } from '@/lib/format/articles'
import { formatCount, sentenceStart } from '@/lib/format/counts'
import { formatDay } from '@/lib/format/days'
import type { SpeakerView } from '@/lib/schema/speaker-view'
import { languageOfWords } from '../quotation/wording'
import { Sigil } from '../ui/sigil'

/** What each article calls the speaker, and why these are taken for one. */
export function NameForms({ view: { articles } }: { view: SpeakerView }) {
  return (
    <section aria-labelledby="names" className="names">
      <h2 id="names">What each calls them</h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="names">
        <table>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Name</th>
              <th scope="col">Role, as given</th>
              <th scope="col">Taken for the same because</th>
              <th scope="col" className="count">
                Quoted
              </th>
            </tr>
          </thead>
          <tbody>
            {articles.map(({ article, forms }) =>
              forms.map(({ form, roles, evidence, count }, index) => (
                <tr key={`${article.slug} ${form}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={forms.length}>
                      <Sigil letter={article.siglum} />{' '}
                      <a href={articlePath(article.slug)}>{sentenceStart(outletLine(article))}</a>{' '}
                      <span className="muted">{formatDay(article.day)}</span>
                    </th>
                  )}
                  <td className="said" {...languageOfWords(article)}>
                    {form}
                  </td>
                  <td className="said" {...languageOfWords(article)}>
                    {roles.length === 0 ? (
                      <span className="none" lang="en">
                        none
                      </span>
                    ) : (
                      roles.map(role => <div key={role}>{role}</div>)
                    )}
                  </td>
                  <td>{sentenceStart(evidence)}</td>
                  <td className="count num">{formatCount(count)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}
